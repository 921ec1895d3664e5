package org.ccm.cli;

import org.ccm.cli.output.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The ccm command with its subcommands. */
@Command(
        name = "ccm",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        usageHelpAutoWidth = false,
        description = {"What is owed under the Convention on Cluster Munitions, by whom, and why, as of any day.", ""},
        footer = {
            "",
            "Exit codes: 0 done; 1 findings at or above --fail-on; 2 bad usage or bad input; 3 internal error.",
            "Names and codes imply no view on the legal status of any territory."
        })
final class Ccm implements Runnable {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces of errors.")
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** The whole command line, writing to a terminal. */
    static CommandLine on(Terminal terminal) {
        CommandLine line = new CommandLine(new Ccm())
                .addSubcommand(new Assess(terminal))
                .addSubcommand(new Obligations(terminal))
                .addSubcommand(new Status(terminal))
                .addSubcommand(new StatePage(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new Explain(terminal))
                .addSubcommand(new CalendarCommand(terminal))
                .addSubcommand(new RemindersCommand(terminal))
                .addSubcommand(new DossierCommand(terminal))
                .addSubcommand(new LetterCommand(terminal))
                .addSubcommand(new TimelineCommand(terminal))
                .addSubcommand(new Diff(terminal))
                .addSubcommand(new WhatIfCommand(terminal))
                .addSubcommand(RulesCommand.on(terminal))
                .addSubcommand(new CommandLine(new RegisterCommand()).addSubcommand(new RegisterCheck(terminal)));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(Math.max(60, Math.min(100, terminal.width())));
        line.setParameterExceptionHandler(Failure::usage);
        line.setExecutionExceptionHandler(
                (exception, failed, parsed) -> Failure.execution(exception, failed, ((Ccm) line.getCommand()).debug));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
