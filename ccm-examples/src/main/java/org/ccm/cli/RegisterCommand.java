package org.ccm.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the commands about registers. */
@Command(name = "register", description = "Look after registers.", synopsisSubcommandLabel = "COMMAND")
final class RegisterCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing. Maybe \"ccm register check\"?");
    }
}
