package org.ccm.cli;

import java.util.concurrent.Callable;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.DossierAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the next meeting would have before it. */
@Command(
        name = "dossier",
        description =
                "What the next meeting would have before it: requests, declarations, reports outstanding, promises,"
                        + " prognoses, new parties.")
final class DossierCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    DossierCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Register register = question.register();
        try (Rulebook rulebook = question.rulebook(terminal)) {
            question.format()
                    .show(
                            new DossierAnswer(
                                    question.assess(rulebook, register), question.registerName(), question.language()),
                            terminal);
            return 0;
        }
    }
}
