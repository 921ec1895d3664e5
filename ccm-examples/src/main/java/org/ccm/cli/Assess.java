package org.ccm.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.FindingsAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.Severity;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything found on a day. */
@Command(name = "assess", description = "Everything found on a day: what is due, overdue, approaching; who might join.")
final class Assess implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    @Mixin
    private StatesAsked states = new StatesAsked();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only this kind of finding, as initial-report-overdue; can be repeated.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 if anything established is info, attention or overdue, or above.")
    private @Nullable String failOn;

    @Option(names = "--unverified", description = "With --fail-on: count what is unverified too.")
    private boolean unverified;

    @Option(names = "--because", description = "In text: say why below each finding.")
    private boolean because;

    Assess(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Severity> limit =
                Optional.ofNullable(failOn).map(text -> Words.parse("--fail-on", Severity.class, text));
        try (Rulebook rulebook = question.rulebook(terminal)) {
            Set<Kind> wantedKinds = new LinkedHashSet<>();
            kinds.forEach(kind -> wantedKinds.add(Words.kind(kind, rulebook)));
            Register register = question.register();
            Set<StateCode> wantedStates = states.in(register);
            Assessment assessment = question.assess(rulebook, register);
            List<Finding> shown = assessment.findings().stream()
                    .filter(finding -> wantedKinds.isEmpty() || wantedKinds.contains(finding.kind()))
                    .filter(finding -> wantedStates.isEmpty() || wantedStates.contains(finding.state()))
                    .toList();
            question.format()
                    .show(
                            new FindingsAnswer(
                                    assessment, question.registerName(), question.language(), shown, because),
                            terminal);
            return limit.isPresent() && shown.stream().anyMatch(finding -> counts(finding, limit.get()))
                    ? Failure.FOUND
                    : 0;
        }
    }

    private boolean counts(Finding finding, Severity limit) {
        return finding.kind().severity().compareTo(limit) >= 0
                && (unverified || finding.certainty() == Certainty.ESTABLISHED);
    }
}
