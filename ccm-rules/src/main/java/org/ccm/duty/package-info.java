/**
 * What the rules derive on the way to findings: who is bound, which duties and deadlines follow, what is outstanding.
 *
 * <p>The types stand in the order of the three strata. <em>Standing</em> follows from facts that the record shows:
 * {@link org.ccm.duty.Bound}, {@link org.ccm.duty.ReportDuty}, {@link org.ccm.duty.DeadlineInForce}.
 * <em>Outstanding</em> judges absence, and with it certainty: {@link org.ccm.duty.Outstanding},
 * {@link org.ccm.duty.OpenDuty}, {@link org.ccm.duty.NoRequest}. Findings join the two.
 */
@NullMarked
package org.ccm.duty;

import org.jspecify.annotations.NullMarked;
