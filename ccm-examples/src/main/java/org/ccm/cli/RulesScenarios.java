package org.ccm.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.ScenariosAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.scenario.Scenario;
import org.ccm.scenario.ScenarioRuns;
import org.ccm.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Whether scenarios come out as expected. */
@Command(
        name = "test",
        description = "Run scenarios and tell which do not come out as expected; exits with 1 if there are any.")
final class RulesScenarios implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private RulesAsked asked = new RulesAsked();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files of scenarios (.yaml), or directories with such files.")
    private List<Path> paths = new ArrayList<>();

    RulesScenarios(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        asked.format();
        List<Scenario> scenarios = read(paths);
        try (Rulebook rulebook = asked.files().rulebook(terminal)) {
            ScenariosAnswer answer = new ScenariosAnswer(
                    ScenarioRuns.of(rulebook).having(asked.files().files()).run(scenarios));
            asked.format().show(answer, terminal);
            return answer.passed() ? 0 : Failure.FOUND;
        }
    }

    /** The scenarios of files and directories. */
    static List<Scenario> read(List<Path> paths) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Path path : paths) {
            List<Scenario> read = Scenarios.read(path);
            if (read.isEmpty()) {
                throw new BadInput("there is no scenario in " + path
                        + ". Maybe the names of its files end in neither .yaml nor .yml?");
            }
            scenarios.addAll(read);
        }
        return scenarios;
    }
}
