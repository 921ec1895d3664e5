package org.ccm.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.output.Terminal;
import picocli.CommandLine.Option;

/** Rules of one's own beside the Convention's. */
final class OwnRules {

    @Option(
            names = "--rules",
            paramLabel = "PATH",
            description = "Rules of your own beside the Convention's: a .drl file, or a directory with such files;"
                    + " can be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--isolated",
            description = "Runs rules of your own in a Java process of their own, with limits on time and memory.")
    private boolean isolated;

    /**
     * The rules asked by, to be closed when the answer has been given; what is doubtful about those of one's own is told
     * at once.
     *
     * @throws org.ccm.language.RuleException if they cannot be used
     */
    Rulebook rulebook(Terminal terminal) {
        return rulebook("--rules", rules, terminal);
    }

    /** The same with other rules of one's own, that another option names. */
    Rulebook rulebook(String option, List<Path> others, Terminal terminal) {
        RuleFiles files = new RuleFiles(option + ": ", others);
        return isolated ? files.isolatedRulebook(terminal) : files.rulebook(terminal);
    }
}
