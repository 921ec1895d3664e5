/** Where a fact comes from, and how far it can be trusted. */
@NullMarked
package org.ccm.source;

import org.jspecify.annotations.NullMarked;
