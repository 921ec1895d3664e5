package org.ccm.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.ccm.machinery.Meetings;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/** What changed since the previous Meeting of States Parties or Review Conference closed. */
final class Changes implements Chapter {

    private static final List<Move> MOVES =
            List.of(Move.NEW, Move.WORSENED, Move.EASED, Move.RESOLVED, Move.CHANGED, Move.RECORD_ENDS);

    /** What moved in the same way for a State. */
    private record Row(Move move, StateCode state, Certainty certainty, List<Finding> before, List<Finding> after) {}

    @Override
    public Optional<Section> write(Folio folio) {
        return Meetings.of(folio.assessment().register().meetings())
                .closedBefore(folio.asOf())
                .map(meeting -> write(folio, meeting));
    }

    private static Section write(Folio folio, Meeting meeting) {
        Assessment before =
                folio.assessment().rulebook().assess(folio.assessment().register(), meeting.closesOn());
        List<Shift> shifts = Difference.between(before, folio.assessment()).shifts().stream()
                .filter(shift -> folio.scope().has(shift.subject().state()))
                .filter(shift -> MOVES.contains(shift.move()))
                .filter(shift -> shift.subject().matter().isPresent() || shift.leading() instanceof StandingFinding)
                .sorted(Comparator.comparing((Shift shift) -> MOVES.indexOf(shift.move()))
                        .thenComparing(shift -> shift.subject().state(), folio.byName())
                        .thenComparing(shift -> shift.subject().id()))
                .toList();
        List<Text> narrative = new ArrayList<>();
        narrative.add(joined(folio, meeting));
        narrative.add(folio.text(
                "changes.moves",
                count(shifts, Move.NEW),
                count(shifts, Move.WORSENED),
                count(shifts, Move.EASED),
                count(shifts, Move.RESOLVED),
                folio.more(shifts.stream()
                        .filter(shift -> shift.leading().certainty() == Certainty.UNVERIFIED)
                        .count())));
        List<Table> tables = folio.tables(
                "changes",
                folio.columns("change", "state", "before", "after"),
                rows(shifts),
                Row::certainty,
                row -> List.of(
                        Cell.of(folio.wording().word(row.move().word())),
                        folio.state(row.state()),
                        Cell.of(folio.labels(row.before())),
                        Cell.of(folio.labels(row.after()))));
        return new Section(
                "changes",
                folio.phrases().of("section.changes", folio.wording().meeting(meeting.id()), meeting.closesOn()),
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
                                        + folio.wording()
                                                .day(standing.depositedOn().orElseThrow()) + ")")
                                .toList()),
                left.size(),
                folio.names(left),
                folio.wording().meeting(meeting.id()),
                meeting.closesOn());
    }

    private static long count(List<Shift> shifts, Move move) {
        return shifts.stream()
                .filter(shift -> shift.move() == move && shift.leading().certainty() == Certainty.ESTABLISHED)
                .count();
    }

    /** What has moved in the same way for a State: one row. */
    private static List<Row> rows(List<Shift> shifts) {
        Map<List<Object>, List<Shift>> together = shifts.stream()
                .collect(Collectors.groupingBy(
                        shift -> List.of(
                                shift.move(),
                                shift.subject().state(),
                                shift.leading().certainty()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return together.values().stream()
                .map(same -> new Row(
                        same.get(0).move(),
                        same.get(0).subject().state(),
                        same.get(0).leading().certainty(),
                        same.stream().flatMap(shift -> shift.before().stream()).toList(),
                        same.stream().flatMap(shift -> shift.after().stream()).toList()))
                .toList();
    }
}
