/** Tests of differences and what-ifs. */
@NullMarked
package org.ccm.difference;

import org.jspecify.annotations.NullMarked;
