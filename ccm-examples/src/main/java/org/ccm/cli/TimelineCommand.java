package org.ccm.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.CountsAnswer;
import org.ccm.cli.answer.TimelineAnswer;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Terminal;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** When each finding stood. */
@Command(
        name = "timeline",
        description = "When each finding stood, from which day to which, or how many stood on each day.")
final class TimelineCommand implements Callable<Integer> {

    /** The day on which the Convention was opened for signature (Article 15). */
    private static final LocalDate OPENED = LocalDate.of(2008, 12, 3);

    private final Terminal terminal;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day, as in 2019-01-01 (default: 2008-12-03, when signature was opened).")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last day, included (default: the end of the record).")
    private @Nullable String to;

    @Mixin
    private Asked asked = new Asked();

    @Mixin
    private LanguageAsked language = new LanguageAsked();

    @Mixin
    private StatesAsked states = new StatesAsked();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only this kind of finding, as initial-report-overdue; can be repeated.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--count",
            description = "How many stood on each day, established and unverified apart: a number for each day on which"
                    + " it changes.")
    private boolean count;

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        asked.format();
        LocalDate first = from == null ? OPENED : Day.parse("--from", from);
        if (to != null) {
            inOrder(first, Day.parse("--to", to));
        }
        try (Rulebook rulebook = asked.rulebook(terminal)) {
            Set<Kind> wantedKinds = new LinkedHashSet<>();
            kinds.forEach(kind -> wantedKinds.add(Words.kind(kind, rulebook)));
            Register register = asked.register();
            Set<StateCode> wantedStates = states.in(register);
            LocalDate last = to == null ? register.recordEnds() : Day.parse("--to", to);
            inOrder(first, last);
            Timeline all = Timeline.of(rulebook, register, first, last);
            Timeline shown = all.where(finding -> (wantedKinds.isEmpty() || wantedKinds.contains(finding.kind()))
                    && (wantedStates.isEmpty() || wantedStates.contains(finding.state())));
            asked.format().show(answer(shown, register, wantedKinds, wantedStates), terminal);
            return 0;
        }
    }

    private Answer answer(Timeline shown, Register register, Set<Kind> wantedKinds, Set<StateCode> wantedStates) {
        return count
                ? new CountsAnswer(shown, register, asked.registerName(), language.locale(), List.copyOf(wantedKinds))
                : new TimelineAnswer(
                        shown,
                        register,
                        asked.registerName(),
                        language.locale(),
                        !wantedKinds.isEmpty() || !wantedStates.isEmpty());
    }

    private void inOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new BadInput(
                    to == null
                            ? "--from: " + first + " is after the end of the record, " + last + ". Maybe also --to?"
                            : "--to: " + last + " is before the first day, " + first + ". Maybe the other way round?");
        }
    }
}
