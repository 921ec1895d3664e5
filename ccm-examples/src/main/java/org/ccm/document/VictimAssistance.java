package org.ccm.document;

import java.util.List;
import java.util.Optional;
import org.ccm.assistance.Reported;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.figures.VictimAssistanceTally;
import org.ccm.figures.VictimAssistanceTally.VictimsReported;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.Occurrence;

/** Article 5: which States Parties with victims report a focal point and a national plan. */
final class VictimAssistance implements Chapter {

    @Override
    public Optional<Section> write(Folio folio) {
        VictimAssistanceTally tally = folio.figures().victimAssistance();
        List<VictimsReported> states = tally.states().stream()
                .filter(state -> folio.scope().has(state.state()))
                .toList();
        List<StateCode> lacking = states.stream()
                .filter(state -> reported(state) < 2)
                .map(VictimsReported::state)
                .toList();
        List<Table> tables = folio.tables(
                "victim-assistance",
                folio.columns("state", "focal-point", "national-plan"),
                states,
                VictimsReported::certainty,
                state -> row(folio, state));
        return Optional.of(new Section(
                "victim-assistance",
                folio.phrases().of("section.victim-assistance"),
                List.of(folio.text(
                        "victim-assistance.reported",
                        states.size(),
                        states.stream().filter(state -> reported(state) == 2).count(),
                        states.stream().filter(state -> reported(state) == 1).count(),
                        folio.names(lacking),
                        lacking.size())),
                List.of(),
                tables));
    }

    private static int reported(VictimsReported state) {
        return (state.focalPoint() == Reported.YES ? 1 : 0) + (state.nationalPlan() == Reported.YES ? 1 : 0);
    }

    private static List<Cell> row(Folio folio, VictimsReported state) {
        List<SourceId> sources = folio.assessment().register().victimAssistance().stream()
                .filter(row ->
                        row.state().equals(state.state()) && row.asOf().occurredBy(folio.asOf()) != Occurrence.NOT_YET)
                .flatMap(row -> row.sources().stream())
                .toList();
        return List.of(
                folio.state(state.state()),
                folio.cell(folio.wording().word(state.focalPoint()), sources),
                Cell.of(folio.wording().word(state.nationalPlan())));
    }
}
