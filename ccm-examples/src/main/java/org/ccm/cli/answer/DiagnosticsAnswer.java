package org.ccm.cli.answer;

import java.util.List;
import java.util.Locale;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Paper;
import org.ccm.language.Diagnostic;
import org.ccm.language.Diagnostic.Level;

/** Everything that is wrong or doubtful about rule files. */
public final class DiagnosticsAnswer implements Answer {

    private final int files;
    private final List<Diagnostic> diagnostics;

    /** About so many files. */
    public DiagnosticsAnswer(int files, List<Diagnostic> diagnostics) {
        this.files = files;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Whether the files can be used.
     *
     * @param strict whether what is doubtful counts as wrong
     */
    public boolean usable(boolean strict) {
        return strict ? diagnostics.isEmpty() : count(Level.ERROR) == 0;
    }

    /** How much is wrong and doubtful, in a sentence. */
    public String summary() {
        String in = " in " + number(files, "file") + ".";
        return diagnostics.isEmpty()
                ? "No mistakes" + in
                : number(count(Level.ERROR), "error") + " and " + number(count(Level.WARNING), "warning") + in;
    }

    private static String number(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private long count(Level level) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.level() == level)
                .count();
    }

    @Override
    public Fields fields() {
        return new Fields()
                .with("files", files)
                .with("usable", usable(false))
                .with("errors", count(Level.ERROR))
                .with("warnings", count(Level.WARNING))
                .with("diagnostics", rows());
    }

    @Override
    public List<String> columns() {
        return List.of("code", "level", "file", "line", "column", "rule", "message", "hint", "excerpt");
    }

    @Override
    public List<Fields> rows() {
        return diagnostics.stream().map(DiagnosticsAnswer::row).toList();
    }

    private static Fields row(Diagnostic diagnostic) {
        String line = diagnostic.lineText();
        int from = Math.min(diagnostic.column() - 1, line.length());
        return new Fields()
                .with("code", diagnostic.code())
                .with("level", diagnostic.level().name().toLowerCase(Locale.ROOT))
                .with("file", diagnostic.file())
                .with("line", diagnostic.line())
                .with("column", diagnostic.column())
                .with("rule", diagnostic.rule())
                .with("message", diagnostic.message())
                .with("hint", diagnostic.hint())
                .with("excerpt", line.substring(from, Math.min(line.length(), from + diagnostic.length())));
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public void print(Paper paper) {
        for (Diagnostic diagnostic : diagnostics) {
            diagnostic.toString().lines().forEach(paper::unbroken);
        }
    }
}
