package org.ccm.cli;

import org.ccm.cli.output.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the commands about rules. */
@Command(name = "rules", description = "Write, check and test rules of your own.", synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    static CommandLine on(Terminal terminal) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesList(terminal))
                .addSubcommand(new RulesShow(terminal))
                .addSubcommand(new RulesCheck(terminal))
                .addSubcommand(new RulesScenarios(terminal))
                .addSubcommand(new RulesCoverage(terminal))
                .addSubcommand(new RulesVocabulary(terminal))
                .addSubcommand(new RulesBook(terminal))
                .addSubcommand(new RulesNew(terminal))
                .addSubcommand(new RulesWatch(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing. Maybe \"ccm rules list\"?");
    }
}
