package org.ccm.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ccm.change.Change;
import org.ccm.change.ChangeException;
import org.ccm.finding.Finding;
import org.ccm.register.Ledger;
import org.ccm.register.Register;
import org.ccm.register.RegisterException;
import org.ccm.register.Revision;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a register as of a day, while facts come and go and the day moves. Whatever has been done to it, it
 * holds what an assessment made afresh would hold, proofs included.
 *
 * <pre>{@code
 * try (Session session = Rulebook.standard().open(Register.reference(), LocalDate.of(2019, 11, 20))) {
 *     session.apply(Change.parse("GNB initial-report 2019-11-20", session.register()));
 *             // [Resolved[initial-report-overdue:GNB], Appeared[report-received-late:GNB:initial]]
 *     session.goTo(LocalDate.of(2019, 12, 1));
 * }
 * }</pre>
 *
 * <p>For one thread at a time; a second one that comes while another is at work is sent away with an error. What cannot
 * be, a row that breaks a rule of registers or an impossible change, leaves the session as it was. Where rules of analysts
 * fail, it ends.
 */
public final class Session implements AutoCloseable {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Rulebook rulebook;
    private final Course course;
    private final List<Consumer<? super FindingChange>> listeners = new ArrayList<>();
    private final AtomicReference<@Nullable Thread> atWork = new AtomicReference<>();
    private Ledger ledger;
    private LocalDate asOf;
    private final Map<Locale, ProofReader> proofs = new HashMap<>();
    private boolean telling;
    private @Nullable String ended;

    Session(Rulebook rulebook, Register register, LocalDate asOf) {
        this.rulebook = rulebook;
        this.ledger = Ledger.of(register);
        this.asOf = checked(asOf);
        this.course = rulebook.course(register, asOf);
    }

