package org.ccm.cli;

import java.util.concurrent.Callable;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.RulesAnswer;
import org.ccm.cli.output.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All rules. */
@Command(name = "list", description = "All rules: the Convention's, and yours.")
final class RulesList implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RulesAsked asked = new RulesAsked();

    @Option(names = "--article", paramLabel = "ARTICLE", description = "Only those that apply this one, as 7 or 7(1).")
    private String article = "";

    RulesList(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        asked.format();
        try (Rulebook rulebook = asked.files().rulebook(terminal)) {
            asked.format().show(RulesAnswer.listing(rulebook, article), terminal);
            return 0;
        }
    }
}
