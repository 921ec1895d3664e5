/** The provisions of the Convention, the parameters that they and their readings set, and the arithmetic of deadlines. */
@NullMarked
package org.ccm.provision;

import org.jspecify.annotations.NullMarked;
