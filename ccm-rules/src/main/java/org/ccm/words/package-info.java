/** Sentences from resource bundles. */
@NullMarked
package org.ccm.words;

import org.jspecify.annotations.NullMarked;
