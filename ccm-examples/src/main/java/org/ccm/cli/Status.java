package org.ccm.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.StateStanding;
import org.ccm.cli.answer.StatusAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Where all States stand on a day. */
@Command(name = "status", description = "States Parties, signatories and States outside, with their dates, on a day.")
final class Status implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    @Mixin
    private StatesAsked states = new StatesAsked();

    Status(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Register register = question.register();
        Set<StateCode> wanted = states.in(register);
        Assessment assessment = question.assess(register);
        List<StateStanding> shown = assessment.standings().stream()
                .filter(standing ->
                        wanted.isEmpty() || wanted.contains(standing.state().code()))
                .toList();
        question.format().show(new StatusAnswer(assessment, question.registerName(), shown), terminal);
        return 0;
    }
}
