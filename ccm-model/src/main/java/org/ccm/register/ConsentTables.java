package org.ccm.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.consent.Action;
import org.ccm.consent.OtherTreaty;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.OtherTreatyStatus;
import org.ccm.consent.TreatyAction;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** The treaty actions of States, and their standing in other treaties. */
final class ConsentTables {

    /** First day on which the Convention was open for signature, in Oslo. */
    private static final LocalDate OPENED = LocalDate.of(2008, 12, 3);

    /** Last day before its entry into force, until which it was open for signature. */
    private static final LocalDate LAST_SIGNATURE = LocalDate.of(2010, 7, 31);

    /** The Convention on Certain Conventional Weapons is of 1980. */
    private static final int FIRST_OTHER_TREATY = 1980;

    private ConsentTables() {}

    /** What States did towards the Convention (Articles 15 to 20). */
    static final class Adherence extends Table<TreatyAction> {
        private final Column<StateCode> code = state("code");
        private final Column<Action> action = kind("action", Action.values());
        private final Column<LocalDate> date = day("date").datesTheRecord();
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        private final List<Column<?>> conflictKey = List.of(code, action, date);
        private final AdherenceOrder order = new AdherenceOrder(action, date);

        Adherence() {
            super("adherence", TreatyAction.class, true);
            keyIs(code, action);
        }

        @Override
        TreatyAction read(Row row) {
            return TreatyAction.builder()
                    .state(code.in(row))
                    .action(action.in(row))
                    .takenOn(date.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(TreatyAction fact) {
            return new Object[] {
                fact.state(), fact.action(), fact.takenOn(), fact.sources(), fact.confidence(), fact.note()
            };
        }

        @Override
        List<TreatyAction> of(Register register) {
            return register.treatyActions();
        }

        @Override
        void put(List<TreatyAction> facts, Register.Builder register) {
            register.treatyActions(facts);
        }

        /** A State can be engaged in several armed conflicts; everything else it does once. */
        @Override
        List<Column<?>> key(TreatyAction fact) {
            return fact.action() == Action.ARMED_CONFLICT_BEGUN || fact.action() == Action.ARMED_CONFLICT_ENDED
                    ? conflictKey
                    : super.key(fact);
        }

        @Override
        void check(TreatyAction fact, Row row) {
            boolean open = !fact.takenOn().isBefore(OPENED) && !fact.takenOn().isAfter(LAST_SIGNATURE);
            if (fact.action() == Action.SIGNATURE && !open) {
                row.wrong(
                        date,
                        Problem.quoted(row.cell(date))
                                + " is outside the time in which the Convention was open for signature, " + OPENED
                                + " to " + LAST_SIGNATURE + " (Article 15).");
            }
        }

        @Override
        boolean hasRulesOfSeveral() {
            return true;
        }

        @Override
        boolean together(TreatyAction one, TreatyAction other) {
            return one.state().equals(other.state());
        }

        @Override
        void checkTogether(List<Entry<TreatyAction>> entries, Reading reading) {
            Map<StateCode, List<Entry<TreatyAction>>> byState = new LinkedHashMap<>();
            for (Entry<TreatyAction> entry : entries) {
                List<Entry<TreatyAction>> ofState = byState.get(entry.fact().state());
                if (ofState == null) {
                    ofState = new ArrayList<>();
                    byState.put(entry.fact().state(), ofState);
                }
                ofState.add(entry);
            }
            for (List<Entry<TreatyAction>> ofState : byState.values()) {
                order.check(ofState);
            }
        }
    }

    /** Standing in other treaties; the oldest of them was opened in 1981. */
    static final class OtherTreaties extends Table<OtherTreatyStanding> {
        private final Column<StateCode> code = state("code");
        private final Column<OtherTreaty> treaty = kind("treaty", OtherTreaty.values());
        private final Column<OtherTreatyStatus> status = word("status", OtherTreatyStatus.values());
        private final Column<Optional<PartialDate>> signed = optionalDate("signed", FIRST_OTHER_TREATY);
        private final Column<Optional<PartialDate>> consented = optionalDate("consented", FIRST_OTHER_TREATY);
        private final Column<Optional<String>> consentKind = optionalOneOf(
                "consent_kind", "ratification", "acceptance", "accession", "approval", "consent", "succession");
        private final Column<Optional<LocalDate>> withdrawalNotified = optionalDay("withdrawal_notified");
        private final Column<Optional<LocalDate>> withdrawalEffective = optionalDay("withdrawal_effective");
        private final Column<List<SourceId>> sources = sources();
        private final Column<Confidence> confidence = confidence();
        private final Column<Optional<String>> note = optionalText("note");

        OtherTreaties() {
            super("other_treaties", OtherTreatyStanding.class, false);
            keyIs(code, treaty);
        }

        @Override
        OtherTreatyStanding read(Row row) {
            return OtherTreatyStanding.builder()
                    .state(code.in(row))
                    .treaty(treaty.in(row))
                    .status(status.in(row))
                    .signedOn(signed.in(row))
                    .consentedOn(consented.in(row))
                    .consentKind(consentKind.in(row))
                    .withdrawalNotifiedOn(withdrawalNotified.in(row))
                    .withdrawalEffectiveOn(withdrawalEffective.in(row))
                    .sources(sources.in(row))
                    .confidence(confidence.in(row))
                    .note(note.in(row))
                    .build();
        }

        @Override
        Object[] values(OtherTreatyStanding fact) {
            return new Object[] {
                fact.state(),
                fact.treaty(),
                fact.status(),
                fact.signedOn(),
                fact.consentedOn(),
                fact.consentKind(),
                fact.withdrawalNotifiedOn(),
                fact.withdrawalEffectiveOn(),
                fact.sources(),
                fact.confidence(),
                fact.note()
            };
        }

        @Override
        List<OtherTreatyStanding> of(Register register) {
            return register.otherTreaties();
        }

        @Override
        void put(List<OtherTreatyStanding> facts, Register.Builder register) {
            register.otherTreaties(facts);
        }

        @Override
        void check(OtherTreatyStanding fact, Row row) {
            if (fact.signedOn().isPresent() && fact.consentedOn().isPresent()) {
                checkOrder(
                        signed,
                        fact.signedOn().get().first(),
                        consented,
                        fact.consentedOn().get().last(),
                        row);
            }
            if (fact.withdrawalNotifiedOn().isPresent()
                    && fact.withdrawalEffectiveOn().isPresent()) {
                checkOrder(
                        withdrawalNotified,
                        fact.withdrawalNotifiedOn().get(),
                        withdrawalEffective,
                        fact.withdrawalEffectiveOn().get(),
                        row);
            }
            if (fact.consentedOn().isPresent() && fact.withdrawalNotifiedOn().isPresent()) {
                checkOrder(
                        consented,
                        fact.consentedOn().get().first(),
                        withdrawalNotified,
                        fact.withdrawalNotifiedOn().get(),
                        row);
            }
        }
    }
}
