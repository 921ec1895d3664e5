package org.ccm.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rule files that have been read and checked together.
 *
 * <pre>{@code
 * Rules rules = Rules.read(List.of(RuleSource.file(path)), Vocabulary.analysts(), Known.NOTHING);
 * rules.diagnostics();   // everything wrong or doubtful, of all files
 * }</pre>
 */
public final class Rules {

    private final Checked checked;
    private final List<Diagnostic> diagnostics;

    private Rules(Checked checked, List<Diagnostic> diagnostics) {
        this.checked = checked;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads and checks files.
     *
     * @param known what the rulebook has to which they are added
     * @throws java.io.UncheckedIOException if one cannot be read
     */
    public static Rules read(List<RuleSource> sources, Vocabulary vocabulary, Known known) {
        List<RuleFile> files = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (RuleSource source : sources) {
            for (RuleSource.Content content : source.read()) {
                RuleReader.Result result = RuleReader.read(content, vocabulary.ofTheStatute());
                result.file().ifPresent(files::add);
                diagnostics.addAll(result.diagnostics());
            }
        }
        Checked checked = RuleChecker.check(files, vocabulary, known);
        return new Rules(
                checked,
                Stream.concat(diagnostics.stream(), checked.diagnostics().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Diagnostic::file)
                                .thenComparingInt(Diagnostic::line)
                                .thenComparingInt(Diagnostic::column))
                        .toList());
    }

    /** Everything wrong or doubtful, by file and place. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What is only doubtful. */
    public List<Diagnostic> warnings() {
        return of(Diagnostic.Level.WARNING);
    }

    /**
     * These rules, if nothing is wrong with them.
     *
     * @throws RuleException with everything wrong or doubtful, if something is wrong
     */
    public Rules orThrow() {
        if (!of(Diagnostic.Level.ERROR).isEmpty()) {
            throw new RuleException(diagnostics);
        }
        return this;
    }

    private List<Diagnostic> of(Diagnostic.Level level) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.level() == level)
                .toList();
    }

    /** What the rules without a mistake mean, in the order of the files. */
    public List<Meaning> meanings() {
        return checked.rules().stream().map(CheckedRule::meaning).toList();
    }

    /** The rules without a mistake. */
    List<CheckedRule> checked() {
        return checked.rules();
    }
}
