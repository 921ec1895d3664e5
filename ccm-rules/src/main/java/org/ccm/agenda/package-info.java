/**
 * The dates ahead: what is due when, when to write a reminder, and who coordinates the theme. Dates are read from the
 * duties, findings and meetings of an assessment; nothing is concluded here that the rules have not concluded.
 */
@NullMarked
package org.ccm.agenda;

import org.jspecify.annotations.NullMarked;
