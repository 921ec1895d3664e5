package org.ccm.testkit;

import java.time.LocalDate;
import java.util.List;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Standing;
import org.ccm.state.State;

/** What failure messages say of deadlines. */
final class Deadlines {

    private Deadlines() {}

    static String text(List<Obligation> duties) {
        if (duties.isEmpty()) {
            return "\nIt has no such duty.";
        }
        StringBuilder text = new StringBuilder("\nIts duties:");
        for (Obligation duty : duties) {
            text.append("\n  ")
                    .append(name(duty))
                    .append(": ")
                    .append(duty.status().word());
            duty.deadline()
                    .ifPresentOrElse(day -> text.append(", deadline ").append(day), () -> text.append(", no deadline"));
            duty.baseDeadline()
                    .filter(day -> !duty.deadline().equals(duty.baseDeadline()))
                    .ifPresent(day ->
                            text.append(" (by the Convention ").append(day).append(")"));
            duty.possibleDeadline().ifPresent(day -> text.append(", possibly ").append(day));
        }
        return text.toString();
    }

    private static String name(Obligation duty) {
        return duty.duty().word()
                + duty.reportingYear().stream()
                        .mapToObj(year -> " for " + year)
                        .findFirst()
                        .orElse("")
                + duty.episode().stream()
                        .mapToObj(number -> ", episode " + number)
                        .findFirst()
                        .orElse("");
    }

    static String hint(Assessment assessment, State state, List<Obligation> duties, LocalDate expected) {
        if (duties.stream()
                .anyMatch(duty -> duty.baseDeadline().filter(expected::equals).isPresent())) {
            return "Maybe the deadline that the Convention set is meant? It was extended.";
        }
        if (duties.stream()
                .anyMatch(
                        duty -> duty.possibleDeadline().filter(expected::equals).isPresent())) {
            return "Maybe the extension is not certainly granted by that day?";
        }
        Standing standing = Account.standing(assessment, state).standing();
        if (standing != Standing.STATE_PARTY) {
            return "Maybe the day is too early, or the State another one? It is " + standing.word() + " on that day.";
        }
        return "Maybe the deadline was, or is to be, extended?";
    }
}
