package org.ccm.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.ccm.authoring.RuleTemplate;
import org.ccm.cli.output.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A rule to begin with. */
@Command(name = "new", description = "Write a rule to begin with, and scenarios that test it; both work as they are.")
final class RulesNew implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "The name of the rule, as asean-voted-yes.")
    private String name = "";

    @Option(names = "--dir", paramLabel = "DIR", description = "Where to write the two files (default: here).")
    private Path directory = Path.of("");

    RulesNew(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleTemplate template;
        try {
            template = RuleTemplate.named(name);
        } catch (IllegalArgumentException e) {
            throw new BadInput(e.getMessage());
        }
        Path rule = directory.resolve(template.ruleFile());
        Path scenarios = directory.resolve(template.scenarioFile());
        refuseIfThere(rule);
        refuseIfThere(scenarios);
        write(rule, template.rule());
        write(scenarios, template.scenarios());
        terminal.out().println(rule);
        terminal.out().println(scenarios);
        terminal.out().flush();
        terminal.err()
                .println("Check the rule with \"ccm rules check " + rule + "\", and test it with \"ccm rules test "
                        + scenarios + "\".");
        return 0;
    }

    private static void refuseIfThere(Path file) {
        if (Files.exists(file)) {
            throw new BadInput(file + " is there already, and is left as it is. Maybe another name?");
        }
    }

    private void write(Path file, String text) {
        try {
            if (!directory.toString().isEmpty()) {
                Files.createDirectories(directory);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(file + " is there already. Maybe another name?");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
