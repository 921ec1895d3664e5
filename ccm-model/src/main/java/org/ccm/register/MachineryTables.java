package org.ccm.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ccm.machinery.AmountPrecision;
import org.ccm.machinery.Contribution;
import org.ccm.machinery.Coordinator;
import org.ccm.machinery.Meeting;
import org.ccm.machinery.PlannedAction;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** Meetings, budget, plans, coordinators. */
final class MachineryTables {

    private MachineryTables() {}

    /** Meetings of States Parties and Review Conferences (Articles 11 and 12). */
    static final class Meetings extends Table<Meeting> {
        private final Column<String> id = text("id");
        private final Column<String> title = text("title");
        private final Column<LocalDate> start = day("start");
        private final Column<LocalDate> end = day("end");
        private final Column<Optional<String>> city = optionalText("city");
        private final Column<StateCode> country = state("country");
        private final Column<Optional<String>> president = optionalText("president");
        private final Column<StateCode> presidentState = state("president_state");
        private final Column<Optional<String>> partOf = optionalText("part_of");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        Meetings() {
            super("meetings", Meeting.class, true);
            keyIs(id);
        }

        @Override
        Meeting read(Row row) {
            return Meeting.builder()
                    .id(id.in(row))
                    .title(title.in(row))
                    .opensOn(start.in(row))
                    .closesOn(end.in(row))
                    .city(city.in(row))
                    .country(country.in(row))
                    .president(president.in(row))
                    .presidentState(presidentState.in(row))
                    .partOf(partOf.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(Meeting fact) {
            return new Object[] {
                fact.id(),
                fact.title(),
                fact.opensOn(),
                fact.closesOn(),
                fact.city(),
                fact.country(),
                fact.president(),
                fact.presidentState(),
                fact.partOf(),
                fact.sources(),
                fact.confidence()
            };
        }

        @Override
        List<Meeting> of(Register register) {
            return register.meetings();
        }

        @Override
        void put(List<Meeting> facts, Register.Builder register) {
            register.meetings(facts);
        }

        @Override
        boolean referredTo() {
            return true;
        }

        @Override
        void makeKnown(Meeting fact, Known known) {
            known.add(fact);
        }

        @Override
        void check(Meeting fact, Row row) {
            checkOrder(start, fact.opensOn(), end, fact.closesOn(), row);
        }

        @Override
        boolean hasRulesOfSeveral() {
            return true;
        }

        @Override
        void checkTogether(List<Entry<Meeting>> entries, Reading reading) {
            for (Entry<Meeting> part : entries) {
                if (part.fact().partOf().isPresent()) {
                    checkPart(part.fact(), part.row(), entries);
                }
            }
        }

        private void checkPart(Meeting part, Row row, List<Entry<Meeting>> entries) {
            String wholeId = row.cell(partOf);
            for (Entry<Meeting> entry : entries) {
                Meeting whole = entry.fact();
                if (whole.id().equals(wholeId) && !wholeId.equals(part.id())) {
                    if (part.opensOn().isBefore(whole.opensOn())
                            || part.closesOn().isAfter(whole.closesOn())) {
                        row.wrong(
                                partOf,
                                part.id() + ", " + part.opensOn() + " to " + part.closesOn() + ", does not lie within "
                                        + wholeId + ", " + whole.opensOn() + " to " + whole.closesOn() + ".");
                    }
                    return;
                }
            }
            row.wrong(
                    partOf,
                    Problem.quoted(wholeId) + " is not another meeting of meetings.csv.",
                    wholeId.equals(part.id()) ? "" : row.known().meetingHint(wholeId));
        }
    }

    /** Totals of the budget of the Implementation Support Unit. */
    static final class Contributions extends Table<Contribution> {
        private final Column<Integer> year = year("year");
        private final Column<LocalDate> asOf = day("as_of");
        private final Column<OptionalInt> invoiced = optionalNumber("invoiced");
        private final Column<Integer> contributed = number("contributed");
        private final Column<OptionalLong> amountChf = optionalQuantity("amount_chf");
        private final Column<Optional<AmountPrecision>> amountPrecision =
                optionalWord("amount_precision", AmountPrecision.values()).mayBeLeftOut("");
        private final Column<OptionalInt> shareOfBudgetPercent = optionalNumber("share_of_budget_percent");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        Contributions() {
            super("contributions", Contribution.class, false);
        }

        @Override
        Contribution read(Row row) {
            return Contribution.builder()
                    .year(year.in(row))
                    .asOf(asOf.in(row))
                    .invoiced(invoiced.in(row))
                    .contributed(contributed.in(row))
                    .amountChf(amountChf.in(row))
                    .amountPrecision(amountPrecision.in(row))
                    .shareOfBudgetPercent(shareOfBudgetPercent.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(Contribution fact) {
            return new Object[] {
                fact.year(),
                fact.asOf(),
                fact.invoiced(),
                fact.contributed(),
                fact.amountChf(),
                fact.amountPrecision(),
                fact.shareOfBudgetPercent(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<Contribution> of(Register register) {
            return register.contributions();
        }

        @Override
        void put(List<Contribution> facts, Register.Builder register) {
            register.contributions(facts);
        }
    }

    /** Thematic coordinators and their terms. */
    static final class Coordinators extends Table<Coordinator> {
        private final Column<String> theme = text("theme");
        private final Column<StateCode> code = state("code");
        private final Column<PartialDate> from = date("from");
        private final Column<PartialDate> to = date("to");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        Coordinators() {
            super("coordinators", Coordinator.class, false);
        }

        @Override
        Coordinator read(Row row) {
            return Coordinator.builder()
                    .theme(theme.in(row))
                    .state(code.in(row))
                    .termBegins(from.in(row))
                    .termEnds(to.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(Coordinator fact) {
            return new Object[] {
                fact.theme(), fact.state(), fact.termBegins(), fact.termEnds(), fact.sources(), fact.confidence()
            };
        }

        @Override
        List<Coordinator> of(Register register) {
            return register.coordinators();
        }

        @Override
        void put(List<Coordinator> facts, Register.Builder register) {
            register.coordinators(facts);
        }

        @Override
        void check(Coordinator fact, Row row) {
            checkOrder(from, fact.termBegins().first(), to, fact.termEnds().last(), row);
        }
    }

    /** The Dubrovnik and Lausanne action plans. */
    static final class PlannedActions extends Table<PlannedAction> {
        private final Column<String> plan = oneOf("plan", "DAP", "LAP");
        private final Column<String> level = oneOf("level", "action", "area");
        private final Column<String> number = text("number");
        private final Column<String> theme = text("theme");
        private final Column<Optional<String>> article = optionalText("article");
        private final Column<Optional<String>> paraphrase = optionalText("paraphrase");
        private final Column<Optional<String>> indicator = optionalText("indicator");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();

        PlannedActions() {
            super("action_plan", PlannedAction.class, false);
        }

        @Override
        PlannedAction read(Row row) {
            return PlannedAction.builder()
                    .plan(plan.in(row))
                    .level(level.in(row))
                    .number(number.in(row))
                    .theme(theme.in(row))
                    .article(article.in(row))
                    .paraphrase(paraphrase.in(row))
                    .indicator(indicator.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .build();
        }

        @Override
        Object[] values(PlannedAction fact) {
            return new Object[] {
                fact.plan(),
                fact.level(),
                fact.number(),
                fact.theme(),
                fact.article(),
                fact.paraphrase(),
                fact.indicator(),
                fact.sources(),
                fact.confidence()
            };
        }

        @Override
        List<PlannedAction> of(Register register) {
            return register.plannedActions();
        }

        @Override
        void put(List<PlannedAction> facts, Register.Builder register) {
            register.plannedActions(facts);
        }
    }
}
