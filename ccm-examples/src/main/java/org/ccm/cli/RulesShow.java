package org.ccm.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.RulesAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.language.Meaning;
import org.ccm.register.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** How rules are written. */
@Command(name = "show", description = "How a rule is written, and what it says when it finds something.")
final class RulesShow implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RulesAsked asked = new RulesAsked();

    @Parameters(arity = "1..*", paramLabel = "RULE", description = "Names of rules, as initial-report-overdue.")
    private List<String> names = new ArrayList<>();

    RulesShow(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        asked.format();
        try (Rulebook rulebook = asked.files().rulebook(terminal)) {
            List<Meaning> rules =
                    names.stream().map(name -> named(name, rulebook)).toList();
            asked.format().show(RulesAnswer.pages(rules), terminal);
            return 0;
        }
    }

    /** The rule of a name. */
    static Meaning named(String name, Rulebook rulebook) {
        List<Meaning> rules = rulebook.meanings();
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    String hint =
                            Nearest.hint(name, rules.stream().map(Meaning::name).toList());
                    return new BadInput("there is no rule \"" + name + "\". "
                            + (hint.isEmpty() ? "Maybe one that \"ccm rules list\" shows?" : hint));
                });
    }
}
