/** Lists that others have published, compared with what the law and the record give. */
@NullMarked
package org.ccm.published;

import org.jspecify.annotations.NullMarked;
