package org.ccm.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.finding.AssistanceFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.time.Certainty;

/** Article 6: country coalitions, assistance asked for and given, and for whom a coalition may be sought. */
final class CooperationAndAssistance implements Chapter {

    @Override
    public Optional<Section> write(Folio folio) {
        List<Finding> candidates = folio.findings(Kind.COALITION_CANDIDATE);
        List<Finding> unanswered = folio.findings(Kind.ASSISTANCE_REQUEST_UNANSWERED);
        List<CountryCoalition> coalitions = coalitions(folio);
        List<Cooperation> assistance = assistance(folio);
        List<Table> tables = new ArrayList<>();
        tables.addAll(folio.tables(
                "coalitions",
                folio.columns("state", "article", "in-year", "partner"),
                coalitions,
                row -> row.confidence().certainty(),
                row -> List.of(
                        folio.state(row.affected()),
                        Cell.of(row.article()),
                        folio.cell(Integer.toString(row.year()), row.sources()),
                        Cell.of(row.partner().map(folio::name).orElseGet(() -> folio.phrases()
                                .of("not-named"))))));
        tables.addAll(folio.tables(
                "assistance",
                folio.columns("state", "article", "in-year", "role", "partner", "what"),
                assistance,
                row -> row.confidence().certainty(),
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
                        coalitions.size(),
                        Folio.established(unanswered),
                        folio.more(states(candidates, Certainty.UNVERIFIED)),
                        folio.more(unanswered.size() - Folio.established(unanswered)))),
                List.of(),
                tables));
    }

    /** The rows of country coalitions for the States asked for, to the year of the day. */
    static List<CountryCoalition> coalitions(Folio folio) {
        return folio.assessment().register().countryCoalitions().stream()
                .filter(row -> folio.scope().has(row.affected())
                        && row.year() <= folio.asOf().getYear())
                .toList();
    }

    /** The rows of assistance asked for by the States asked for, or given to them, to the year of the day. */
    static List<Cooperation> assistance(Folio folio) {
        return folio.assessment().register().cooperations().stream()
                .filter(row -> folio.scope().has(row.recipient())
                        && row.year() <= folio.asOf().getYear())
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
