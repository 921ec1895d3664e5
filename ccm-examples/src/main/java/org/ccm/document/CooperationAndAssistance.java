package org.ccm.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccm.assistance.CoalitionStatus;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.finding.AssistanceFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** Article 6: country coalitions, assistance asked for and given, and for whom a coalition may be sought. */
final class CooperationAndAssistance implements Chapter {

    @Override
    public Optional<Section> write(Folio folio) {
        List<Finding> candidates = folio.findings(Kind.COALITION_CANDIDATE);
        List<Finding> unanswered = folio.findings(Kind.ASSISTANCE_REQUEST_UNANSWERED);
        List<CountryCoalition> coalitions = coalitions(folio);
        List<Cooperation> assistance = assistance(folio);
        List<Certainty> formed = coalitions.stream()
                .filter(row -> row.status() == CoalitionStatus.ESTABLISHED)
                .map(row -> folio.certainty(row, PartialDate.inYear(row.year())))
                .toList();
        int established = Collections.frequency(formed, Certainty.ESTABLISHED);
        List<Table> tables = new ArrayList<>();
        tables.addAll(folio.tables(
                "coalitions",
                folio.columns("state", "article", "in-year", "status", "partner", "remark"),
                coalitions,
                row -> folio.certainty(row, PartialDate.inYear(row.year())),
                row -> List.of(
                        folio.state(row.affected()),
                        Cell.of(row.article()),
                        folio.cell(Integer.toString(row.year()), row.sources()),
                        Cell.of(folio.wording().word(row.status())),
                        Cell.of(row.partner().map(folio::name).orElseGet(() -> folio.phrases()
                                .of("not-named"))),
                        Cell.of(row.note().orElseGet(() -> folio.phrases().of("none"))))));
        tables.addAll(folio.tables(
                "assistance",
                folio.columns("state", "article", "in-year", "role", "partner", "what"),
                assistance,
                row -> folio.certainty(row, PartialDate.inYear(row.year())),
                row -> List.of(
                        folio.state(row.recipient()),
                        Cell.of(row.article()),
                        folio.cell(Integer.toString(row.year()), row.sources()),
                        Cell.of(folio.wording().word(row.role())),
                        Cell.of(row.providerState()
                                .map(folio::name)
                                .or(row::provider)
                                .orElseGet(() -> folio.phrases().of("not-named"))),
                        Cell.of(row.what()))));
        tables.addAll(folio.findingsTables("assistance-unanswered", unanswered));
        tables.addAll(folio.namesTables(
                "coalition-candidates", "article", candidates, finding -> ((AssistanceFinding) finding)
                        .article()
                        .orElseThrow()));
        return Optional.of(new Section(
                "cooperation",
                folio.phrases().of("section.cooperation"),
                List.of(folio.text(
                        "cooperation.candidates",
                        states(candidates, Certainty.ESTABLISHED),
                        established,
                        Folio.established(unanswered),
                        folio.more(states(candidates, Certainty.UNVERIFIED)),
                        folio.more(formed.size() - established),
                        folio.more(unanswered.size() - Folio.established(unanswered)))),
                List.of(),
                tables));
    }

    /** The rows of country coalitions for the States asked for, to the year of the day. */
    static List<CountryCoalition> coalitions(Folio folio) {
        return folio.assessment().register().countryCoalitions().stream()
                .filter(row -> folio.scope().has(row.affected())
                        && row.year() <= folio.asOf().getYear())
                .sorted(Comparator.comparing(CountryCoalition::affected, folio.byName()))
                .toList();
    }

    /** The rows of assistance asked for by the States asked for, or given to them, to the year of the day. */
    static List<Cooperation> assistance(Folio folio) {
        return folio.assessment().register().cooperations().stream()
                .filter(row -> folio.scope().has(row.recipient())
                        && row.year() <= folio.asOf().getYear())
                .sorted(Comparator.comparing(Cooperation::recipient, folio.byName())
                        .thenComparing(Cooperation::year))
                .toList();
    }

    private static long states(List<Finding> findings, Certainty certainty) {
        return findings.stream()
                .filter(finding -> finding.certainty() == certainty)
                .map(Finding::state)
                .distinct()
                .count();
    }
}
