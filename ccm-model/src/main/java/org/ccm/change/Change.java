package org.ccm.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.consent.Action;
import org.ccm.machinery.DecidedBy;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/**
 * Something that is assumed to have happened, and what a register would be with it. Immutable; it touches no register
 * but makes another one.
 *
 * <pre>{@code
 * Change.parse("GNB initial-report 2019-11-01", Register.reference())
 *     .then(Change.consent(StateCode.of("AGO"), Action.RATIFICATION, LocalDate.of(2019, 12, 1)))
 *     .applyTo(Register.reference())
 * }</pre>
 *
 * <p>The rows that it adds name the source {@link Assumption#SOURCE}, so that what follows is established under the
 * hypothesis and every proof says that it is one. An act that the record has <em>later</em> gives way to the assumed
 * one, and so do publications after the assumed receipt that list the report as missing; an act that the record has
 * already by then makes the change impossible.
 */
public sealed interface Change
        permits ConsentChange, ReportChange, EpisodeChange, CompletionChange, RequestChange, GrantChange, Changes {

    /**
     * The register as it would be.
     *
     * @throws ChangeException if the change cannot be; the message is a sentence that names the provision
     */
    Register applyTo(Register register);

    /**
     * The day by which it has certainly happened, of several the last one; of what is held at entry into force the day
     * of the deposit, from which it shows. Empty where neither the change nor the register gives a day.
     *
     * @param register the register that the change is to be applied to: the days of meetings and deposits stand there
     * @throws ChangeException if one of several changes cannot be
     */
    Optional<LocalDate> happenedBy(Register register);

    /** This change and after it another. */
    default Change then(Change next) {
        return all(List.of(this, next));
    }

    /** Several changes, one after the other. */
    static Change all(List<? extends Change> changes) {
        return new Changes(List.copyOf(changes));
    }

    /**
     * A signature, the deposit of an instrument, a notice of withdrawal, or the begin or end of an armed conflict
     * (Articles 15, 16 and 20).
     *
     * @param on the day it counts from: receipt by the Depositary
     * @throws IllegalArgumentException for a provisional application, which changes no duty that is followed here
     */
    static Change consent(StateCode state, Action action, LocalDate on) {
        return new ConsentChange(state, action, on);
    }

    /** The initial report is received (Article 7(1)); from a State that owes none, a voluntary one. */
    static Change initialReport(StateCode state, PartialDate receivedOn) {
        return new ReportChange(state, ReportKind.INITIAL, 0, receivedOn);
    }

    /** The annual report for a calendar year is received (Article 7(2)); from a State that owes none, a voluntary one. */
    static Change annualReport(StateCode state, int year, PartialDate receivedOn) {
        return new ReportChange(state, ReportKind.ANNUAL, year, receivedOn);
    }

    /** A report of a State that owes none is received. */
    static Change voluntaryReport(StateCode state, PartialDate receivedOn) {
        return new ReportChange(state, ReportKind.VOLUNTARY, 0, receivedOn);
    }

    /** Stocks or contamination are there at entry into force: the duty of Article 3(2) or 4(1)(a) arises. */
    static Change held(StateCode state, Duty duty) {
        return new EpisodeChange(state, duty, Optional.empty());
    }

    /** Stocks or contamination that were there at entry into force are found later. */
    static Change found(StateCode state, Duty duty, PartialDate on) {
        return new EpisodeChange(state, duty, Optional.of(on));
    }

    /** Stockpile destruction or clearance is completed (Articles 3(2) and 4(1)). */
    static Change completion(StateCode state, Duty duty, PartialDate on) {
        return new CompletionChange(
                state, duty == Duty.CLEARANCE ? CompletionChange.End.CLEARED : CompletionChange.End.DESTROYED, on);
    }

    /** The State reports that it holds no stocks. */
    static Change noStocks(StateCode state, PartialDate on) {
        return new CompletionChange(state, CompletionChange.End.NONE, on);
    }

    /** Compliance with the duty to clear is declared (Article 4(1)(c)). */
    static Change declaration(StateCode state, PartialDate on) {
        return new CompletionChange(state, CompletionChange.End.DECLARED, on);
    }

    /**
     * An extension is requested (Articles 3(3) and 4(5)).
     *
     * @param meeting id of the meeting asked
     * @param newDeadline the deadline asked for, if one is named
     */
    static Change request(StateCode state, Duty duty, PartialDate on, String meeting, Optional<LocalDate> newDeadline) {
        return new RequestChange(state, duty, on, meeting, newDeadline);
    }

    /**
     * An extension is granted by a meeting, on its days (Articles 3(5) and 4(7)).
     *
     * @param newDeadline the last day on which the act would be in time
     * @param meeting id of the meeting
     */
    static Change extension(StateCode state, Duty duty, LocalDate newDeadline, String meeting) {
        return new GrantChange(state, duty, newDeadline, meeting, Optional.empty(), DecidedBy.MEETING);
    }

    /**
     * An extension is granted on a day.
     *
     * @param newDeadline the last day on which the act would be in time
     * @param meeting id of the meeting that was asked
     * @param on when it was granted
     * @param decidedBy how: by the meeting, or by a silence procedure
     */
    static Change extension(
            StateCode state, Duty duty, LocalDate newDeadline, String meeting, PartialDate on, DecidedBy decidedBy) {
        return new GrantChange(state, duty, newDeadline, meeting, Optional.of(on), decidedBy);
    }

    /**
     * Reads a change in words, as {@link #toString} writes it: the State by code or name, one of the {@linkplain #forms
     * forms}, and what the form asks for. Several, one after the other, are separated by semicolons.
     *
     * @param register by whose States names are read
     * @throws ChangeException if it cannot be read; it knows which stretch of the text is meant
     */
    static Change parse(String text, Register register) {
        return ChangeReader.read(text, register);
    }

    /** The forms that a change in words can have, for example {@code "STATE annual-report YEAR DATE"}. */
    static List<String> forms() {
        return ChangeForm.texts();
    }
}
