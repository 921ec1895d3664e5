package org.ccm.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.figures.UseTally;
import org.ccm.norm.UseIncident;
import org.ccm.time.Certainty;

/** Articles 1 and 21(2): use on record, restated from its sources with the standing of the evidence. */
final class Norm implements Chapter {

    @Override
    public Optional<Section> write(Folio folio) {
        UseTally use = folio.figures().use();
        List<UseIncident> incidents = incidents(folio);
        List<UseIncident> established = incidents.stream()
                .filter(row -> certainty(folio, row) == Certainty.ESTABLISHED)
                .toList();
        List<Table> tables = folio.tables(
                "use",
                folio.columns("user", "location", "begun", "standing"),
                incidents,
                row -> certainty(folio, row),
                row -> List.of(
                        row.userState()
                                .map(folio::state)
                                .orElseGet(() -> Cell.of(folio.phrases().of("user-not-a-state"))),
                        Cell.of(folio.name(row.location())),
                        folio.period(row.shownFrom().orElseThrow()),
                        folio.cell(folio.wording().word(row.standing()), row.sources())));
        List<Text> narrative = new ArrayList<>();
        narrative.add(
                folio.text("norm.incidents", established.size(), folio.more(incidents.size() - established.size())));
        if (!established.isEmpty()) {
            narrative.add(folio.text(
                    "norm.recorded",
                    established.stream()
                            .filter(row -> row.standing().recorded())
                            .count()));
        }
        narrative.add(folio.text(
                "norm.states-parties",
                use.byStatesParties().size(),
                folio.more(use.possiblyByStatesParties().size())));
        return Optional.of(new Section("norm", folio.phrases().of("section.norm"), narrative, List.of(), tables));
    }

    /** Use by the States asked for, or on their territory, that possibly or certainly had begun by the day. */
    static List<UseIncident> incidents(Folio folio) {
        return folio.assessment().register().useIncidents().stream()
                .filter(row -> folio.scope().has(row.location())
                        || row.userState().filter(folio.scope()::has).isPresent())
                .filter(row -> row.shownFrom()
                        .filter(period -> !period.first().isAfter(folio.asOf()))
                        .isPresent())
                .sorted(Comparator.comparing(
                                (UseIncident row) -> row.userState().isEmpty())
                        .thenComparing(
                                row -> row.userState().map(folio::name).orElse(""),
                                folio.phrases().order())
                        .thenComparing(UseIncident::location, folio.byName())
                        .thenComparing(row -> row.shownFrom().orElseThrow().first()))
                .toList();
    }

    private static Certainty certainty(Folio folio, UseIncident row) {
        return folio.certainty(row, row.shownFrom().orElseThrow());
    }
}
