/** What the rules find: kinds, identities and values of findings. */
@NullMarked
package org.ccm.finding;

import org.jspecify.annotations.NullMarked;