    private static LocalDate checked(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("a session goes to days of the years " + FIRST_YEAR + " to " + LAST_YEAR
                    + ", and not to " + day + ". Maybe a year was mistyped?");
        }
        return day;
    }

    /** The rules by which it concludes. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** The day whose end it speaks of. */
    public LocalDate asOf() {
        return working(() -> asOf);
    }

    /** The register with all changes that were made. */
    public Register register() {
        return working(() -> ledger.register());
    }

    /** Everything found, ordered by kind, State and id. */
    public List<Finding> findings() {
        return working(() -> course.findings().all());
    }

    /** What is found about a State. */
    public List<Finding> of(StateCode state) {
        return findings().stream()
                .filter(finding -> finding.state().equals(state))
                .toList();
    }

    /** The finding with an id, for example {@code annual-report-overdue:ZAF:2018}, or empty. */
    public Optional<Finding> finding(String id) {
        return working(() -> course.finding(id));
    }

    /**
     * Why something is found, in English.
     *
     * @throws IllegalArgumentException if it is not found so, now
     */
    public Proof proofOf(Finding finding) {
        return proofOf(finding, Locale.ENGLISH);
    }

    /**
     * Why something is found, in a language as {@link Assessment#proofOf(Finding, Locale)} has it.
     *
     * @throws IllegalArgumentException if it is not found so, now
     */
    public Proof proofOf(Finding finding, Locale language) {
        return working(() -> {
            if (!course.finding(finding.id()).equals(Optional.of(finding))) {
                throw new IllegalArgumentException("the session as of " + asOf + " does not find " + finding.id()
                        + " so. Maybe something has changed since?");
            }
            Wording wording = Wording.of(language);
            ProofReader reader = proofs.get(wording.locale());
            if (reader == null) {
                reader = new ProofReader(course.memory(), rulebook, ledger.register(), asOf, wording);
                proofs.put(wording.locale(), reader);
            }
            return reader.read(finding);
        });
    }

    /** An ordinary assessment of the register and the day as they are now; it lives on by itself. */
    public Assessment snapshot() {
        return working(() -> new Assessment(rulebook, ledger.register(), asOf, course.findings()));
    }

    /**
     * The first day after this one on which a finding may change by itself: a day of change of some fact, or the next 1
     * January. Between the two nothing does.
     */
    public LocalDate nextDay() {
        return working(() -> rulebook.asksDay() ? asOf.plusDays(1) : course.nextDay());
    }

    /**
     * Goes to another day, later or earlier.
     *
     * @return what changed, by id
     * @throws IllegalArgumentException if the day is not one of the years 1900 to 2200
     */
    public List<FindingChange> goTo(LocalDate day) {
        checked(day);
        return changing(() -> {
            List<FindingChange> changes = keepUp(() -> course.goTo(day));
            asOf = day;
            return changes;
        });
    }

    /**
     * Adds rows to the record. Sources and coverage are no facts: {@link #goOnWith} takes a register that has them.
     *
     * @return what changed, by id
     * @throws RegisterException with all problems, if the register would not obey the rules; nothing is added then
     */
    public List<FindingChange> add(Fact... facts) {
        return revise(List.of(), List.of(facts));
    }

    /**
     * Takes rows out of the record.
     *
     * @return what changed, by id
     * @throws RegisterException with all problems, if the register would not obey the rules; nothing is taken out then
     * @throws IllegalArgumentException if the record does not have one of the rows
     */
    public List<FindingChange> withdraw(Fact... facts) {
        return revise(List.of(facts), List.of());
    }

    /**
     * Puts a row in the place of another.
     *
     * @return what changed, by id
     * @throws RegisterException with all problems, if the register would not obey the rules; nothing is changed then
     * @throws IllegalArgumentException if the record does not have the row
     */
    public List<FindingChange> correct(Fact wrong, Fact right) {
        return revise(List.of(wrong), List.of(right));
    }

    /**
     * Assumes that something has happened; it shows from its own day on.
     *
     * @return what changed, by id
     * @throws ChangeException if it cannot be; nothing is changed then
     */
    public List<FindingChange> apply(Change change) {
        return changing(() -> goOn(change.applyTo(ledger.register())));
    }

    /**
     * Tells of every finding that appears, is resolved or changes from now on, after the step that changed it and by id.
     * A listener may read the session and may not change or close it. If one fails, the others are told all the same; the
     * step is made, and the first failure thrown from it.
     */
    public void subscribe(Consumer<? super FindingChange> listener) {
        working(() -> listeners.add(listener));
    }

    /**
     * Goes on with another register on the same day.
     *
     * @return what changed, by id
     */
    public List<FindingChange> goOnWith(Register other) {
        return changing(() -> goOn(other));
    }

    /** Frees what the engine holds; findings, snapshots and proofs that were read live on. */
    @Override
    public void close() {
        if (ended != null) {
            return;
        }
        working(() -> {
            refuseWhileTelling();
            end("the session is closed. Maybe take a snapshot() before closing it?");
            return asOf;
        });
    }

    private List<FindingChange> revise(Collection<Fact> withdrawn, Collection<Fact> added) {
        return changing(() -> {
            Revision revision = ledger.revise(withdrawn, added);
            return keepUp(() -> course.revise(ledger, revision));
        });
    }

    private List<FindingChange> goOn(Register other) {
        Revision revision = Revision.between(ledger.register(), other);
        ledger = Ledger.of(other);
        return keepUp(() -> course.revise(ledger, revision));
    }

    private List<FindingChange> keepUp(Supplier<List<FindingChange>> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            // The rules have stopped midway: what the memory holds now follows from nothing.
            end("the session ended when its rules failed: " + e.getMessage());
            throw e;
        }
    }

    private void end(String why) {
        ended = why;
        course.close();
    }

    private List<FindingChange> changing(Supplier<List<FindingChange>> step) {
        return working(() -> {
            refuseWhileTelling();
            proofs.clear();
            List<FindingChange> changes = step.get();
            tell(changes);
            return changes;
        });
    }

    private void refuseWhileTelling() {
        if (telling) {
            throw new IllegalStateException(
                    "a listener may read the session and neither change nor close it. Maybe note"
                            + " what it has heard, and change the session when the step is done?");
        }
    }

    private void tell(List<FindingChange> changes) {
        telling = true;
        RuntimeException failure = null;
        for (Consumer<? super FindingChange> listener : List.copyOf(listeners)) {
            try {
                changes.forEach(listener);
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        telling = false;
        if (failure != null) {
            throw failure;
        }
    }

    /** Does what is asked if nobody else is at work. */
    private <T> T working(Supplier<T> work) {
        Thread me = Thread.currentThread();
        Thread other = atWork.compareAndExchange(null, me);
        if (other != null && other != me) {
            throw new IllegalStateException("the session is for one thread at a time, and " + other.getName()
                    + " is at work in it while " + me.getName() + " asks. Maybe open one for each?");
        }
        try {
            if (ended != null) {
                throw new IllegalStateException(ended);
            }
            return work.get();
        } finally {
            if (other == null) {
                atWork.set(null);
            }
        }
    }
}
