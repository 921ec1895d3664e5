/** Named changes of a register: what would be so if a State had reported, ratified, asked or completed. */
@NullMarked
package org.ccm.change;

import org.jspecify.annotations.NullMarked;
