/** What differs between two assessments, and why; what would be so if something had happened. */
@NullMarked
package org.ccm.difference;

import org.jspecify.annotations.NullMarked;
