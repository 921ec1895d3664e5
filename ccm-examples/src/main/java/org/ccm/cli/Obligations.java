package org.ccm.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.ObligationsAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The duties of States as they stand on a day. */
@Command(
        name = "obligations",
        description = "The duties under Articles 3, 4 and 7 as they stand on a day, with deadlines and extensions.")
final class Obligations implements Callable<Integer> {

    private static final Set<String> ARTICLES = Set.of("3", "4", "7", "7(1)", "7(2)");

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    @Mixin
    private StatesAsked states = new StatesAsked();

    @Option(
            names = "--article",
            paramLabel = "ARTICLE",
            description = "Only duties under Article 3, 4, 7, 7(1) or 7(2).")
    private @Nullable String article;

    @Option(names = "--open", description = "Only duties still to be fulfilled, with or without a date.")
    private boolean open;

    Obligations(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<String> wanted = Optional.ofNullable(article);
        wanted.filter(text -> !ARTICLES.contains(text)).ifPresent(text -> {
            throw new BadInput("--article: duties are followed under Articles 3, 4 and 7, not under \"" + text
                    + "\". Maybe 3, 4, 7, 7(1) or 7(2)?");
        });
        Register register = question.register();
        Set<StateCode> wantedStates = states.in(register);
        try (Rulebook rulebook = question.rulebook(terminal)) {
            Assessment assessment = question.assess(rulebook, register);
            List<Obligation> shown = assessment.obligations().stream()
                    .filter(duty -> wanted.isEmpty()
                            || wanted.get().equals(duty.article())
                            || wanted.get().equals(duty.duty().provision().article()))
                    .filter(duty -> wantedStates.isEmpty() || wantedStates.contains(duty.state()))
                    .filter(duty -> !open || duty.status() == Status.OPEN || duty.status() == Status.UNDETERMINED)
                    .toList();
            question.format()
                    .show(
                            new ObligationsAnswer(assessment, question.registerName(), question.language(), shown),
                            terminal);
            return 0;
        }
    }
}
