package org.ccm.figures;

import org.ccm.machinery.Contribution;

/**
 * The contributions to a year's budget of the Implementation Support Unit: totals, never of one State. The financing rests
 * on decisions of the meetings.
 *
 * <p>2019, as of 20 November 2019: "Of 103 States invoiced for 2019, 45 had contributed by 20 November 2019: just over CHF
 * 500,000, about 105 per cent of the budget. On 1 January 2019 the Convention was in force for 103 States." Which is the
 * number of invoices on record.
 *
 * @param row the totals on record
 * @param inForce States for which the Convention was in force on 1 January of the year, as far as the record of the
 *     assessment's day tells
 * @param sentence the totals in a sentence, as far as they are on record, and the States in force in another
 */
public record BudgetContribution(Contribution row, int inForce, String sentence) {

    /** Whether the number of States invoiced is on record and is that of the States in force on 1 January. */
    public boolean invoicesAgree() {
        return row.invoiced().isPresent() && row.invoiced().getAsInt() == inForce;
    }
}
