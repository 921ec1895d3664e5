package org.ccm.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.asof.MeetingCalendar;
import org.ccm.asof.MeetingCalendar.Opening;
import org.ccm.provision.Matter;
import org.ccm.provision.Term;
import org.ccm.time.Dated;

/**
 * The days on which something about a deadline changes, whoever has fulfilled it.
 *
 * @param matter State, duty and report or episode
 * @param deadline the deadline in force
 * @param approachingFrom the first day on which it is listed as approaching
 * @param undeterminedFrom the first day on which it is listed that the last day for a request cannot be told
 * @param lastMeeting the last meeting that opens before the deadline; empty when that cannot be told
 * @param lastDayToAsk the last day on which an extension can be requested in time; empty when that cannot be told
 * @param requestListedFrom the first day on which a request for an extension is listed as due
 */
public record Milestones(
        Matter matter,
        LocalDate deadline,
        LocalDate approachingFrom,
        LocalDate undeterminedFrom,
        Optional<Opening> lastMeeting,
        Optional<LocalDate> lastDayToAsk,
        Optional<LocalDate> requestListedFrom)
        implements Derived, Dated {

    /** The milestones of a deadline. */
    public static Milestones of(
            DeadlineInForce deadline,
            MeetingCalendar calendar,
            Term horizon,
            Term request,
            Term listed,
            Term undetermined) {
        LocalDate on = deadline.on();
        Optional<Opening> last = calendar.lastBefore(on);
        Optional<LocalDate> lastDay = last.map(meeting -> request.before(meeting.opensOn()));
        return new Milestones(
                deadline.matter(),
                on,
                horizon.before(on),
                undetermined.before(on),
                last,
                lastDay,
                lastDay.map(listed::before));
    }

    /** Whether the last day on which an extension can be requested in time can be told. */
    public boolean lastDayKnown() {
        return lastDayToAsk.isPresent();
    }

    /** The first day after the deadline. */
    public LocalDate passedFrom() {
        return deadline.plusDays(1);
    }

    /** The last day on which an extension can be requested in time, or the last day there is. */
    public LocalDate lastDay() {
        return lastDayToAsk.orElse(LocalDate.MAX);
    }

    /** The first day on which a request is listed as due, or the last day there is. */
    public LocalDate askFrom() {
        return requestListedFrom.orElse(LocalDate.MAX);
    }

    /** The first day after the last day to ask, or the last day there is. */
    public LocalDate askedTooLateFrom() {
        return lastDayToAsk.map(day -> day.plusDays(1)).orElse(LocalDate.MAX);
    }

    @Override
    public List<LocalDate> days() {
        return Stream.concat(
                        Stream.of(approachingFrom, undeterminedFrom, passedFrom()),
                        lastDayToAsk.stream().flatMap(day -> Stream.of(askFrom(), askedTooLateFrom())))
                .toList();
    }
}
