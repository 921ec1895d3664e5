/** Storage and stockpile destruction (Article 3). */
@NullMarked
package org.ccm.stockpile;

import org.jspecify.annotations.NullMarked;
