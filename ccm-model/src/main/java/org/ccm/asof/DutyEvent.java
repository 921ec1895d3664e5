package org.ccm.asof;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.machinery.DecidedBy;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/**
 * An event under Article 3 or 4, as far as the duty depends on it.
 *
 * @param duty under which article
 * @param state whose
 * @param role what it does to the duty
 * @param period when; what has no date is taken to lie before everything
 * @param newDeadline the deadline asked for or granted
 * @param meeting id of the meeting asked or deciding
 * @param decidedByMeeting whether a meeting decided a grant
 * @param row the row of the record
 */
public record DutyEvent(
        Duty duty,
        StateCode state,
        Role role,
        PartialDate period,
        Optional<LocalDate> newDeadline,
        String meeting,
        boolean decidedByMeeting,
        Fact row) {

    /** What an event does to the duty. The order is that of events on the same day. */
    public enum Role {
        /** Stocks or contamination at entry into force: the duty arose. */
        HELD,
        /** Stocks that the State may hold. */
        SUSPECTED,
        /** The end of destruction or clearance, or the report that there is nothing to destroy. */
        COMPLETED,
        /** The declaration of compliance. */
        DECLARED,
        /** A find of what was there at entry into force. */
        FOUND,
        /** Contamination that arose after entry into force. */
        AROSE,
        /** The end of the hostilities that caused it. */
        HOSTILITIES_ENDED,
        /** A request for an extension. */
        REQUESTED,
        /** An extension granted. */
        GRANTED
    }

    /** What ends a duty comes before what opens one on the same days. */
    public static final Comparator<DutyEvent> IN_ORDER = Comparator.comparing(
                    (DutyEvent event) -> event.period().first())
            .thenComparing(event -> event.period().last())
            .thenComparing(DutyEvent::role);

    /** The period of what has no date. */
    static final PartialDate BEFORE_THE_RECORD = PartialDate.of(LocalDate.of(1900, 1, 1));

    /** The events of a register on which duties depend, stockpiles first, in the order of their rows. */
    public static List<DutyEvent> of(Register register) {
        return Stream.concat(
                        register.stockpileEvents().stream().map(DutyEvent::of),
                        register.clearanceEvents().stream().map(DutyEvent::of))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The event of a row on which a duty depends, or empty. */
    static Optional<DutyEvent> of(StockpileEvent row) {
        Optional<Role> role = Optional.ofNullable(
                switch (row.kind()) {
                    case STOCKPILE_HELD -> Role.HELD;
                    case STOCKPILE_SUSPECTED -> Role.SUSPECTED;
                    case STOCKPILE_FOUND_LATER -> Role.FOUND;
                    case DESTRUCTION_COMPLETED, REPORTED_NONE -> Role.COMPLETED;
                    case EXTENSION_REQUESTED -> Role.REQUESTED;
                    case EXTENSION_GRANTED -> Role.GRANTED;
                    case STOCKPILE_DECLARED, RETAINED -> null;
                });
        return role.map(value -> new DutyEvent(
                Duty.STOCKPILE_DESTRUCTION,
                row.state(),
                value,
                row.happenedOn(),
                row.newDeadline(),
                row.meeting().orElse(""),
                row.decidedBy().equals(Optional.of(DecidedBy.MEETING)),
                row));
    }

    /** The event of a row on which a duty depends, or empty. */
    static Optional<DutyEvent> of(ClearanceEvent row) {
        Optional<Role> role = Optional.ofNullable(
                switch (row.kind()) {
                    case CONTAMINATION_HELD -> Role.HELD;
                    case CONTAMINATION_FOUND_LATER -> Role.FOUND;
                    case CONTAMINATION_AFTER_ENTRY -> Role.AROSE;
                    case HOSTILITIES_ENDED -> Role.HOSTILITIES_ENDED;
                    case CLEARANCE_COMPLETED -> Role.COMPLETED;
                    case COMPLIANCE_DECLARED -> Role.DECLARED;
                    case EXTENSION_REQUESTED -> Role.REQUESTED;
                    case EXTENSION_GRANTED -> Role.GRANTED;
                    case CONTAMINATION_DECLARED, CONTAMINATION_REPORTED, REPORTED_FREE -> null;
                });
        return role.map(value -> new DutyEvent(
                Duty.CLEARANCE,
                row.state(),
                value,
                row.happenedOn().orElse(BEFORE_THE_RECORD),
                row.newDeadline(),
                row.meeting().orElse(""),
                row.decidedBy().equals(Optional.of(DecidedBy.MEETING)),
                row));
    }

    /** Whether it has this role. */
    public boolean is(Role other) {
        return role == other;
    }

    /** What the row's confidence lets it establish. */
    public Certainty certainty() {
        return row.confidence().certainty();
    }

    /** The same event in another period. */
    public DutyEvent in(PartialDate other) {
        return Objects.equals(other, period)
                ? this
                : new DutyEvent(duty, state, role, other, newDeadline, meeting, decidedByMeeting, row);
    }
}
