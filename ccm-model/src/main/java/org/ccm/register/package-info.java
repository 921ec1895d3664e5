/** The register: an immutable snapshot of the record, its reader and its writer. */
@NullMarked
package org.ccm.register;

import org.jspecify.annotations.NullMarked;
