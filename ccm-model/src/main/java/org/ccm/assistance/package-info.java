/** Victim assistance (Article 5), and international cooperation and assistance (Article 6). */
@NullMarked
package org.ccm.assistance;

import org.jspecify.annotations.NullMarked;
