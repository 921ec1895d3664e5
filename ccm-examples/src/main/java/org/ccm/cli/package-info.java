/** The ccm command. */
@NullMarked
package org.ccm.cli;

import org.jspecify.annotations.NullMarked;
