package org.ccm.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.ccm.assessment.Rulebook;
import org.ccm.batch.Batch;
import org.ccm.batch.Progress;
import org.ccm.batch.ScenarioLines;
import org.ccm.cli.output.Terminal;
import org.ccm.sweep.Sweep;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** That many scenarios are asked, a line each. */
final class BatchAsked {

    private static final String STANDARD_INPUT = "-";
    private static final Set<String> COMPATIBLE =
            Set.of("--batch", "--threads", "--register", "--rules", "--isolated", "--debug");

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description =
                    "Scenarios, a JSON object a line; each is answered with a JSON object a line, in the same order."
                            + " \"-\" is standard input.")
    private @Nullable String batch;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "With --batch: how many scenarios are worked on at a time (default: as many as there are cores).")
    private @Nullable Integer threads;

    boolean asked() {
        return batch != null;
    }

    /** Finds options that do not go together. */
    void check(ParseResult options) {
        if (batch == null) {
            if (threads != null) {
                throw new BadInput("--threads is for many scenarios. Maybe --batch FILE is missing?");
            }
            return;
        }
        for (OptionSpec option : options.matchedOptions()) {
            if (!COMPATIBLE.contains(option.longestName())) {
                throw new BadInput(option.longestName() + " does not go with --batch, whose lines say what is asked."
                        + " Maybe {\"asOf\": \"2019-11-20\", \"changes\": [\"GNB initial-report 2019-12-01\"]} in a"
                        + " line?");
            }
        }
        if (threads != null && (threads < 1 || threads > 1_000)) {
            throw new BadInput("--threads: " + threads + " is not from 1 to 1000. Maybe leave it out?");
        }
    }

    /** Answers all lines; gives the exit code. */
    int answer(Question question, Terminal terminal) {
        Sweep sweep = threads == null ? Sweep.onAllCores() : Sweep.on(threads);
        try (InputStream in = open();
                Rulebook rulebook = question.rulebook(terminal)) {
            ScenarioLines lines = ScenarioLines.of(rulebook, question.register());
            long errors =
                    new Batch(lines, sweep, new Progress(terminal.err(), terminal.watched())).run(in, terminal.out());
            terminal.out().flush();
            if (errors > 0) {
                terminal.err()
                        .println("ccm: " + (errors == 1 ? "1 line" : errors + " lines")
                                + " could not be answered; each has an error in its place.");
            }
            return errors > 0 ? Failure.INPUT : 0;
        } catch (UncheckedIOException e) {
            throw new BadInput("--batch: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new BadInput("--batch: " + batch + " cannot be read. Maybe the name is wrong?");
        }
    }

    private InputStream open() throws IOException {
        if (STANDARD_INPUT.equals(batch)) {
            return new BufferedInputStream(System.in);
        }
        Path file = Path.of(String.valueOf(batch));
        if (Files.isDirectory(file)) {
            throw new BadInput("--batch: " + batch + " is a directory, not a file.");
        }
        return new BufferedInputStream(Files.newInputStream(file));
    }
}
