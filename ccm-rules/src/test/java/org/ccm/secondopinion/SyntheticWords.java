package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.compliance.Outlook;
import org.ccm.compliance.Prognosis;
import org.ccm.compliance.Promise;
import org.ccm.compliance.PromisedAct;
import org.ccm.outreach.Engagement;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.state.Membership;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.PartialDate;

/** What invented States were asked and announced, and who was in contact with them. */
final class SyntheticWords {

    private static final LocalDate FIRST = LocalDate.of(2010, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final List<StateCode> codes;
    private final Chance chance;
    private final Draft draft;

    SyntheticWords(List<StateCode> codes, Chance chance, Draft draft) {
        this.codes = codes;
        this.chance = chance;
        this.draft = draft;
    }

    void add() {
        for (StateCode code : codes) {
            for (int i = chance.between(0, 4); i > 0; i--) {
                clarification(code);
            }
            for (int i = chance.between(0, 3); i > 0; i--) {
                promise(code);
            }
            kept(code);
        }
        for (int i = chance.between(0, codes.size()); i > 0; i--) {
            engagement(i);
        }
    }

    private void clarification(StateCode code) {
        LocalDate submitted = chance.dayBetween(FIRST.plusYears(3), LAST);
        PartialDate answer = chance.date(submitted.plusDays(chance.between(0, 60)));
        Confidence confidence = chance.confidence();
        draft.clarifications.add(ClarificationRequest.builder()
                .requesting(codes.get(chance.between(0, codes.size() - 1)))
                .requested(code)
                .submittedOn(submitted)
                .answeredOn(chance.in100(50) ? Optional.of(answer) : Optional.empty())
                .about("matter " + chance.between(1, 3))
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    private void promise(StateCode code) {
        PromisedAct act = chance.oneOf(PromisedAct.values());
        LocalDate made = chance.dayBetween(FIRST, LAST);
        Confidence confidence = chance.confidence();
        draft.promises.add(Promise.builder()
                .state(code)
                .madeOn(chance.date(made))
                .where("there")
                .act(act)
                .year(
                        act == PromisedAct.ANNUAL_REPORT
                                ? OptionalInt.of(made.getYear() - chance.between(0, 2))
                                : OptionalInt.empty())
                .article(act.report() ? Optional.empty() : Optional.of(chance.oneOf("3", "4")))
                .by(
                        chance.in100(30)
                                ? Optional.of(chance.date(made.plusDays(chance.between(60, 800))))
                                : Optional.empty())
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    /** Some of what a State did, it had announced before. */
    private void kept(StateCode code) {
        for (TransparencyReport report : List.copyOf(draft.reports)) {
            if (report.state().equals(code) && report.kind() != ReportKind.VOLUNTARY && chance.in100(50)) {
                boolean annual = report.kind() == ReportKind.ANNUAL;
                announced(
                        code,
                        annual ? PromisedAct.ANNUAL_REPORT : PromisedAct.INITIAL_REPORT,
                        annual ? report.reportingYear() : OptionalInt.empty(),
                        Optional.empty(),
                        report.receivedOn().first());
            }
        }
        for (ClearanceEvent event : List.copyOf(draft.clearanceEvents)) {
            if (event.state().equals(code) && event.kind() == ClearanceEventKind.EXTENSION_REQUESTED) {
                event.happenedOn()
                        .ifPresent(asked -> announced(
                                code,
                                PromisedAct.EXTENSION_REQUEST,
                                OptionalInt.empty(),
                                Optional.of("4"),
                                asked.first()));
            }
        }
        for (StockpileEvent event : List.copyOf(draft.stockpileEvents)) {
            if (event.state().equals(code) && event.kind() == StockpileEventKind.EXTENSION_REQUESTED) {
                announced(
                        code,
                        PromisedAct.EXTENSION_REQUEST,
                        OptionalInt.empty(),
                        Optional.of("3"),
                        event.happenedOn().first());
            }
        }
    }

    private void announced(
            StateCode code, PromisedAct act, OptionalInt year, Optional<String> article, LocalDate done) {
        Confidence confidence = chance.confidence();
        draft.promises.add(Promise.builder()
                .state(code)
                .madeOn(PartialDate.of(done.minusDays(chance.between(0, 200))))
                .where("here")
                .act(act)
                .year(year)
                .article(article)
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    private void engagement(int number) {
        Confidence confidence = chance.confidence();
        draft.engagements.add(Engagement.builder()
                .id("E" + number)
                .actor("somebody")
                .target("some States")
                .targets(codes.subList(0, chance.between(0, 2)))
                .form("bilateral")
                .happenedOn(chance.date(chance.dayBetween(FIRST, LAST)))
                .status(chance.oneOf("done", "offered", "planned", "recommended"))
                .description("talked")
                .paragraph("1")
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    /** Contacts of which no row names the State: with organizations, and in correspondence. */
    void addContactsInOtherWords() {
        for (StateCode code : codes) {
            for (String organization : List.of("ONE", "TWO")) {
                if (chance.in100(40)) {
                    member(code, organization);
                }
            }
            if (chance.in100(30)) {
                prognosis(code);
            }
        }
        for (int i = chance.between(0, 2); i > 0; i--) {
            Confidence confidence = chance.confidence();
            draft.engagements.add(Engagement.builder()
                    .id("G" + i)
                    .actor("somebody")
                    .target(chance.oneOf("States of ONE", "TWO", "ONE-TWO meeting", "ONES and others"))
                    .form("workshop")
                    .happenedOn(chance.date(chance.dayBetween(FIRST, LAST)))
                    .status(chance.oneOf("done", "done", "offered", "planned"))
                    .description("talked")
                    .paragraph("1")
                    .sources(Chance.sources(confidence))
                    .confidence(confidence)
                    .build());
        }
        draft.promises.replaceAll(row -> chance.in100(15)
                ? Promise.builder().from(row).where("by correspondence").build()
                : row);
    }

    private void member(StateCode code, String organization) {
        Confidence confidence = chance.confidence();
        LocalDate since = chance.dayBetween(FIRST, LAST);
        draft.memberships.add(Membership.builder()
                .state(code)
                .organization(organization)
                .since(chance.in100(30) ? Optional.of(since) : Optional.empty())
                .until(chance.in100(30) ? Optional.of(since.plusDays(chance.between(0, 2000))) : Optional.empty())
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }

    private void prognosis(StateCode code) {
        Confidence confidence = chance.confidence();
        draft.prognoses.add(Prognosis.builder()
                .state(code)
                .article(chance.oneOf("3", "4"))
                .saidOn(chance.date(chance.dayBetween(FIRST, LAST)))
                .outlook(chance.oneOf(Outlook.values()))
                .saidBy(chance.oneOf("correspondence with it", "a newspaper"))
                .sources(Chance.sources(confidence))
                .confidence(confidence)
                .build());
    }
}
