package org.ccm.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.change.Change;
import org.ccm.change.ChangeException;
import org.ccm.consent.Action;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What would be so if something had happened. Immutable: each {@code with} gives another one, and touches neither the
 * assessment nor its register.
 *
 * <pre>{@code
 * WhatIf.of(assessment)                                          // as of 2019-11-20
 *     .withInitialReport(StateCode.of("GNB"), LocalDate.of(2019, 12, 1))
 *     .withRatification(StateCode.of("AGO"), LocalDate.of(2019, 12, 10))
 *     .comparedOn()                                              // 2019-12-10
 * }</pre>
 *
 * <p>Both sides are assessed on one day, so that the difference shows the changes alone: the later of the day of the
 * assessment and the last day by which all changes have certainly happened.
 */
public final class WhatIf {

    private final Assessment origin;
    private final List<Change> changes;
    private final Register register;
    private final LocalDate comparedOn;
    private @Nullable Difference difference;

    private WhatIf(Assessment origin, List<Change> changes, Register register, LocalDate comparedOn) {
        this.origin = origin;
        this.changes = changes;
        this.register = register;
        this.comparedOn = comparedOn;
    }

    /** Nothing assumed yet, beside what an assessment rests on. */
    public static WhatIf of(Assessment assessment) {
        return new WhatIf(assessment, List.of(), assessment.register(), assessment.asOf());
    }

    /**
     * With changes, one after the other.
     *
     * @throws ChangeException if one of them cannot be; the message is a sentence that names the provision
     */
    public WhatIf with(Change... more) {
        return with(List.of(more));
    }

    /**
     * With changes, one after the other.
     *
     * @throws ChangeException if one of them cannot be; the message is a sentence that names the provision
     */
    public WhatIf with(List<? extends Change> more) {
        Change all = Change.all(more);
        Register changed = all.applyTo(register);
        LocalDate day = all.happenedBy(register).filter(comparedOn::isBefore).orElse(comparedOn);
        return new WhatIf(origin, Stream.concat(changes.stream(), more.stream()).toList(), changed, day);
    }

    /** With the initial report of a State received on a day (Article 7(1)). */
    public WhatIf withInitialReport(StateCode state, LocalDate receivedOn) {
        return with(Change.initialReport(state, PartialDate.of(receivedOn)));
    }

    /** With the annual report of a State for a calendar year received on a day (Article 7(2)). */
    public WhatIf withAnnualReport(StateCode state, int year, LocalDate receivedOn) {
        return with(Change.annualReport(state, year, PartialDate.of(receivedOn)));
    }

    /** With a signature (Article 15), while the Convention was open for it. */
    public WhatIf withSignature(StateCode state, LocalDate on) {
        return with(Change.consent(state, Action.SIGNATURE, on));
    }

    /** With the deposit of an instrument of ratification by a signatory (Article 16). */
    public WhatIf withRatification(StateCode state, LocalDate on) {
        return with(Change.consent(state, Action.RATIFICATION, on));
    }

    /** With the deposit of an instrument of accession by a State that has not signed (Article 16). */
    public WhatIf withAccession(StateCode state, LocalDate on) {
        return with(Change.consent(state, Action.ACCESSION, on));
    }

    /** With a notice of withdrawal received by the Depositary on a day (Article 20). */
    public WhatIf withWithdrawal(StateCode state, LocalDate on) {
        return with(Change.consent(state, Action.WITHDRAWAL_NOTIFIED, on));
    }

    /** With a request for an extension, to the meeting of an id (Articles 3(3) and 4(5)). */
    public WhatIf withExtensionRequest(StateCode state, Duty duty, LocalDate on, String meeting) {
        return with(Change.request(state, duty, PartialDate.of(on), meeting, Optional.empty()));
    }

    /**
     * With an extension granted by the meeting of an id, on its days (Articles 3(5) and 4(7)).
     *
     * @param newDeadline the last day on which the act would be in time
     */
    public WhatIf withExtension(StateCode state, Duty duty, LocalDate newDeadline, String meeting) {
        return with(Change.extension(state, duty, newDeadline, meeting));
    }

    /** With stockpile destruction or clearance completed (Articles 3(2) and 4(1)). */
    public WhatIf withCompletion(StateCode state, Duty duty, LocalDate on) {
        return with(Change.completion(state, duty, PartialDate.of(on)));
    }

    /** With compliance with the duty to clear declared (Article 4(1)(c)). */
    public WhatIf withDeclaration(StateCode state, LocalDate on) {
        return with(Change.declaration(state, PartialDate.of(on)));
    }

    /** What is assumed, in order. */
    public List<Change> changes() {
        return changes;
    }

    /** The register as it would be. */
    public Register register() {
        return register;
    }

    /** The day on which both sides are assessed. */
    public LocalDate comparedOn() {
        return comparedOn;
    }

    /** What would follow on that day. */
    public Assessment assessment() {
        return difference().after();
    }

    /** What follows on that day without the changes, and what with them. */
    public synchronized Difference difference() {
        if (difference == null) {
            Assessment without = comparedOn.equals(origin.asOf())
                    ? origin
                    : origin.rulebook().assess(origin.register(), comparedOn);
            difference = Difference.between(without, origin.rulebook().assess(register, comparedOn));
        }
        return difference;
    }
}
