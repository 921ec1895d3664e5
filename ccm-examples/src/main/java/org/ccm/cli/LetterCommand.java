package org.ccm.cli;

import java.util.concurrent.Callable;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.change.ChangeException;
import org.ccm.cli.answer.LetterAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.dossier.Letter;
import org.ccm.register.Register;
import org.ccm.state.State;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The letter for a new party. */
@Command(
        name = "letter",
        description =
                "The dates for a new party: entry into force, first reports, and deadlines under Articles 3 and 4 if"
                        + " they apply.")
final class LetterCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    @Parameters(paramLabel = "CODE", description = "The State, by code or name.")
    @SuppressWarnings("NullAway.Init")
    private String code;

    @Option(
            names = "--deposit",
            paramLabel = "DATE",
            description = "As if the State deposited its instrument on that day (default: the day on record).")
    private @Nullable String deposit;

    LetterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Register register = question.register();
        State state = StateNames.parse(register, code);
        try (Rulebook rulebook = question.rulebook(terminal)) {
            Assessment assessment = question.assess(rulebook, register);
            question.format()
                    .show(
                            new LetterAnswer(
                                    assessment,
                                    question.registerName(),
                                    question.language(),
                                    letter(assessment, state)),
                            terminal);
            return 0;
        }
    }

    private Letter letter(Assessment assessment, State state) {
        if (deposit == null) {
            return Letter.of(assessment, state.code(), question.language())
                    .orElseThrow(() -> new BadInput(
                            state.name() + " is not on record as a State Party by deposit as of " + assessment.asOf()
                                    + ". Maybe --deposit DATE, as if it deposited its instrument then?"));
        }
        try {
            return Letter.ifDeposited(assessment, state.code(), Day.parse("--deposit", deposit), question.language());
        } catch (ChangeException e) {
            throw new BadInput("--deposit: " + e.getMessage());
        }
    }
}
