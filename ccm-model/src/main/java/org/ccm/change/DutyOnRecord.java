package org.ccm.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.asof.DutyEvent;
import org.ccm.asof.DutyEvent.Role;
import org.ccm.machinery.Meeting;
import org.ccm.provision.Duty;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.provision.Term;
import org.ccm.register.Nearest;
import org.ccm.register.Register;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** What a register has about the duty of one State under Article 3 or 4, as far as changes of it depend on that. */
final class DutyOnRecord {

    private final Change change;
    private final StateRecord state;
    private final Duty duty;
    private final List<DutyEvent> events;

    private DutyOnRecord(Change change, StateRecord state, Duty duty) {
        this.change = change;
        this.state = state;
        this.duty = duty;
        this.events = DutyEvent.of(state.register()).stream()
                .filter(event -> event.state().equals(state.code()) && event.duty() == duty)
                .sorted(DutyEvent.IN_ORDER)
                .toList();
    }

    static DutyOnRecord of(Change change, Register register, StateCode state, Duty duty) {
        return new DutyOnRecord(change, new StateRecord(register, state), duty);
    }

    /** The article and, after it, the paragraph: {@code article("(3)", "(5)")} is 3(3) or 4(5). */
    String article(String ofArticle3, String ofArticle4) {
        return duty == Duty.CLEARANCE ? "Article 4" + ofArticle4 : "Article 3" + ofArticle3;
    }

    private String what() {
        return duty == Duty.CLEARANCE ? "contamination" : "stocks";
    }

    String name() {
        return state.name();
    }

    /** The first day on which the State is bound; it refuses the change where the State is not. */
    LocalDate bound() {
        return state.entryIntoForce()
                .orElseThrow(() -> ChangeException.of(
                        change,
                        name() + " has not consented to be bound and has no duty under " + article("", "") + ".",
                        "Maybe assume its consent before?"));
    }

    boolean held() {
        return events.stream().anyMatch(event -> event.is(Role.HELD));
    }

