/** Many questions over one register, each answered by itself, in order and on all cores. */
@NullMarked
package org.ccm.sweep;

import org.jspecify.annotations.NullMarked;
