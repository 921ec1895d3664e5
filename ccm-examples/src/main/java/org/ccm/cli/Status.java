package org.ccm.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.StateStanding;
import org.ccm.cli.answer.CandidatesAnswer;
import org.ccm.cli.answer.StatusAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.figures.SignalWeights;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where all States stand on a day. */
@Command(name = "status", description = "States Parties, signatories and States outside, with their dates, on a day.")
final class Status implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    @Mixin
    private StatesAsked states = new StatesAsked();

    @Option(
            names = "--candidates",
            description = "Candidates for joining, ranked, each with the signals that speak for and against.")
    private boolean candidates;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "The same, with weights of signals of your own: CSV with the columns signal, weight and why.")
    private @Nullable Path weights;

    Status(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        question.checkOptions();
        SignalWeights weighing = weights == null ? SignalWeights.standard() : load(weights);
        Register register = question.register();
        Set<StateCode> wanted = states.in(register);
        try (Rulebook rulebook = question.rulebook(terminal)) {
            Assessment assessment = question.assess(rulebook, register);
            List<StateStanding> shown = assessment.standings().stream()
                    .filter(standing ->
                            wanted.isEmpty() || wanted.contains(standing.state().code()))
                    .toList();
            StatusAnswer status = new StatusAnswer(assessment, question.registerName(), question.language(), shown);
            boolean ranked = candidates || weights != null;
            question.format()
                    .show(ranked ? new CandidatesAnswer(status, assessment, weighing, wanted) : status, terminal);
            return 0;
        }
    }

    private static SignalWeights load(Path file) {
        try {
            return SignalWeights.load(file);
        } catch (UncheckedIOException e) {
            throw new BadInput("--weights: " + e.getMessage());
        }
    }
}
