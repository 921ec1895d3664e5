/** Tests of timelines. */
@NullMarked
package org.ccm.timeline;

import org.jspecify.annotations.NullMarked;
