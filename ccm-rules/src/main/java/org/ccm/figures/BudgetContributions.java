package org.ccm.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.StateStanding;
import org.ccm.machinery.Contribution;
import org.ccm.wording.Phrases;

/** Reads the totals of contributions beside the number of States that invoices went to. */
final class BudgetContributions {

    private BudgetContributions() {}

    /** Those given for the day or earlier, in the order of years and days. */
    static List<BudgetContribution> of(Assessment assessment, Locale language) {
        Phrases phrases = Phrases.beside(Figures.class, "sentences", language);
        return assessment.register().contributions().stream()
                .filter(row -> !row.asOf().isAfter(assessment.asOf()))
                .sorted(Comparator.comparing(Contribution::year).thenComparing(Contribution::asOf))
                .map(row -> of(row, inForce(assessment.standings(), LocalDate.of(row.year(), 1, 1)), phrases))
                .toList();
    }

    private static BudgetContribution of(Contribution row, int inForce, Phrases phrases) {
        return new BudgetContribution(
                row, inForce, phrases.of("contribution", row.year(), row.asOf(), row.contributed(), inForce));
    }

    private static int inForce(List<StateStanding> standings, LocalDate day) {
        return (int) standings.stream()
                .filter(state ->
                        state.entryIntoForceOn().filter(on -> !on.isAfter(day)).isPresent())
                .filter(state -> state.withdrawalEffectiveOn()
                        .filter(on -> !on.isAfter(day))
                        .isEmpty())
                .count();
    }
}
