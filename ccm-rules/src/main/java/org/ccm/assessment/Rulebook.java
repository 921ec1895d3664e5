package org.ccm.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ccm.asof.AsOfView;
import org.ccm.engine.RuleBase;
import org.ccm.engine.RuleCard;
import org.ccm.engine.WorkingMemory;
import org.ccm.language.Diagnostic;
import org.ccm.language.LimitExceeded;
import org.ccm.language.Limits;
import org.ccm.language.Meaning;
import org.ccm.language.RuleException;
import org.ccm.language.RuleFailure;
import org.ccm.language.RuleSet;
import org.ccm.language.RuleSource;
import org.ccm.language.Vocabulary;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The rules, and the parameters by which they conclude. Thread-safe, and cheap to share.
 *
 * <pre>{@code
 * Assessment then = Rulebook.standard().assess(Register.reference(), LocalDate.of(2019, 11, 20));
 *
 * try (Rulebook mine = Rulebook.standard().plus(RuleSource.directory(Path.of("rules")))) {
 *     mine.assess(Register.reference(), LocalDate.of(2019, 11, 20)).findings();
 * }
 * }</pre>
 */
public final class Rulebook implements AutoCloseable {

    /** A register as it can be read as of any day. */
    private record Prepared(Register register, AsOfView view) {}

    /** So many of these are kept. */
    private static final int PREPARED = 4;

    private static final class Statute {
        private static final RuleBase RULES = RuleBase.statute();
        private static final Rulebook STANDARD =
                new Rulebook(RULES, AddedRules.NONE, Parameters.standard(), Optional.empty());
    }

    private final RuleBase rules;
    private final AddedRules added;
    private final Parameters parameters;
    private final Optional<Isolation> isolation;
    private final Set<Class<?>> rows;
    private final @Nullable IsolatedRules isolated;
    /** The registers read last: callers ask about one again and again, and on several threads about several. */
    private volatile List<Prepared> latest = List.of();

    private Rulebook(RuleBase rules, AddedRules added, Parameters parameters, Optional<Isolation> isolation) {
        this.rules = rules;
        this.added = added;
        this.parameters = parameters;
        this.isolation = isolation;
        this.rows = added.rows();
        this.isolated =
                isolation.isPresent() && !added.rules().isEmpty() ? new IsolatedRules(this, isolation.get()) : null;
    }

    /** The statute rules with the Convention's own terms. */
    public static Rulebook standard() {
        return Statute.STANDARD;
    }

    /** The same rules with other parameters. */
    public Rulebook with(Parameters other) {
        return new Rulebook(rules, added, other, isolation);
    }

    /** The same rules, of which those of analysts may spend so much on an assessment. */
    public Rulebook with(Limits limits) {
        return new Rulebook(rules.with(limits), added, parameters, isolation);
    }

    /**
     * These rules with those of analysts beside them, which change nothing in what these find. The files are read,
     * checked and compiled now; close what is returned when it is no longer needed.
     *
     * @throws RuleException with everything wrong in any of the files; none is taken then
     * @throws IllegalStateException if what compiles rules is not on the class path; the message names the artifacts
     */
    public Rulebook plus(RuleSource... sources) {
        AddedRules more = added.plus(Arrays.asList(sources), rules());
        return new Rulebook(isolation.isPresent() ? rules : more.addTo(rules), more, parameters, isolation);
    }

    /**
     * The same, with rules of analysts that are added from now on in a process of their own.
     *
     * <pre>{@code
     * try (Rulebook mine = Rulebook.standard().with(Isolation.standard()).plus(RuleSource.directory(path))) { ... }
     * }</pre>
     *
     * @throws IllegalStateException if rules of analysts were added before, and so run in this process already
     */
    public Rulebook with(Isolation isolation) {
        if (!added.rules().isEmpty()) {
            throw new IllegalStateException("rules were added before they were to be isolated, and run in this process"
                    + " already. Maybe with(Isolation) before plus(...)?");
        }
        return new Rulebook(rules, added, parameters, Optional.of(isolation));
    }

    /** The rules over another rule base, for instance one with a mutated rule in it. */
    static Rulebook of(RuleBase rules) {
        return new Rulebook(rules, AddedRules.NONE, Parameters.standard(), Optional.empty());
    }

    /** The parameters by which the rules conclude. */
    public Parameters parameters() {
        return parameters;
    }

    /** All that makes this rulebook differ from others. */
    public RulebookSettings settings() {
        return new RulebookSettings(
                parameters,
                limits(),
                isolation,
                files().stream()
                        .map(file -> new RulebookSettings.RuleFile(file.file(), file.text()))
                        .toList());
    }

