/** Clearance of contaminated areas (Article 4). */
@NullMarked
package org.ccm.clearance;

import org.jspecify.annotations.NullMarked;
