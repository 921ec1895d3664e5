package org.ccm.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.compliance.Outlook;
import org.ccm.compliance.Prognosis;
import org.ccm.compliance.Promise;
import org.ccm.compliance.PromisedAct;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** Requests for clarification (Article 8(2)), promises and prognoses. */
final class ComplianceTables {

    private ComplianceTables() {}

    /** Requests for clarification (Article 8(2)). */
    static final class ClarificationRequests extends Table<ClarificationRequest> {
        private final Column<StateCode> requestingCode = state("requesting_code");
        private final Column<StateCode> requestedCode = state("requested_code");
        private final Column<LocalDate> submitted = day("submitted").datesTheRecord();
        private final Column<Optional<PartialDate>> answered =
                optionalDate("answered").datesTheRecord();
        private final Column<String> about = text("about");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        ClarificationRequests() {
            super("clarification_requests", ClarificationRequest.class, false);
            keyIs(requestingCode, requestedCode, submitted, about);
        }

        @Override
        ClarificationRequest read(Row row) {
            return ClarificationRequest.builder()
                    .requesting(requestingCode.in(row))
                    .requested(requestedCode.in(row))
                    .submittedOn(submitted.in(row))
                    .answeredOn(answered.in(row))
                    .about(about.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(ClarificationRequest fact) {
            return new Object[] {
                fact.requesting(),
                fact.requested(),
                fact.submittedOn(),
                fact.answeredOn(),
                fact.about(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<ClarificationRequest> of(Register register) {
            return register.clarificationRequests();
        }

        @Override
        void put(List<ClarificationRequest> facts, Register.Builder register) {
            register.clarificationRequests(facts);
        }

        @Override
        void check(ClarificationRequest fact, Row row) {
            if (fact.requesting().equals(fact.requested())) {
                row.wrong(
                        requestedCode,
                        "a State asks another for clarification (Article 8(2)), and here both are " + fact.requested()
                                + ".",
                        "Maybe one of the two codes is another?");
            }
            fact.answeredOn()
                    .ifPresent(answer -> checkOrder(submitted, fact.submittedOn(), answered, answer.last(), row));
        }
    }

    /** What States announced that they would do. */
    static final class Promises extends Table<Promise> {
        private final Column<StateCode> code = state("code");
        private final Column<PartialDate> madeOn = date("made_on").datesTheRecord();
        private final Column<String> where = text("where");
        private final Column<PromisedAct> act = word("act", PromisedAct.values());
        private final Column<OptionalInt> year = optionalYear("year");
        private final Column<Optional<String>> article = optionalOneOf("article", "3", "4");
        private final Column<Optional<PartialDate>> by = optionalDate("by");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        Promises() {
            super("promises", Promise.class, false);
            keyIs(code, madeOn, act, year, article);
        }

        @Override
        Promise read(Row row) {
            return Promise.builder()
                    .state(code.in(row))
                    .madeOn(madeOn.in(row))
                    .where(where.in(row))
                    .act(act.in(row))
                    .year(year.in(row))
                    .article(article.in(row))
                    .by(by.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(Promise fact) {
            return new Object[] {
                fact.state(),
                fact.madeOn(),
                fact.where(),
                fact.act(),
                fact.year(),
                fact.article(),
                fact.by(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<Promise> of(Register register) {
            return register.promises();
        }

        @Override
        void put(List<Promise> facts, Register.Builder register) {
            register.promises(facts);
        }

        @Override
        void check(Promise fact, Row row) {
            boolean annual = fact.act() == PromisedAct.ANNUAL_REPORT;
            if (annual != fact.year().isPresent()) {
                row.wrong(
                        year,
                        annual
                                ? "an annual report is for a calendar year, and none is given."
                                : "a year is for annual reports only.",
                        annual ? "Maybe the year before that in which it is due?" : "Maybe leave the year empty?");
            }
            if (fact.act().report() == fact.article().isPresent()) {
                row.wrong(
                        article,
                        fact.act().report()
                                ? "an article is for extension requests and completions only; reports are under"
                                        + " Article 7."
                                : "\"" + fact.act().word() + "\" is under Article 3 or 4, and none is given.",
                        fact.act().report() ? "Maybe leave the article empty?" : "Maybe 3 or 4?");
            }
            fact.by().ifPresent(day -> checkOrder(madeOn, fact.madeOn().first(), by, day.last(), row));
        }
    }

    /** How States were said to see their deadlines. */
    static final class Prognoses extends Table<Prognosis> {
        private final Column<StateCode> code = state("code");
        private final Column<String> article = oneOf("article", "3", "4");
        private final Column<PartialDate> saidOn = date("said_on").datesTheRecord();
        private final Column<Outlook> outlook = word("outlook", Outlook.values());
        private final Column<String> saidBy = text("said_by");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        Prognoses() {
            super("prognoses", Prognosis.class, false);
            keyIs(code, article, saidOn, saidBy);
        }

        @Override
        Prognosis read(Row row) {
            return Prognosis.builder()
                    .state(code.in(row))
                    .article(article.in(row))
                    .saidOn(saidOn.in(row))
                    .outlook(outlook.in(row))
                    .saidBy(saidBy.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(Prognosis fact) {
            return new Object[] {
                fact.state(),
                fact.article(),
                fact.saidOn(),
                fact.outlook(),
                fact.saidBy(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<Prognosis> of(Register register) {
            return register.prognoses();
        }

        @Override
        void put(List<Prognosis> facts, Register.Builder register) {
            register.prognoses(facts);
        }
    }
}
