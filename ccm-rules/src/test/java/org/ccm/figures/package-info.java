/** Figures of the reference register, and of small ones for what it has no case of. */
@NullMarked
package org.ccm.figures;

import org.jspecify.annotations.NullMarked;
