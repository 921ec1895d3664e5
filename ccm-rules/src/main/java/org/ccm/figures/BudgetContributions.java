package org.ccm.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.StateStanding;
import org.ccm.machinery.AmountPrecision;
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
                row, inForce, total(row, phrases) + " " + phrases.of("contribution.in-force", row.year(), inForce));
    }

    private static String total(Contribution row, Phrases phrases) {
        String total = phrases.of(
                row.invoiced().isPresent() ? "contribution.of-invoiced" : "contribution.number",
                row.year(),
                row.asOf(),
                row.contributed(),
                row.invoiced().orElse(0));
        List<String> amounts = new ArrayList<>();
        row.amountChf().ifPresent(francs -> amounts.add(phrases.of("contribution.amount", precision(row), francs)));
        row.shareOfBudgetPercent().ifPresent(share -> amounts.add(phrases.of("contribution.share", share)));
        return amounts.isEmpty()
                ? phrases.of("contribution.alone", total)
                : phrases.of("contribution.with-amounts", total, String.join(", ", amounts));
    }

    /** The number that chooses the words. */
    private static long precision(Contribution row) {
        return row.amountPrecision()
                .map(said -> said == AmountPrecision.JUST_OVER ? 1L : 2L)
                .orElse(0L);
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
