package org.ccm.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ccm.asof.ProspectiveDuty;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.difference.WhatIf;
import org.ccm.provision.Duty;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.provision.Provision;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.wording.Phrases;

/**
 * The letter for a new party: when the Convention enters into force for it, when its first report and its first annual report
 * are due, and the dates under Articles 3 and 4 if they apply. For a State on record as having deposited its instrument, or
 * for one that would on a day.
 *
 * <p>South Sudan, which deposited its instrument on 3 August 2023: in force on 1 February 2024, initial report due on 30 July
 * 2024, clearance by 1 February 2034.
 *
 * @param state the State
 * @param depositedOn the day of the deposit
 * @param assumed whether the deposit is assumed, and not on record
 * @param entryIntoForceOn the first day on which the Convention is, or would be, in force for it (Article 17(2))
 * @param paragraphs the letter's paragraphs, in order
 */
public record Letter(
        State state, LocalDate depositedOn, boolean assumed, LocalDate entryIntoForceOn, List<Paragraph> paragraphs) {

    /**
     * A paragraph.
     *
     * @param what which: "deposit", "entry-into-force", "initial-report", "annual-report", "stockpile-destruction",
     *     "clearance"
     * @param on the day it names
     * @param provision the provision that sets the day
     * @param sentence what it says
     */
    public record Paragraph(String what, LocalDate on, Provision provision, String sentence) {}

    /**
     * The letter for a State that is on record as having deposited its instrument by the day of an assessment.
     *
     * @return empty if it is not on record as having done so, or has left
     */
    public static Optional<Letter> of(Assessment assessment, StateCode state) {
        return of(assessment, state, Locale.ENGLISH);
    }

    /** The same in a language, as {@link Assessment#proofOf} has it. */
    public static Optional<Letter> of(Assessment assessment, StateCode state, Locale language) {
        return standing(assessment, state)
                .filter(StateStanding::countsByDeposit)
                .map(standing -> write(assessment, standing, false, language));
    }

    /**
     * The letter for a State as if it deposited its instrument on a day.
     *
     * @throws org.ccm.change.ChangeException if it cannot: it is already bound, for instance; the message names the provision
     */
    public static Letter ifDeposited(Assessment assessment, StateCode state, LocalDate on) {
        return ifDeposited(assessment, state, on, Locale.ENGLISH);
    }

    /**
     * The same in a language, as {@link Assessment#proofOf} has it.
     *
     * @throws org.ccm.change.ChangeException as above
     */
    public static Letter ifDeposited(Assessment assessment, StateCode state, LocalDate on, Locale language) {
        boolean signed = standing(assessment, state)
                .filter(standing -> standing.standing() == Standing.SIGNATORY)
                .isPresent();
        WhatIf nothing = WhatIf.of(assessment);
        WhatIf deposited = signed ? nothing.withRatification(state, on) : nothing.withAccession(state, on);
        Assessment then = deposited.assessment();
        return write(then, standing(then, state).orElseThrow(), true, language);
    }

    private static Optional<StateStanding> standing(Assessment assessment, StateCode state) {
        return assessment.standings().stream()
                .filter(standing -> standing.state().code().equals(state))
                .findFirst();
    }

    private static Letter write(Assessment assessment, StateStanding standing, boolean assumed, Locale language) {
        return new Writer(assessment, standing, assumed, language).letter();
    }

    /** Puts the paragraphs together. */
    private static final class Writer {

        private final Assessment assessment;
        private final StateStanding standing;
        private final boolean assumed;
        private final Parameters law;
        private final Phrases phrases;
        private final State state;
        private final LocalDate deposited;
        private final LocalDate inForce;
        private final List<Paragraph> paragraphs = new ArrayList<>();

        Writer(Assessment assessment, StateStanding standing, boolean assumed, Locale language) {
            this.phrases = Phrases.beside(Dossier.class, "sentences", language);
            this.assessment = assessment;
            this.standing = standing;
            this.assumed = assumed;
            this.law = assessment.rulebook().parameters();
            this.state = standing.state();
            this.deposited = standing.depositedOn().orElseThrow();
            this.inForce = standing.entryIntoForceOn().orElseThrow();
        }

        Letter letter() {
            add("deposit", assumed ? "letter.deposit.assumed" : "letter.deposit", deposited, "16");
            add(
                    "entry-into-force",
                    "letter.entry-into-force",
                    inForce,
                    deposited.isAfter(law.day(org.ccm.provision.FixedDay.Name.THIRTIETH_INSTRUMENT)
                                    .date())
                            ? "17(2)"
                            : "17(1)");
            LocalDate initial = law.term(Limit.INITIAL_REPORT).after(inForce);
            add("initial-report", "letter.initial-report", initial, "7(1)");
            // Received in time, the initial report makes the year of entry into force, or that of its receipt, the
            // first.
            int first = law.reading().firstAnnualYear().yearFor(inForce, initial, inForce);
            LocalDate annual = law.annualReport().dueFor(first);
            paragraphs.add(new Paragraph(
                    "annual-report",
                    annual,
                    Provision.of("7(2)"),
                    phrases.of("letter.annual-report", state, annual, first, initial.getYear())));
            deadline(Duty.STOCKPILE_DESTRUCTION, Limit.STOCKPILE_DESTRUCTION, "3(2)");
            deadline(Duty.CLEARANCE, Limit.CLEARANCE, "4(1)(a)");
            return new Letter(standing.state(), deposited, assumed, inForce, List.copyOf(paragraphs));
        }

        private void add(String what, String key, LocalDate on, String provision) {
            paragraphs.add(new Paragraph(what, on, Provision.of(provision), phrases.of(key, state, on)));
        }

        /** The duty on record; else what it would be if it arose, and whether the record suggests that. None once it is fulfilled. */
        private void deadline(Duty duty, Limit limit, String provision) {
            List<Obligation> onRecord = assessment.obligations().stream()
                    .filter(obligation ->
                            obligation.state().equals(standing.state().code()))
                    .filter(obligation -> obligation.duty() == duty)
                    .toList();
            Optional<LocalDate> owed = onRecord.stream()
                    .filter(obligation -> obligation.status() == Obligation.Status.OPEN)
                    .flatMap(obligation -> obligation.deadline().stream())
                    .findFirst();
            if (owed.isPresent()) {
                add(duty.word(), "letter." + duty.word(), owed.get(), provision);
            } else if (onRecord.isEmpty()) {
                add(
                        duty.word(),
                        "letter." + duty.word() + (suggested(duty) ? ".may" : ".if"),
                        law.term(limit).after(inForce),
                        provision);
            }
        }

        /** Whether the latest information of the day lists the State with stocks, or reports contamination in it. */
        private boolean suggested(Duty duty) {
            return assessment.shown(ProspectiveDuty.class).stream()
                    .anyMatch(prospect -> prospect.state().equals(state.code())
                            && prospect.article().equals(duty.provision().article()));
        }
    }
}
