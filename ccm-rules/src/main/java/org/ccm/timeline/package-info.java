/**
 * Timelines: the life of every finding between two days, and how many stood on each. Read from an open session that goes
 * from one day of change to the next; nothing is concluded here that the rules have not concluded.
 */
@NullMarked
package org.ccm.timeline;

import org.jspecify.annotations.NullMarked;
