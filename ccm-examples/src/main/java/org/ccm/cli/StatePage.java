package org.ccm.cli;

import java.util.concurrent.Callable;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.StateAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import org.ccm.state.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** All about one State on a day. */
@Command(
        name = "state",
        description = "All about one State on a day: standing, duties, findings and why, memberships, votes, signals.")
final class StatePage implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    @Parameters(paramLabel = "CODE", description = "The State, by code or name.")
    @SuppressWarnings("NullAway.Init")
    private String code;

    StatePage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Register register = question.register();
        State state = StateNames.parse(register, code);
        try (Rulebook rulebook = question.rulebook(terminal)) {
            question.format()
                    .show(
                            new StateAnswer(
                                    question.assess(rulebook, register),
                                    question.registerName(),
                                    question.language(),
                                    state),
                            terminal);
            return 0;
        }
    }
}
