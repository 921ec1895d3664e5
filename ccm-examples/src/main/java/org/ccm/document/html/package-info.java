/** Documents as pages of HTML: one file each, that needs nothing else. */
@NullMarked
package org.ccm.document.html;

import org.jspecify.annotations.NullMarked;
