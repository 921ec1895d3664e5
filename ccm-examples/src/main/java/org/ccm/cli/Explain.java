package org.ccm.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.ProofsAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.finding.Finding;
import org.ccm.register.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Why something was found. */
@Command(
        name = "explain",
        description =
                "Why something was found: the rules and provisions, their parameters, the facts and their sources.")
final class Explain implements Callable<Integer> {

    /** How many ids a message proposes. */
    private static final int PROPOSED = 5;

    private final Terminal terminal;

    @Mixin
    private Question question = new Question();

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            description = {"Ids as assess gives them, such as", "annual-report-overdue:ZAF:2018,", "or their beginning."
            })
    private List<String> ids = new ArrayList<>();

    Explain(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Rulebook rulebook = question.rulebook(terminal)) {
            Assessment assessment = question.assess(rulebook, question.register());
            Set<Finding> found = new LinkedHashSet<>();
            ids.forEach(id -> found.addAll(named(assessment, id)));
            question.format()
                    .show(
                            new ProofsAnswer(
                                    assessment, question.registerName(), question.language(), List.copyOf(found)),
                            terminal);
            return 0;
        }
    }

    private static List<Finding> named(Assessment assessment, String id) {
        List<Finding> named = assessment.findings().stream()
                .filter(finding -> finding.id().equals(id) || finding.id().startsWith(id + ":"))
                .toList();
        if (named.isEmpty()) {
            throw new BadInput(
                    "nothing is found under \"" + id + "\" as of " + assessment.asOf() + "." + hint(assessment, id));
        }
        return named;
    }

    private static String hint(Assessment assessment, String id) {
        List<String> ids = assessment.findings().stream().map(Finding::id).toList();
        Set<String> near = new LinkedHashSet<>();
        String[] parts = id.split(":", -1);
        String state = parts.length > 1 ? parts[1] : parts[0];
        ids.stream()
                .filter(other -> parts.length > 1 && other.startsWith(parts[0] + ":" + parts[1] + ":"))
                .forEach(near::add);
        Nearest.to(id, ids).ifPresent(near::add);
        ids.stream()
                .filter(other -> other.split(":")[1].equalsIgnoreCase(state))
                .forEach(near::add);
        List<String> proposed = near.stream().limit(PROPOSED).toList();
        return proposed.isEmpty()
                ? " Maybe \"ccm assess\" for that day shows the id?"
                : " Maybe " + String.join(", or ", proposed) + "?";
    }
}
