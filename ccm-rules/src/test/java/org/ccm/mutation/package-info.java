/**
 * Proves the tests on the rules themselves: every statute rule is changed in many small ways, and the second opinion has
 * to notice.
 */
@NullMarked
package org.ccm.mutation;

import org.jspecify.annotations.NullMarked;
