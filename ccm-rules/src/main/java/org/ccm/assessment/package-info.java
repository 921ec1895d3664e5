/** The public face: a rulebook assesses a register as of a day; the assessment answers with findings and proofs. */
@NullMarked
package org.ccm.assessment;

import org.jspecify.annotations.NullMarked;
