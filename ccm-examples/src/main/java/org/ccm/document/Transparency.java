package org.ccm.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.figures.ReportingRate;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.ReportFinding;
import org.ccm.time.Certainty;

/** Article 7: which reports are overdue, and how many of those due have been received. */
final class Transparency implements Chapter {

    @Override
    public Optional<Section> write(Folio folio) {
        List<Finding> found = folio.findings(Kind.INITIAL_REPORT_OVERDUE, Kind.ANNUAL_REPORT_OVERDUE);
        List<Finding> spanned =
                found.stream().filter(finding -> spanned(folio, finding)).toList();
        List<Finding> overdue =
                found.stream().filter(finding -> !spanned(folio, finding)).toList();
        List<Finding> unseen = folio.findings(Kind.ANNUAL_REPORTS_NONE_ON_RECORD);
        List<Finding> due = folio.findings(Kind.INITIAL_REPORT_DUE);
        List<Text> narrative = new ArrayList<>();
        if (folio.scope().whole()) {
            folio.figures().reportingRates().initial().ifPresent(rate -> narrative.add(rate(folio, rate)));
        }
        narrative.add(overdue(folio, "transparency.initial-overdue", of(overdue, Kind.INITIAL_REPORT_OVERDUE)));
        narrative.add(overdue(folio, "transparency.annual-overdue", of(overdue, Kind.ANNUAL_REPORT_OVERDUE)));
        if (!spanned.isEmpty()) {
            narrative.add(folio.text("transparency.spanned", spanned.size()));
        }
        narrative.add(folio.text(
                "transparency.not-on-record",
                unseen.stream().map(Finding::state).distinct().count()));
        if (!due.isEmpty()) {
            narrative.add(folio.cite(
                    folio.sources(due),
                    "transparency.initial-due",
                    due.size(),
                    folio.phrases()
                            .list(due.stream()
                                    .map(finding -> folio.name(finding.state()) + " ("
                                            + folio.wording()
                                                    .day(finding.dueOn().orElseThrow()) + ")")
                                    .toList())));
        }
        List<Table> tables = new ArrayList<>();
        rates(folio).ifPresent(tables::add);
        tables.addAll(folio.reportTables("reports-overdue", overdue));
        tables.addAll(folio.reportTablesInShort("reports-spanned", spanned));
        tables.addAll(folio.reportTables("reports-with-open-duty", folio.findings(Kind.REPORT_OVERDUE_WITH_OPEN_DUTY)));
        unseen(folio, unseen).ifPresent(tables::add);
        return Optional.of(new Section(
                "transparency",
                folio.phrases().of("section.transparency"),
                narrative,
                folio.scope().whole() ? List.of(new Drawings(folio).reportingRates()) : List.of(),
                tables));
    }

    /** Received in a span that has begun: of these it cannot be told whether they were in by the day. */
    static boolean spanned(Folio folio, Finding finding) {
        return folio.restsOn(finding, "report-possibly-received");
    }

    private static List<Finding> of(List<Finding> findings, Kind kind) {
        return findings.stream().filter(finding -> finding.kind().equals(kind)).toList();
    }

    private static Text rate(Folio folio, ReportingRate rate) {
        return folio.text(
                "transparency.initial-rate",
                rate.received().total(),
                rate.due(),
                folio.phrases().percent(rate.share()));
    }

    private static Text overdue(Folio folio, String key, List<Finding> findings) {
        List<Finding> established = findings.stream()
                .filter(finding -> finding.certainty() == Certainty.ESTABLISHED)
                .toList();
        return folio.cite(
                folio.sources(established),
                key,
                established.size(),
                folio.names(established.stream().map(Finding::state).toList()),
                findings.size() - established.size());
    }

    private static Optional<Table> rates(Folio folio) {
        if (!folio.scope().whole()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = folio.figures().reportingRates().rates().stream()
                .filter(rate -> rate.region().isEmpty())
                .map(rate -> List.of(
                        rate.reportingYear().isPresent()
                                ? Cell.of(Integer.toString(rate.reportingYear().getAsInt()))
                                : Cell.of(folio.phrases().of("transparency.initial")),
                        folio.number(rate.due()),
                        folio.number(rate.received().total()),
                        folio.number(rate.missing().established()),
                        folio.number(rate.missing().unverified()),
                        folio.number(folio.phrases().percent(rate.share()))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        folio.phrases().of("table.reporting-rates"),
                        false,
                        folio.columns("year", "#due", "#received", "#missing", "#not-on-record", "#share"),
                        rows,
                        folio.phrases().of("table.reporting-rates.after")));
    }

    private static Optional<Table> unseen(Folio folio, List<Finding> unseen) {
        List<List<Cell>> rows = unseen.stream()
                .map(ReportFinding.class::cast)
                .map(finding ->
                        List.of(folio.state(finding.state()), Cell.of(folio.years(new TreeSet<>(finding.years())))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        folio.phrases().of("table.unverified", folio.phrases().of("table.not-on-record")),
                        true,
                        folio.columns("state", "years"),
                        rows,
                        ""));
    }
}
