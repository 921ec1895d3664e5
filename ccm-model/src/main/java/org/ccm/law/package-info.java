/** National implementation measures (Article 9). */
@NullMarked
package org.ccm.law;

import org.jspecify.annotations.NullMarked;
