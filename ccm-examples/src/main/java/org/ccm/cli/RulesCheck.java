package org.ccm.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.DiagnosticsAnswer;
import org.ccm.cli.output.Format;
import org.ccm.cli.output.Terminal;
import org.ccm.language.RuleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether rule files can be used, and if not, every mistake. */
@Command(name = "check", description = "Read rule files and list every mistake in them; exits with 2 if there are any.")
final class RulesCheck implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files of rules, or directories with such files. They are checked together.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--strict", description = "Exit with 2 if anything is doubtful, too.")
    private boolean strict;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or csv.")
    private String format = "text";

    RulesCheck(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Format written = Words.parse("--format", Format.class, format);
        DiagnosticsAnswer answer = check(new RuleFiles("", paths));
        written.show(answer, terminal);
        terminal.err().println(answer.summary());
        return answer.usable(strict) ? 0 : Failure.INPUT;
    }

    static DiagnosticsAnswer check(RuleFiles files) {
        int count = files.files().size();
        try (Rulebook rulebook = Rulebook.standard().plus(files.sources())) {
            return new DiagnosticsAnswer(count, rulebook.warnings());
        } catch (RuleException e) {
            return new DiagnosticsAnswer(count, e.diagnostics());
        }
    }
}
