package org.ccm.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccm.assistance.Reported;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.figures.VictimAssistanceTally;
import org.ccm.figures.VictimAssistanceTally.VictimsReported;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/** Article 5: which States Parties with victims report a focal point and a national plan. */
final class VictimAssistance implements Chapter {

    @Override
    public Optional<Section> write(Folio folio) {
        VictimAssistanceTally tally = folio.figures().victimAssistance();
        List<VictimsReported> states = tally.states().stream()
                .filter(state -> folio.scope().has(state.state()))
                .sorted(Comparator.comparing(VictimsReported::state, folio.byName()))
                .toList();
        List<StateCode> lacking = states.stream()
                .filter(state -> reported(state) < 2)
                .map(VictimsReported::state)
                .toList();
        List<Table> tables = folio.tables(
                "victim-assistance",
                folio.columns("state", "focal-point", "national-plan", "information"),
                states,
                VictimsReported::certainty,
                state -> row(folio, state));
        long established = states.stream()
                .filter(state -> state.certainty() == Certainty.ESTABLISHED)
                .count();
        List<Text> narrative = new ArrayList<>();
        narrative.add(folio.text("victim-assistance.reported", established, folio.more(states.size() - established)));
        if (!states.isEmpty()) {
            narrative.add(folio.text(
                    "victim-assistance.measures",
                    states.stream().filter(state -> reported(state) == 2).count(),
                    states.stream().filter(state -> reported(state) == 1).count()));
        }
        if (!lacking.isEmpty()) {
            narrative.add(folio.text("victim-assistance.lacking", folio.names(lacking)));
        }
        return Optional.of(new Section(
                "victim-assistance", folio.phrases().of("section.victim-assistance"), narrative, List.of(), tables));
    }

    private static int reported(VictimsReported state) {
        return (state.focalPoint() == Reported.YES ? 1 : 0) + (state.nationalPlan() == Reported.YES ? 1 : 0);
    }

    private static List<Cell> row(Folio folio, VictimsReported state) {
        List<org.ccm.assistance.VictimAssistance> rows = rows(folio, state.state());
        return List.of(
                folio.state(state.state()),
                folio.cell(
                        folio.wording().word(state.focalPoint()),
                        rows.stream().flatMap(row -> row.sources().stream()).toList()),
                Cell.of(folio.wording().word(state.nationalPlan())),
                rows.stream()
                        .map(row -> row.asOf())
                        .max(Comparator.comparing(PartialDate::last))
                        .map(folio::period)
                        .orElseGet(() -> Cell.of(folio.phrases().of("none"))));
    }

    /** What the record has on the day about a State's victim assistance. */
    static List<org.ccm.assistance.VictimAssistance> rows(Folio folio, StateCode state) {
        return folio.assessment().register().victimAssistance().stream()
                .filter(row -> row.state().equals(state) && row.asOf().occurredBy(folio.asOf()) != Occurrence.NOT_YET)
                .toList();
    }
}
