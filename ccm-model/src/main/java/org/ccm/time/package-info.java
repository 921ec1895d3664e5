/** Days that are known exactly, and days that are known only to a month, a year or a span. */
@NullMarked
package org.ccm.time;

import org.jspecify.annotations.NullMarked;
