/** Possession and recorded use (Articles 1 and 21(2)). */
@NullMarked
package org.ccm.norm;

import org.jspecify.annotations.NullMarked;
