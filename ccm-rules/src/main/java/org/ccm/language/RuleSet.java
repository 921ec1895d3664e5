package org.ccm.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccm.language.Diagnostic.Level;

/**
 * Rule files, read and checked: what their rules mean, and all that is wrong or doubtful about them.
 *
 * <pre>{@code
 * RuleSet.check(List.of(RuleSource.directory(path)), Known.NOTHING).diagnostics()
 * }</pre>
 */
public final class RuleSet {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column);

    private final List<RuleSource.Content> files;
    private final List<CheckedRule> rules;
    private final List<Diagnostic> diagnostics;

    private RuleSet(List<RuleSource.Content> contents, List<CheckedRule> rules, List<Diagnostic> diagnostics) {
        this.files = List.copyOf(contents);
        this.rules = List.copyOf(rules);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads and checks the files of analysts together.
     *
     * @param known what the rulebook has to which they are to be added
     */
    public static RuleSet check(Collection<RuleSource> sources, Known known) {
        return read(sources, Vocabulary.analysts(), known);
    }

    /** Reads and checks files of the library's own. */
    public static RuleSet checkStatute(Collection<RuleSource> sources) {
        return read(sources, Vocabulary.statute(), Known.NOTHING);
    }

    static RuleSet read(Collection<RuleSource> sources, Vocabulary vocabulary, Known known) {
        List<RuleSource.Content> contents = new ArrayList<>();
        List<RuleFile> files = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (RuleSource source : sources) {
            for (RuleSource.Content content : source.read()) {
                contents.add(content);
                RuleReader.Result result = RuleReader.read(content, vocabulary.ofTheStatute());
                result.file().ifPresent(files::add);
                diagnostics.addAll(result.diagnostics());
            }
        }
        Checked checked = RuleChecker.check(files, vocabulary, known);
        diagnostics.addAll(checked.diagnostics());
        return new RuleSet(contents, checked.rules(), told(diagnostics));
    }

    /** By file and place. Of a rule in which something is wrong, what is only doubtful often comes of it: it is left out. */
    private static List<Diagnostic> told(List<Diagnostic> diagnostics) {
        Set<String> wrong = diagnostics.stream()
                .filter(diagnostic -> diagnostic.level() == Level.ERROR)
                .map(RuleSet::place)
                .collect(Collectors.toSet());
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.level() == Level.ERROR || !wrong.contains(place(diagnostic)))
                .distinct()
                .sorted(BY_PLACE)
                .toList();
    }

    private static String place(Diagnostic diagnostic) {
        return diagnostic.file() + "\n" + diagnostic.rule().orElse("");
    }

    /** The files as they were read. */
    public List<RuleSource.Content> files() {
        return files;
    }

    /** Everything wrong or doubtful, by file and place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What is only doubtful. */
    public List<Diagnostic> warnings() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.level() == Level.WARNING)
                .toList();
    }

    /** Whether something is wrong, so that none of the files is taken. */
    public boolean refused() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.level() == Level.ERROR);
    }

    /**
     * These rules, if nothing is wrong with them.
     *
     * @throws RuleException with everything wrong or doubtful, if something is wrong
     */
    public RuleSet orThrow() {
        if (refused()) {
            throw new RuleException(diagnostics);
        }
        return this;
    }

    /** What the rules mean that have no mistake, in the order of the files. */
    public List<Meaning> rules() {
        return rules.stream().map(CheckedRule::meaning).toList();
    }

    /** One of the rules alone. */
    public RuleSet only(String rule) {
        return new RuleSet(
                files,
                rules.stream()
                        .filter(each -> each.meaning().name().equals(rule))
                        .toList(),
                List.of());
    }

    /**
     * The diagnostics with those about rules that the engine refuses although nothing was found wrong with them.
     *
     * @param taken whether the engine takes a rule
     */
    public List<Diagnostic> refusedByEngine(Predicate<String> taken) {
        List<Diagnostic> more = new ArrayList<>(diagnostics);
        rules.stream()
                .map(CheckedRule::meaning)
                .filter(rule -> !taken.test(rule.name()))
                .map(RuleSet::refused)
                .forEach(more::add);
        more.sort(BY_PLACE);
        return more;
    }

    private static Diagnostic refused(Meaning rule) {
        return new Diagnostic(
                Fault.REFUSED_BY_ENGINE.word(),
                Level.ERROR,
                rule.file(),
                rule.line(),
                1,
                Optional.of(rule.name()),
                "",
                1,
                "the rules engine does not take the rule, although nothing in it is wrong by the rules of the language.",
                Optional.of("Maybe it can be said in simpler conditions, one test each?"));
    }

    /** The text of the rules as the engine is given it: nothing that was not understood, in a package of its own. */
    public String forEngine(String packageName) {
        Set<String> imports = new TreeSet<>(Set.of("org.ccm.engine.Allowance", "org.ccm.finding.OwnFinding"));
        rules.forEach(rule -> imports.addAll(rule.meaning().imports()));
        return RuleWriter.write(
                packageName,
                List.copyOf(imports),
                rules.stream().map(EngineRule::of).toList());
    }

    /**
     * The text of probes of rules for the engine: of each rule how far it came to match.
     *
     * @param probed which rules
     */
    public String probes(String packageName, Predicate<String> probed) {
        List<CheckedRule> chosen = rules.stream()
                .filter(rule -> probed.test(rule.meaning().name()))
                .toList();
        Set<String> imports =
                new TreeSet<>(Set.of("org.ccm.engine.Allowance", "org.ccm.engine.Excluded", "org.ccm.engine.Seen"));
        chosen.forEach(rule -> imports.addAll(rule.meaning().imports()));
        return RuleWriter.write(
                packageName,
                List.copyOf(imports),
                chosen.stream().flatMap(Probes::of).toList());
    }

    /** The rules without a mistake. */
    List<CheckedRule> checked() {
        return rules;
    }
}
