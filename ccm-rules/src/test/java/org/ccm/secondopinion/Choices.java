package org.ccm.secondopinion;

import java.time.MonthDay;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.provision.Reading.WhileInitialOutstanding;

/**
 * What a user may choose in place of the parameters that this library holds to be right.
 *
 * @param firstAnnualYear for which year the first annual report is owed
 * @param whileInitialOutstanding what is listed while the initial report is outstanding
 * @param initialReportDays days from entry into force within which the initial report is due
 * @param annualReportDue when annual reports are due
 * @param horizonMonths how long before a deadline it is listed as approaching
 * @param listingMonths for how long a listing shows that a report is missing
 * @param requestMonths how long before the meeting an extension is to be requested
 */
record Choices(
        FirstAnnualYear firstAnnualYear,
        WhileInitialOutstanding whileInitialOutstanding,
        int initialReportDays,
        MonthDay annualReportDue,
        int horizonMonths,
        int listingMonths,
        int requestMonths) {

    /** Every reading of Article 7(2), and for each term the standard length and another. */
    static Arbitrary<Choices> any() {
        return Combinators.combine(
                        Arbitraries.of(FirstAnnualYear.class),
                        Arbitraries.of(WhileInitialOutstanding.class),
                        Arbitraries.of(180, 90),
                        Arbitraries.of(MonthDay.of(4, 30), MonthDay.of(3, 31)),
                        Arbitraries.of(24, 12),
                        Arbitraries.of(12, 6),
                        Arbitraries.of(9, 6))
                .as(Choices::new);
    }

    Parameters parameters() {
        String citation = "a user's choice";
        return Parameters.standard()
                .withReading(firstAnnualYear, whileInitialOutstanding, citation)
                .with(Limit.INITIAL_REPORT, Period.ofDays(initialReportDays), citation)
                .withAnnualReportDue(annualReportDue, citation)
                .with(Limit.HORIZON, Period.ofMonths(horizonMonths), citation)
                .with(Limit.LISTING_VALIDITY, Period.ofMonths(listingMonths), citation)
                .with(Limit.EXTENSION_REQUEST, Period.ofMonths(requestMonths), citation);
    }
}
