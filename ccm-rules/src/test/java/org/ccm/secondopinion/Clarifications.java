package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.finding.ClarificationFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/** What other States asked one State to clarify (TREATY 7, Article 8(2)). */
final class Clarifications {

    /** A request and its place among those of the same two States. */
    private record Asked(ClarificationRequest row, int number, LocalDate due) {}

    private final Map<StateCode, Standing> standings;
    private final Completeness completeness;
    private final Map<Asked, StateCode> asked = new HashMap<>();

    Clarifications(
            List<ClarificationRequest> rows,
            Map<StateCode, Standing> standings,
            Parameters parameters,
            Completeness completeness) {
        this.standings = standings;
        this.completeness = completeness;
        for (ClarificationRequest row : rows) {
            long before = rows.stream()
                    .filter(other -> other.requesting().equals(row.requesting()))
                    .filter(other -> other.submittedOn().isBefore(row.submittedOn())
                            || other.submittedOn().equals(row.submittedOn())
                                    && other.about().compareTo(row.about()) < 0)
                    .count();
            LocalDate due = parameters.term(Limit.CLARIFICATION).after(row.submittedOn());
            asked.put(new Asked(row, (int) before + 1, due), row.requested());
        }
    }

    void findings(LocalDate day, Consumer<Finding> found) {
        asked.forEach((request, state) -> {
            ClarificationRequest row = request.row();
            boolean answered =
                    row.answeredOn().filter(answer -> Days.certain(answer, day)).isPresent();
            Optional<Certainty> parties = party(state, row, day)
                    .flatMap(one -> party(row.requesting(), row, day).map(one::and));
            if (day.isBefore(row.submittedOn()) || answered || parties.isEmpty()) {
                return;
            }
            boolean perhaps = row.answeredOn()
                    .filter(answer -> Days.possible(answer, day))
                    .isPresent();
            found.accept(new ClarificationFinding(
                    day.isAfter(request.due()) ? Kind.CLARIFICATION_OVERDUE : Kind.CLARIFICATION_DUE,
                    state,
                    row.requesting(),
                    request.number(),
                    row.submittedOn(),
                    request.due(),
                    Days.unless(
                            perhaps,
                            parties.get()
                                    .and(row.confidence().certainty())
                                    .and(completeness.absenceOn(day, "clarification_requests")))));
        });
    }

    /** What establishes that the Convention was in force for a State when it asked or was asked; empty if it was not. */
    private Optional<Certainty> party(StateCode state, ClarificationRequest row, LocalDate day) {
        return Optional.ofNullable(standings.get(state))
                .filter(standing ->
                        standing.boundOn(day) && !standing.entryIntoForce().isAfter(row.submittedOn()))
                .map(Standing::depositCertainty);
    }

    void changeDays(Consumer<LocalDate> days) {
        asked.keySet().forEach(request -> {
            ChangeDays.lastDay(request.due(), days);
            days.accept(request.row().submittedOn());
            request.row().answeredOn().ifPresent(answer -> ChangeDays.of(answer, days));
        });
    }
}
