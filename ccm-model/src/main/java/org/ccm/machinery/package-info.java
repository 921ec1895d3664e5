/** Meetings, coordinators, action plans and finance: how the Convention is run (Articles 11 to 14). */
@NullMarked
package org.ccm.machinery;

import org.jspecify.annotations.NullMarked;
