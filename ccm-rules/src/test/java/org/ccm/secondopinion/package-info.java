/**
 * The statute rules once more, by hand and in plain Java, so that two independent readings of the Convention can be
 * compared on any register and any day.
 */
@NullMarked
package org.ccm.secondopinion;

import org.jspecify.annotations.NullMarked;
