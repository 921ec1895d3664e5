package org.ccm.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ccm.asof.Grant;
import org.ccm.asof.Retention;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.provision.Duty;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.time.Certainty;

/**
 * Article 3 or 4: open duties, their deadlines with the extensions granted, and what presses.
 *
 * @param duty stockpile destruction or clearance
 */
record Deadlines(Duty duty) implements Chapter {

    private static final List<String> PRESSING = List.of(
            "deadline-passed",
            "extension-request-nine-month-date-passed",
            "extension-decision-not-on-record",
            "extension-request-due",
            "extension-request-undetermined",
            "deadline-approaching",
            "deadline-undetermined",
            "extension-pending",
            "extension-beyond-limit");

    @Override
    public Optional<Section> write(Folio folio) {
        List<Obligation> open = folio.obligations().stream()
                .filter(obligation -> obligation.duty() == duty)
                .filter(obligation -> obligation.status() == Status.OPEN || obligation.status() == Status.UNDETERMINED)
                .sorted(Comparator.comparing(
                                (Obligation obligation) -> obligation.deadline().orElse(LocalDate.MAX))
                        .thenComparing(Obligation::state, folio.byName()))
                .toList();
        List<Finding> found = found(folio);
        List<Table> tables = new ArrayList<>();
        tables.addAll(folio.tables(
                duty.word() + "-open",
                folio.columns("state", "base-deadline", "extended-to", "deadline", "#days-left", "last-day-to-ask"),
                open,
                Obligation::certainty,
                obligation -> row(folio, obligation)));
        tables.addAll(folio.findingsTables(duty.word() + "-found", found));
        if (duty == Duty.STOCKPILE_DESTRUCTION) {
            tables.addAll(retained(folio));
        }
        return Optional.of(new Section(
                duty.word(),
                folio.phrases().of("section." + duty.word()),
                narrative(folio, open, found),
                List.of(new Drawings(folio).timeline(duty.word(), open, obligation -> folio.name(obligation.state()))),
                tables));
    }

    /** Article 3(6) to 3(8): munitions retained, by the latest information. */
    private static List<Table> retained(Folio folio) {
        return folio.tables(
                "retained",
                folio.columns("state", "what", "information"),
                folio.assessment().shown(Retention.class).stream()
                        .filter(retention -> folio.scope().has(retention.state()))
                        .sorted(Comparator.comparing(Retention::state, folio.byName()))
                        .toList(),
                Retention::certainty,
                retention -> List.of(
                        folio.state(retention.state()),
                        folio.cell(
                                retained(folio, retention.row()),
                                retention.row().sources()),
                        folio.period(retention.row().happenedOn())));
    }

    /** "6 munitions; 906 submunitions", as far as the numbers are on record. */
    private static String retained(Folio folio, StockpileEvent row) {
        List<String> numbers = new ArrayList<>();
        row.munitions().ifPresent(number -> numbers.add(folio.phrases().of("retained.munitions", number)));
        row.submunitions().ifPresent(number -> numbers.add(folio.phrases().of("retained.submunitions", number)));
        return numbers.isEmpty() ? folio.phrases().of("none") : folio.phrases().side(numbers);
    }

    private List<Finding> found(Folio folio) {
        List<Kind> kinds = new ArrayList<>(
                PRESSING.stream().map(matter -> Kind.of(duty, matter)).toList());
        kinds.add(duty == Duty.CLEARANCE ? Kind.CLEARANCE_DECLARATION_DUE : Kind.STOCKPILE_STATUS_UNCONFIRMED);
        List<Finding> found = new ArrayList<>(folio.findings(kinds.toArray(Kind[]::new)));
        found.sort(Comparator.comparing((Finding finding) -> kinds.indexOf(finding.kind())));
        return found;
    }

    private List<Text> narrative(Folio folio, List<Obligation> open, List<Finding> found) {
        List<Text> narrative = new ArrayList<>();
        Map<Certainty, Long> counts =
                open.stream().collect(Collectors.groupingBy(Obligation::certainty, Collectors.counting()));
        narrative.add(folio.text(
                duty.word() + ".open",
                counts.getOrDefault(Certainty.ESTABLISHED, 0L),
                counts.getOrDefault(Certainty.UNVERIFIED, 0L)));
        for (String matter : PRESSING) {
            List<Finding> established = found.stream()
                    .filter(finding -> finding.kind().equals(Kind.of(duty, matter))
                            && finding.certainty() == Certainty.ESTABLISHED)
                    .toList();
            String key = "deadlines." + matter;
            if (!established.isEmpty() && folio.phrases().has(key)) {
                List<StateCode> states =
                        established.stream().map(Finding::state).distinct().toList();
                long unverified = found.stream()
                        .filter(finding -> finding.kind().equals(Kind.of(duty, matter))
                                && finding.certainty() == Certainty.UNVERIFIED)
                        .count();
                narrative.add(folio.cite(
                        folio.sources(established), key, states.size(), folio.names(states), folio.more(unverified)));
            }
        }
        long done = folio.obligations().stream()
                .filter(obligation -> obligation.duty() == duty && obligation.status() == Status.FULFILLED)
                .map(Obligation::state)
                .distinct()
                .count();
        narrative.add(folio.text(duty.word() + ".fulfilled", done));
        return narrative;
    }

    private static List<Cell> row(Folio folio, Obligation obligation) {
        List<String> extensions = obligation.extensions().stream()
                .map(grant -> extension(folio, grant))
                .toList();
        return List.of(
                folio.state(obligation.state()),
                folio.day(obligation.baseDeadline()),
                folio.cell(
                        extensions.isEmpty()
                                ? folio.phrases().of("none")
                                : folio.phrases().side(extensions),
                        folio.sources(obligation)),
                folio.day(obligation.deadline()),
                obligation.daysLeft(folio.asOf()).isPresent()
                        ? folio.number(obligation.daysLeft(folio.asOf()).getAsLong())
                        : Cell.of(folio.phrases().of("none")),
                folio.day(obligation.lastDayToAsk()));
    }

    static String extension(Folio folio, Grant grant) {
        String until = folio.wording().day(grant.newDeadline());
        return grant.certainty() == Certainty.ESTABLISHED
                ? until
                : until + " (" + folio.phrases().of("unverified") + ")";
    }
}
