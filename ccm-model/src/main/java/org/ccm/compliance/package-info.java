/** What States ask of each other and announce about what they owe: clarifications, promises, prognoses (Articles 3, 4, 7 and 8). */
@NullMarked
package org.ccm.compliance;

import org.jspecify.annotations.NullMarked;
