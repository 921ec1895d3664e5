package org.ccm.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.StateStanding;
import org.ccm.difference.Difference;
import org.ccm.difference.Move;
import org.ccm.difference.Shift;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.finding.Finding;
import org.ccm.finding.StandingFinding;
import org.ccm.machinery.Meeting;
import org.ccm.state.StateCode;

/** What changed since the previous Meeting of States Parties or Review Conference closed. */
final class Changes implements Chapter {

    private static final List<Move> MOVES =
            List.of(Move.NEW, Move.WORSENED, Move.EASED, Move.RESOLVED, Move.CHANGED, Move.RECORD_ENDS);

    @Override
    public Optional<Section> write(Folio folio) {
        return previous(folio).map(meeting -> write(folio, meeting));
    }

    /** The last meeting that had closed before the day; a conference in parts meets in each of them. */
    private static Optional<Meeting> previous(Folio folio) {
        List<Meeting> meetings = folio.assessment().register().meetings();
        return meetings.stream()
                .filter(meeting -> meetings.stream()
                        .noneMatch(part ->
                                part.partOf().filter(meeting.id()::equals).isPresent()))
                .filter(meeting -> meeting.closesOn().isBefore(folio.asOf()))
                .max(Comparator.comparing(Meeting::closesOn));
    }

    private static Section write(Folio folio, Meeting meeting) {
        Assessment before =
                folio.assessment().rulebook().assess(folio.assessment().register(), meeting.closesOn());
        List<Shift> shifts = Difference.between(before, folio.assessment()).shifts().stream()
                .filter(shift -> folio.scope().has(shift.subject().state()))
                .filter(shift -> MOVES.contains(shift.move()))
                .filter(shift -> shift.subject().matter().isPresent() || shift.leading() instanceof StandingFinding)
                .sorted(Comparator.comparing((Shift shift) -> MOVES.indexOf(shift.move()))
                        .thenComparing(shift -> folio.name(shift.subject().state()))
                        .thenComparing(shift -> shift.subject().id()))
                .toList();
        List<Text> narrative = new ArrayList<>();
        narrative.add(joined(folio, meeting));
        narrative.add(folio.text(
                "changes.moves",
                count(shifts, Move.NEW),
                count(shifts, Move.WORSENED),
                count(shifts, Move.EASED),
                count(shifts, Move.RESOLVED)));
        List<Table> tables = folio.tables(
                "changes",
                folio.columns("change", "state", "before", "after"),
                shifts,
                shift -> shift.leading().certainty(),
                shift -> List.of(
                        Cell.of(folio.phrases().word(shift.move().word())),
                        folio.state(shift.subject().state()),
                        Cell.of(labels(folio, shift.before())),
                        Cell.of(labels(folio, shift.after()))));
        return new Section(
                "changes",
                folio.phrases().of("section.changes", meeting.id(), meeting.closesOn()),
                narrative,
                List.of(),
                tables);
    }

    private static Text joined(Folio folio, Meeting meeting) {
        List<StateStanding> joined = folio.standings().stream()
                .filter(standing -> standing.depositedOn()
                        .filter(day -> day.isAfter(meeting.closesOn()))
                        .isPresent())
                .toList();
        List<StateCode> left = folio.standings().stream()
                .filter(standing -> standing.withdrawalEffectiveOn()
                        .filter(day -> day.isAfter(meeting.closesOn()) && !day.isAfter(folio.asOf()))
                        .isPresent())
                .map(standing -> standing.state().code())
                .toList();
        return folio.text(
                "changes.joined",
                joined.size(),
                folio.phrases()
                        .list(joined.stream()
                                .map(standing -> folio.name(standing.state().code()) + " ("
                                        + folio.phrases()
                                                .day(standing.depositedOn().orElseThrow()) + ")")
                                .toList()),
                left.size(),
                folio.names(left),
                meeting.id(),
                meeting.closesOn());
    }

    private static long count(List<Shift> shifts, Move move) {
        return shifts.stream().filter(shift -> shift.move() == move).count();
    }

    private static String labels(Folio folio, List<Finding> findings) {
        return findings.isEmpty()
                ? folio.phrases().of("none")
                : String.join(
                        "; ",
                        findings.stream()
                                .map(finding -> label(folio, finding))
                                .distinct()
                                .toList());
    }

    private static String label(Folio folio, Finding finding) {
        String year = finding.reportingYear().isPresent()
                ? " " + finding.reportingYear().getAsInt()
                : "";
        return folio.label(finding.kind())
                + year
                + finding.dueOn()
                        .map(day -> " (" + folio.phrases().day(day) + ")")
                        .orElse("");
    }
}
