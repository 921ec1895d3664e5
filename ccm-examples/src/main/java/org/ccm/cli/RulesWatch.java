package org.ccm.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.answer.DiagnosticsAnswer;
import org.ccm.cli.answer.ScenariosAnswer;
import org.ccm.cli.output.Format;
import org.ccm.cli.output.Terminal;
import org.ccm.language.RuleException;
import org.ccm.scenario.ScenarioException;
import org.ccm.scenario.ScenarioRuns;
import org.ccm.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks and tests rules whenever a file is saved. */
@Command(
        name = "watch",
        description = "Check rule files, and test the scenarios beside them, whenever one is saved; ends with Ctrl-C.")
final class RulesWatch implements Callable<Integer> {

    /** An editor that saves one file touches several, and some of them twice. */
    private static final long SETTLES_AFTER_MILLIS = 200;

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files of rules, or directories with rules and scenarios.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--rounds", hidden = true, description = "End after so many rounds.")
    private int rounds = Integer.MAX_VALUE;

    RulesWatch(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleFiles files = new RuleFiles("", paths);
        files.files();
        try (WatchService saved = FileSystems.getDefault().newWatchService()) {
            Set<Path> directories = directories();
            for (Path directory : directories) {
                directory.register(
                        saved,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
            for (int round = 1; round <= rounds; round++) {
                look(files);
                terminal.err().println("Watching. End with Ctrl-C.");
                terminal.err().flush();
                if (round < rounds) {
                    await(saved);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the directories cannot be watched", e);
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    /** The directories named, those of the files named, and those below. */
    private Set<Path> directories() throws IOException {
        Set<Path> directories = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.filter(Files::isDirectory).forEach(directories::add);
                }
            } else {
                directories.add(path.toAbsolutePath().getParent());
            }
        }
        return directories;
    }

    private static void await(WatchService saved) throws InterruptedException {
        boolean rulesOrScenarios = false;
        while (!rulesOrScenarios) {
            rulesOrScenarios = concernsUs(saved.take());
        }
        WatchKey more = saved.poll(SETTLES_AFTER_MILLIS, TimeUnit.MILLISECONDS);
        while (more != null) {
            concernsUs(more);
            more = saved.poll(SETTLES_AFTER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean concernsUs(WatchKey key) {
        boolean concerns = key.pollEvents().stream()
                .map(event -> String.valueOf(event.context()))
                .anyMatch(file -> file.endsWith(".drl") || file.endsWith(".yaml") || file.endsWith(".yml"));
        key.reset();
        return concerns;
    }

    /** One round: what is wrong is told, and the next round may be better. */
    private void look(RuleFiles files) {
        try {
            DiagnosticsAnswer checked = RulesCheck.check(files);
            Format.TEXT.show(checked, terminal);
            terminal.err().println(checked.summary());
            if (checked.usable(false)) {
                test(files);
            }
        } catch (BadInput | ScenarioException | RuleException e) {
            terminal.err().println(e.getMessage());
        }
    }

    private void test(RuleFiles files) {
        List<Path> scenarios = scenarios();
        if (!scenarios.isEmpty()) {
            try (Rulebook rulebook = Rulebook.standard().plus(files.sources())) {
                ScenarioRuns runs = ScenarioRuns.of(rulebook).having(files.files());
                scenarios.forEach(
                        file -> Format.TEXT.show(new ScenariosAnswer(runs.run(Scenarios.read(file))), terminal));
            }
        }
    }

    /** Of a directory all that are in it, of a file the one of the same name. */
    private List<Path> scenarios() {
        List<Path> scenarios = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                if (!Scenarios.read(path).isEmpty()) {
                    scenarios.add(path);
                }
            } else {
                Path beside =
                        path.resolveSibling(String.valueOf(path.getFileName()).replaceFirst("\\.drl$", ".yaml"));
                if (!beside.equals(path) && Files.exists(beside)) {
                    scenarios.add(beside);
                }
            }
        }
        return scenarios;
    }
}
