/** What is known to be right about the reference register, asked through the public face only. */
@NullMarked
package org.ccm.knownanswers;

import org.jspecify.annotations.NullMarked;
