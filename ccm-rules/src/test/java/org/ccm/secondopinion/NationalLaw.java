package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ccm.finding.Finding;
import org.ccm.finding.ImplementationFinding;
import org.ccm.finding.Kind;
import org.ccm.law.MeasureStatus;
import org.ccm.law.NationalMeasure;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** How one State implements the Convention in national law (TREATY 7, Article 9). */
final class NationalLaw {

    private final StateCode state;
    private final Standing standing;
    private final Completeness completeness;
    private final LatestRows<MeasureStatus> latest = new LatestRows<>();
    private final LocalDate firstOfAnyState;

    /** @param firstOfAnyState the first day on which the record has something about the law of some State */
    NationalLaw(StateCode state, Rows rows, Standing standing, LocalDate firstOfAnyState, Completeness completeness) {
        this.firstOfAnyState = firstOfAnyState;
        this.state = state;
        this.standing = standing;
        this.completeness = completeness;
        for (NationalMeasure row : rows.measures) {
            latest.add(row.status(), since(row), row.asOf(), row);
        }
    }

    private static PartialDate since(NationalMeasure row) {
        return row.year().isPresent()
                ? PartialDate.parse(String.valueOf(row.year().getAsInt()))
                : row.asOf();
    }

    static LocalDate firstOf(List<NationalMeasure> rows) {
        return rows.stream()
                .map(row -> since(row).first())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    void findings(LocalDate day, Consumer<Finding> found) {
        if (!standing.boundOn(day) || day.isBefore(standing.entryIntoForce())) {
            return;
        }
        Certainty bound = standing.depositCertainty();
        Map<MeasureStatus, Certainty> said = latest.on(day);
        said.forEach((status, certainty) -> {
            switch (status) {
                case NONE_REPORTED -> found.accept(finding(Kind.IMPLEMENTING_LAW_NONE_REPORTED, certainty.and(bound)));
                case IN_PROGRESS -> found.accept(finding(Kind.IMPLEMENTING_LAW_IN_PROGRESS, certainty.and(bound)));
                case SPECIFIC_LAW, EXISTING_LAW_SUFFICIENT -> {}
            }
        });
        Certainty absence = completeness.absenceOn(day, "national_measures");
        boolean spokenOf = absence == Certainty.ESTABLISHED || !day.isBefore(firstOfAnyState);
        if (said.isEmpty() && spokenOf) {
            found.accept(finding(Kind.IMPLEMENTING_LAW_UNKNOWN, bound.and(absence)));
        }
    }

    private Finding finding(Kind kind, Certainty certainty) {
        return new ImplementationFinding(kind, state, certainty);
    }

    void changeDays(Consumer<LocalDate> days) {
        latest.changeDays(days);
    }
}
