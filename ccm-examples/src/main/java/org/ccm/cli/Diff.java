package org.ccm.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.DifferenceAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.difference.Difference;
import org.ccm.difference.Shift;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What differs between two days, two registers or two sets of rules. */
@Command(name = "diff", description = "What differs between two days, two registers or two sets of rules, and why.")
final class Diff implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    @Mixin
    private StatesAsked states = new StatesAsked();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The day of the second side (default: that of the first).")
    private @Nullable String to;

    @Option(
            names = "--to-register",
            paramLabel = "DIR",
            description = "The register of the second side (default: that of the first).")
    private @Nullable Path toRegister;

    @Option(
            names = "--to-rules",
            paramLabel = "PATH",
            description = "The rules of your own of the second side (default: those of the first); can be repeated.")
    private List<Path> toRules = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only what this kind of finding has to do with, on either side; can be repeated.")
    private List<String> kinds = new ArrayList<>();

    @Option(names = "--all", description = "What has not changed, too.")
    private boolean all;

    Diff(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        question.checkOptions();
        Optional<LocalDate> later = Optional.ofNullable(to).map(text -> Day.parse("--to", text));
        if (later.isEmpty() && toRegister == null && toRules.isEmpty()) {
            throw new BadInput("there is nothing to compare with: a difference needs a second day, register or set of"
                    + " rules. Maybe --to with a day, as in --to 2020-11-25?");
        }
        try (Rulebook first = question.rulebook(terminal)) {
            if (toRules.isEmpty()) {
                compare(first, first, later);
            } else {
                try (Rulebook second = question.rulebook("--to-rules", toRules, terminal)) {
                    compare(first, second, later);
                }
            }
        }
        return 0;
    }

    private void compare(Rulebook first, Rulebook second, Optional<LocalDate> later) {
        Set<Kind> wantedKinds = new LinkedHashSet<>();
        kinds.forEach(kind -> wantedKinds.add(kind(kind, first, second)));
        Register register = question.register();
        Register other = toRegister == null ? register : Register.load(toRegister);
        Set<StateCode> wantedStates = states.in(register);
        Assessment before = question.assess(first, register);
        Assessment after = second.assess(other, later.orElse(before.asOf()));
        Difference difference = Difference.between(before, after);
        List<Shift> asked = difference.shifts().stream()
                .filter(shift -> wantedStates.isEmpty()
                        || wantedStates.contains(shift.subject().state()))
                .filter(shift -> wantedKinds.isEmpty() || has(shift, wantedKinds))
                .toList();
        String name = question.registerName();
        String otherName = toRegister == null ? name : RegisterAsked.name(toRegister);
        question.format()
                .show(new DifferenceAnswer(difference, name, otherName, question.language(), asked, all), terminal);
    }

    /** A kind that one of the two sets of rules finds. */
    private static Kind kind(String text, Rulebook first, Rulebook second) {
        boolean ofSecond = second.added().stream()
                .flatMap(rule -> rule.kind().stream())
                .anyMatch(kind -> kind.name().equals(text));
        return Words.kind(text, ofSecond ? second : first);
    }

    private static boolean has(Shift shift, Set<Kind> kinds) {
        return Stream.concat(shift.before().stream(), shift.after().stream())
                .anyMatch(finding -> kinds.contains(finding.kind()));
    }
}
