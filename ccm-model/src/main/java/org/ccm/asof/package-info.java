/**
 * The record as of a day: the one place where a fact's own dates are judged.
 *
 * <p>Each fact shows from the first day on which it may have happened, as possibly or certainly happened, in the light
 * of the register as it is today. What depends on one fact alone opens and closes here: the months for which a listing
 * counts, the period for which a part of the record is complete. Finds and completions are numbered into episodes here.
 * Whether something is <em>missing</em> is not judged here, but by the rules.
 */
@NullMarked
package org.ccm.asof;

import org.jspecify.annotations.NullMarked;