    /** The rules, by name. */
    public List<RuleCard> rules() {
        if (isolated == null) {
            return rules.rules();
        }
        return Stream.concat(rules.rules().stream(), added.cards().stream())
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }

    /** What the rules of analysts mean, in the order in which they were added. */
    public List<Meaning> added() {
        return added.rules();
    }

    /** What all rules mean and how they are written: those of the Convention by theme, then those of analysts. */
    public List<Meaning> meanings() {
        return Stream.concat(StatuteRules.written().rules().stream(), added.rules().stream())
                .toList();
    }

    /** What is doubtful about the files that were added. */
    public List<Diagnostic> warnings() {
        return added.warnings();
    }

    /**
     * What follows from a register as of the end of a day.
     *
     * @throws IllegalStateException if two rules find different things under one id; the message names both
     * @throws LimitExceeded if rules of analysts spend more than they may
     * @throws RuleFailure if a rule of analysts cannot be applied to the register's facts
     */
    public Assessment assess(Register register, LocalDate asOf) {
        return Assessment.of(this, register, asOf);
    }

    /**
     * Opens what follows from a register as of the end of a day, to change facts and days and see what becomes of it.
     *
     * @throws IllegalStateException as {@link #assess} does
     * @throws LimitExceeded as {@link #assess} does
     * @throws RuleFailure as {@link #assess} does
     */
    public Session open(Register register, LocalDate asOf) {
        return new Session(this, register, asOf);
    }

    /**
     * Lets go of the rules of analysts, so that what was compiled of them can be freed; assessments that were made keep
     * what they have computed. Does nothing to the standard rulebook, which is everybody's.
     */
    @Override
    public void close() {
        if (isolated != null) {
            isolated.close();
        } else if (!added.rules().isEmpty()) {
            rules.close();
        }
    }

    /** The same rules with others beside them that tell how far some of these come to match. */
    Rulebook withProbes(Predicate<String> probed) {
        RuleBase all = rules;
        all = withProbes(all, StatuteRules.written(), Vocabulary.statute(), probed);
        for (RuleSet set : added.sets()) {
            all = withProbes(all, set, Vocabulary.analysts(), probed);
        }
        return new Rulebook(all, added, parameters, Optional.empty());
    }

    private static RuleBase withProbes(RuleBase base, RuleSet set, Vocabulary vocabulary, Predicate<String> probed) {
        return set.rules().stream().map(Meaning::name).noneMatch(probed)
                ? base
                : base.plus(
                        name -> set.probes(name, probed),
                        reference -> vocabulary.allows(reference.owner(), reference.name()),
                        List.of());
    }

    /** What the rules match of a register as of the end of a day, of what was known on another. */
    List<?> facts(Register register, LocalDate day, LocalDate known) {
        AsOfView view = view(register);
        if (rows.isEmpty()) {
            return view.on(day, known);
        }
        Set<Object> facts = new LinkedHashSet<>(view.on(day, known));
        // Two equal rows would be two facts.
        facts.addAll(view.rows(day, known, rows));
        return new ArrayList<>(facts);
    }

    /** The days on which what the rules match of a register changes, besides every 1 January. */
    NavigableSet<LocalDate> changeDays(Register register) {
        return rows.isEmpty() ? view(register).changeDays() : view(register).changeDays(rows);
    }

    /** Whether a rule asks for the day itself, so that something can change on any day. */
    boolean asksDay() {
        return added.rules().stream().anyMatch(Meaning::asksDay);
    }

    AsOfView view(Register register) {
        for (Prepared known : latest) {
            if (known.register() == register) {
                return known.view();
            }
        }
        Prepared prepared = new Prepared(register, AsOfView.of(register, parameters));
        latest = Stream.concat(Stream.of(prepared), latest.stream())
                .limit(PREPARED)
                .toList();
        return prepared.view();
    }

    WorkingMemory open() {
        return rules.open(parameters.all());
    }

    /** An empty memory. */
    Memory memory() {
        return isolated == null ? new SharedMemory(this, open()) : new IsolatedMemory(this, open(), isolated);
    }

    /** What keeps an open session up to date. */
    Course course(Register register, LocalDate asOf) {
        return isolated == null && rows.isEmpty()
                ? new CourseOfChanges(this, register, asOf)
                : new CourseOfDays(this, register, asOf);
    }

    Limits limits() {
        return rules.limits();
    }

    List<RuleSource.Content> files() {
        return added.files();
    }
}
