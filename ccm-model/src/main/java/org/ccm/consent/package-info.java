/** How a State becomes bound, and how it leaves (Articles 15 to 20 of the Convention), and its standing in other treaties. */
@NullMarked
package org.ccm.consent;

import org.jspecify.annotations.NullMarked;
