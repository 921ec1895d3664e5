package org.ccm.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccm.asof.NationalMeasureOnRecord;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Text;
import org.ccm.figures.NationalMeasureTally;
import org.ccm.law.MeasureStatus;
import org.ccm.law.NationalMeasure;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/** Article 9: how States Parties implement the Convention in national law. */
final class NationalImplementation implements Chapter {

    /** States that do it alike; of those about which nothing is on record there is no status. */
    private record Alike(
            Optional<MeasureStatus> status, Certainty certainty, List<String> states, List<SourceId> sources) {}

    @Override
    public Optional<Section> write(Folio folio) {
        NationalMeasureTally tally = folio.figures().nationalMeasures();
        List<NationalMeasureOnRecord> latest = tally.latest().stream()
                .filter(fact -> folio.scope().has(fact.state()))
                .sorted(Comparator.comparing(NationalMeasureOnRecord::state, folio.byName()))
                .toList();
        List<StateCode> unknown = tally.unknown().stream()
                .filter(folio.scope()::has)
                .sorted(folio.byName())
                .toList();
        List<Text> narrative = List.of(
                folio.text(
                        "national-implementation.law",
                        count(latest, MeasureStatus.SPECIFIC_LAW),
                        count(latest, MeasureStatus.EXISTING_LAW_SUFFICIENT),
                        count(latest, MeasureStatus.IN_PROGRESS),
                        count(latest, MeasureStatus.NONE_REPORTED),
                        folio.more(latest.stream()
                                .filter(fact -> fact.certainty() == Certainty.UNVERIFIED)
                                .count())),
                folio.text("national-implementation.unknown", unknown.size()));
        return Optional.of(new Section(
                "national-implementation",
                folio.phrases().of("section.national-implementation"),
                narrative,
                List.of(),
                folio.tables(
                        "national-implementation",
                        folio.columns("implementation", "#number", "states"),
                        alike(folio, latest, unknown),
                        Alike::certainty,
                        states -> List.of(
                                Cell.of(states.status()
                                        .map(folio.wording()::word)
                                        .orElseGet(() -> folio.phrases().of("national-implementation.none-on-record"))),
                                folio.number(states.states().size()),
                                folio.cell(folio.phrases().list(states.states()), states.sources())))));
    }

    private static long count(List<NationalMeasureOnRecord> latest, MeasureStatus status) {
        return latest.stream()
                .filter(fact -> fact.status() == status && fact.certainty() == Certainty.ESTABLISHED)
                .count();
    }

    private static List<Alike> alike(Folio folio, List<NationalMeasureOnRecord> latest, List<StateCode> unknown) {
        List<Alike> alike = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            for (MeasureStatus status : MeasureStatus.values()) {
                List<NationalMeasureOnRecord> same = latest.stream()
                        .filter(fact -> fact.status() == status && fact.certainty() == certainty)
                        .toList();
                if (!same.isEmpty()) {
                    alike.add(new Alike(
                            Optional.of(status),
                            certainty,
                            same.stream()
                                    .map(fact -> folio.name(fact.state()) + " (" + year(fact) + ")")
                                    .toList(),
                            same.stream()
                                    .flatMap(fact -> fact.rows().stream())
                                    .flatMap(row -> row.sources().stream())
                                    .toList()));
                }
            }
        }
        if (!unknown.isEmpty()) {
            alike.add(new Alike(
                    Optional.empty(),
                    Certainty.UNVERIFIED,
                    unknown.stream().map(folio::name).toList(),
                    List.of()));
        }
        return alike;
    }

    /** The year of the law, or else of the latest information. */
    static int year(NationalMeasureOnRecord fact) {
        return fact.rows().stream().mapToInt(NationalImplementation::year).max().orElseThrow();
    }

    private static int year(NationalMeasure row) {
        return row.year().orElseGet(() -> row.asOf().last().getYear());
    }
}
