package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ccm.machinery.DecidedBy;
import org.ccm.machinery.Meeting;
import org.ccm.secondopinion.Act.Part;
import org.ccm.source.Confidence;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** What one State asked for and was granted under one article (TREATY 3: Articles 3(3)-(5) and 4(5)-(8)). */
final class Extensions {

    /**
     * A grant.
     *
     * @param number from 1, in the order of time, of all grants of the State under the article
     * @param period when it was made: of a decision known to the month, the meeting's days in it
     */
    record Grant(int number, Act act, PartialDate period, LocalDate newDeadline) {
        Certainty certaintyOn(LocalDate day) {
            return act.confidence().certainty().and(period.occurredBy(day).certainty());
        }
    }

    /** A request, and the meeting (as a whole) that it was made to. */
    record Request(Act act, Meeting whole) {
        boolean toBeDecidedOn(LocalDate day) {
            return !day.isAfter(whole.closesOn());
        }
    }

    private final List<Grant> grants = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final Calendar calendar;

    Extensions(List<Act> acts, Calendar calendar) {
        this.calendar = calendar;
        acts.stream()
                .filter(act -> act.part() == Part.GRANTED)
                .map(act -> new Grant(0, act, period(act), act.newDeadline().orElseThrow()))
                .sorted(Comparator.comparing((Grant grant) -> grant.period().first())
                        .thenComparing(grant -> grant.period().last())
                        .thenComparing(Grant::newDeadline))
                .forEach(grant -> grants.add(new Grant(grants.size() + 1, grant.act, grant.period, grant.newDeadline)));
        acts.stream()
                .filter(act -> act.part() == Part.REQUESTED)
                .forEach(act -> requests.add(new Request(act, meetingOf(act))));
    }

    private PartialDate period(Act grant) {
        boolean toTheMonth = grant.decidedBy().filter(DecidedBy.MEETING::equals).isPresent()
                && grant.on().month();
        return toTheMonth ? calendar.narrowed(grant.on(), grant.meeting().orElseThrow()) : grant.on();
    }

    private Meeting meetingOf(Act act) {
        return calendar.whole(act.meeting().orElseThrow()).orElseThrow();
    }

    List<Grant> grants() {
        return grants;
    }

    /** The grant in force: of those certainly made, the one with the latest deadline, if that is later than the base. */
    Optional<Grant> inForceOn(LocalDate day, LocalDate base) {
        return grants.stream()
                .filter(grant -> Days.certain(grant.period(), day))
                .filter(grant -> grant.newDeadline().isAfter(base))
                .max(Comparator.comparing(Grant::newDeadline).thenComparing(Grant::number));
    }

    /** The latest deadline of the grants possibly made, if it is later than the deadline in force. */
    Optional<LocalDate> possibleDeadlineOn(LocalDate day, LocalDate inForce) {
        return grants.stream()
                .filter(grant -> Days.possible(grant.period(), day))
                .map(Grant::newDeadline)
                .filter(deadline -> deadline.isAfter(inForce))
                .max(Comparator.naturalOrder());
    }

    /** The deadline that a grant replaces: the latest of the base and of the grants before it. */
    LocalDate replacedBy(Grant grant, LocalDate base) {
        return grants.stream()
                .filter(earlier -> earlier.number() < grant.number())
                .map(Grant::newDeadline)
                .reduce(base, Days::later);
    }

    /** What the earlier grant establishes whose deadline a grant replaces; empty where it replaces the base. */
    Optional<Certainty> replacedGrantOn(LocalDate day, Grant grant, LocalDate base) {
        return grants.stream()
                .filter(earlier -> earlier.number() < grant.number())
                .filter(earlier -> earlier.newDeadline().isAfter(base))
                .reduce((one, other) -> other.newDeadline().isBefore(one.newDeadline()) ? one : other)
                .map(earlier -> earlier.certaintyOn(day));
    }

    /** Whether a sourced request shows that the duty of an episode was still open. */
    boolean showOpen(Episode episode, LocalDate day, Predicate<Act> stillValid) {
        return requests.stream()
                .map(Request::act)
                .anyMatch(act -> act.confidence() != Confidence.UNSOURCED
                        && episode.concernedBy(act.on())
                        && act.certainOn(day)
                        && stillValid.test(act));
    }

    /** The undecided request that counts for an episode: the one to the latest meeting. */
    Optional<Request> undecidedOn(LocalDate day, Episode episode) {
        return requests.stream()
                .filter(request -> request.act().visibleOn(day))
                .filter(request -> episode.concernedBy(request.act().on()))
                .filter(request -> !decidedOn(day, request))
                .reduce((one, other) -> COUNTS.compare(one, other) > 0 ? one : other);
    }

    private static final Comparator<Request> COUNTS = Comparator.comparing(
                    (Request request) -> request.whole().opensOn())
            .thenComparing(request -> request.act().on().first())
            .thenComparing(request -> request.act().newDeadline().orElse(LocalDate.MIN));

    private boolean decidedOn(LocalDate day, Request request) {
        return grants.stream().anyMatch(grant -> answers(grant, request) && Days.certain(grant.period(), day));
    }

    boolean possiblyDecidedOn(LocalDate day, Request request) {
        return grants.stream().anyMatch(grant -> answers(grant, request) && Days.possible(grant.period(), day));
    }

    private boolean answers(Grant grant, Request request) {
        return !meetingOf(grant.act()).opensOn().isBefore(request.whole().opensOn())
                && !grant.period().first().isBefore(request.act().on().first());
    }

    List<Request> requests() {
        return requests;
    }
}
