/** States, and the organizations they belong to. */
@NullMarked
package org.ccm.state;

import org.jspecify.annotations.NullMarked;