    /** Refuses the change unless the duty has begun by then. */
    void checkBegun(PartialDate on) {
        LocalDate bound = bound();
        LocalDate begun = events.stream()
                .filter(DutyOnRecord::begins)
                .map(event -> begin(event, bound))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> ChangeException.of(
                        change,
                        "the record has no " + what() + " of " + name() + ", and so no duty under "
                                + article("(2)", "(1)") + ".",
                        "Maybe assume " + (duty == Duty.CLEARANCE ? "contamination-held" : "stockpile-held")
                                + " before?"));
        if (on.last().isBefore(begun)) {
            throw ChangeException.of(
                    change,
                    on + " is before " + begun + ", when the duty of " + name() + " under " + article("(2)", "(1)")
                            + " begins.",
                    "Maybe a later day?");
        }
    }

    /** Refuses the change unless the duty has begun by then, and is open. */
    void checkOpen(PartialDate on) {
        checkBegun(on);
        LocalDate latestFind = latestFind(on);
        events.stream()
                .filter(event -> event.is(Role.COMPLETED) || event.is(Role.DECLARED))
                .filter(event -> within(event, latestFind, on))
                .findFirst()
                .ifPresent(end -> {
                    throw ChangeException.of(
                            change,
                            "the duty of " + name() + " under " + article("(2)", "(1)") + " had ended by then"
                                    + when(end) + ", and nothing was found since.",
                            "Maybe an earlier day?");
                });
    }

    /** Refuses the change if the same was done since the latest find: it is done once. */
    void checkNot(Role role, PartialDate on, String done) {
        LocalDate latestFind = latestFind(on);
        events.stream()
                .filter(event -> event.is(role) && within(event, latestFind, on))
                .findFirst()
                .ifPresent(event -> {
                    throw ChangeException.of(
                            change,
                            name() + " " + done + " already" + when(event) + ", and nothing was found since ("
                                    + article("(2)", "(1)") + ").",
                            "Maybe an earlier day?");
                });
    }

    private LocalDate latestFind(PartialDate on) {
        return events.stream()
                .filter(event -> event.is(Role.FOUND) || event.is(Role.AROSE))
                .map(event -> event.period().first())
                .filter(day -> !day.isAfter(on.first()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static boolean within(DutyEvent event, LocalDate from, PartialDate on) {
        return !event.period().first().isAfter(on.first())
                && event.period().first().isAfter(from);
    }

    /** What has no date is taken to lie before everything. */
    private static String when(DutyEvent event) {
        return event.period().first().getYear() < 1990 ? "" : " (" + event.period() + ")";
    }

    private static boolean begins(DutyEvent event) {
        return event.is(Role.HELD) || event.is(Role.SUSPECTED) || event.is(Role.FOUND) || event.is(Role.AROSE);
    }

    private static LocalDate begin(DutyEvent event, LocalDate bound) {
        return event.is(Role.HELD) || event.is(Role.SUSPECTED)
                ? bound
                : event.period().first();
    }

    /** The rows that say that the same was done later, before anything more was found. */
    Set<Fact> later(Role role, PartialDate on) {
        LocalDate nextFind = events.stream()
                .filter(event -> event.is(Role.FOUND) || event.is(Role.AROSE))
                .map(event -> event.period().first())
                .filter(day -> day.isAfter(on.first()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return events.stream()
                .filter(event -> event.is(role) && event.period().first().isAfter(on.first()))
                .filter(event -> !event.period().first().isAfter(nextFind))
                .map(DutyEvent::row)
                .collect(Collectors.toSet());
    }

    /** The requests that the record has for a meeting. */
    Stream<DutyEvent> requests(String meeting) {
        return events.stream()
                .filter(event -> event.is(Role.REQUESTED) && event.meeting().equals(meeting));
    }

    /** The grants that the record has. */
    Stream<DutyEvent> grants() {
        return events.stream().filter(event -> event.is(Role.GRANTED));
    }

    /**
     * The deadline that an extension granted on a day replaces; empty where nothing says when it is: the hostilities have
     * not ended.
     *
     * @param replaced a grant that does not count
     */
    Optional<LocalDate> deadline(PartialDate on, List<DutyEvent> replaced) {
        Parameters parameters = Parameters.standard();
        Term term = parameters.term(duty == Duty.CLEARANCE ? Limit.CLEARANCE : Limit.STOCKPILE_DESTRUCTION);
        boolean onlyArisenLater = events.stream().filter(DutyOnRecord::begins).allMatch(event -> event.is(Role.AROSE));
        Optional<LocalDate> base = onlyArisenLater
                ? events.stream()
                        .filter(event -> event.is(Role.HOSTILITIES_ENDED))
                        .map(event -> parameters
                                .term(Limit.CLEARANCE_AFTER_HOSTILITIES)
                                .after(event.period().last()))
                        .findFirst()
                : Optional.of(term.after(bound()));
        return base.map(deadline -> grants().filter(grant ->
                        !replaced.contains(grant) && grant.period().first().isBefore(on.first()))
                .flatMap(grant -> grant.newDeadline().stream())
                .reduce(deadline, (one, other) -> one.isBefore(other) ? other : one));
    }

    /** Refuses a new deadline that is no extension, or a longer one than the Convention allows. */
    void checkLength(LocalDate newDeadline, PartialDate on, List<DutyEvent> replaced) {
        Term longest = Parameters.standard()
                .term(duty == Duty.CLEARANCE ? Limit.CLEARANCE_EXTENSION : Limit.STOCKPILE_DESTRUCTION_EXTENSION);
        deadline(on, replaced).ifPresent(deadline -> {
            if (!newDeadline.isAfter(deadline)) {
                throw ChangeException.of(
                        change,
                        newDeadline + " is not after the deadline in force, " + deadline + ", and so no extension ("
                                + article("(3)", "(5)") + ").",
                        "Maybe a later deadline, up to " + longest.after(deadline) + "?");
            }
            if (newDeadline.isAfter(longest.after(deadline))) {
                throw ChangeException.of(
                        change,
                        newDeadline + " is more than " + longest.text() + " after the deadline in force, " + deadline
                                + "; an extension is for up to " + longest.text() + " (" + article("(3)", "(5)")
                                + ").",
                        "Maybe " + longest.after(deadline) + "?");
            }
        });
    }

    /** The meeting with an id. */
    Meeting meeting(String id) {
        Register register = state.register();
        return register.meeting(id)
                .orElseThrow(() -> ChangeException.of(
                        change,
                        "\"" + id + "\" is not a meeting on record (" + article("(5)", "(7)") + ").",
                        Nearest.hint(id, register.meetingsById().keySet())));
    }
}
