package org.ccm.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ccm.assessment.Rulebook;
import org.ccm.authoring.Coverage;
import org.ccm.cli.answer.CoverageAnswer;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import org.ccm.scenario.Scenario;
import org.ccm.scenario.ScenarioRuns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules fire. */
@Command(
        name = "coverage",
        description = "Which rules fire over the record's history and over scenarios, and why others do not.")
final class RulesCoverage implements Callable<Integer> {

    /** Of the days on which something changes, under the readings not chosen: these concern few rules. */
    private static final int DAYS_UNDER_OTHER_READINGS = 24;

    private final Terminal terminal;

    @Mixin
    private RulesAsked asked = new RulesAsked();

    @Parameters(arity = "0..*", paramLabel = "RULE", description = "Only these rules, which takes less time.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "A directory with a register (default: the reference register).")
    private @Nullable Path directory;

    @Option(
            names = "--scenarios",
            paramLabel = "PATH",
            description = "Over the scenarios of a file or directory, and with the rules they name; can be repeated.")
    private List<Path> scenarios = new ArrayList<>();

    @Option(names = "--without-record", description = "Over the scenarios alone.")
    private boolean withoutRecord;

    @Option(
            names = "--every",
            paramLabel = "NUMBER",
            description = "Of the days on which something changes, only every so many (default: all).")
    private int every = 1;

    RulesCoverage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        asked.format();
        if (every < 1) {
            throw new BadInput("--every: " + every + " is no step. Maybe 1, for all days?");
        }
        if (withoutRecord && scenarios.isEmpty()) {
            throw new BadInput(
                    "without the record and without scenarios there is nothing to cover." + " Maybe --scenarios PATH?");
        }
        List<Scenario> read = RulesScenarios.read(scenarios);
        Register register = directory == null ? Register.reference() : Register.load(directory);
        try (Rulebook rulebook = rules(read).rulebook(terminal)) {
            Coverage coverage = Coverage.of(rulebook).over(read);
            if (!withoutRecord) {
                coverage = coverage.overHistory(register, every)
                        .overHistoryUnderOtherReadings(register, every * DAYS_UNDER_OTHER_READINGS);
            }
            if (!names.isEmpty()) {
                names.forEach(name -> RulesShow.named(name, rulebook));
                coverage = coverage.only(rule -> names.contains(rule.name()));
            }
            asked.format().show(new CoverageAnswer(coverage.rules()), terminal);
            return 0;
        }
    }

    /** The rules asked for and those that scenarios name, each file once. */
    private RuleFiles rules(List<Scenario> read) {
        Set<Path> files = new LinkedHashSet<>(ScenarioRuns.rulesOf(read));
        asked.files().files().stream()
                .map(file -> file.toAbsolutePath().normalize())
                .forEach(files::add);
        return new RuleFiles("--rules: ", files);
    }
}
