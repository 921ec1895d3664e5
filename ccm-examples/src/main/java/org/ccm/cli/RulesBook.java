package org.ccm.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ccm.assessment.Rulebook;
import org.ccm.authoring.TreatyBook;
import org.ccm.cli.answer.BookAnswer;
import org.ccm.cli.output.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The annotated treaty. */
@Command(
        name = "book",
        description =
                "The annotated treaty: each provision in our words, the rules that apply it, their parameters, the"
                        + " readings chosen, and the scenarios that test it.")
final class RulesBook implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RulesAsked asked = new RulesAsked();

    @Option(
            names = "--scenarios",
            paramLabel = "PATH",
            description = "With the scenarios of a file or directory; can be repeated.")
    private List<Path> scenarios = new ArrayList<>();

    RulesBook(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        asked.format();
        try (Rulebook rulebook = asked.files().rulebook(terminal)) {
            asked.format().show(new BookAnswer(TreatyBook.of(rulebook, RulesScenarios.read(scenarios))), terminal);
            return 0;
        }
    }
}
