package org.ccm.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.output.Format;
import org.ccm.cli.output.Terminal;
import picocli.CommandLine.Option;

/** What most questions have in common: of which record, as of which day, by which rules, answered in which format. */
final class Question extends RecordAsked {

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

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or csv.")
    private String format = "text";

    Format format() {
        return Words.parse("--format", Format.class, format);
    }

    @Override
    void checkOptions() {
        format();
        super.checkOptions();
    }

    /**
     * The rules asked by, to be closed when the answer has been given; what is doubtful about those of one's own is told
     * at once.
     *
     * @throws org.ccm.language.RuleException if they cannot be used
     */
    Rulebook rulebook(Terminal terminal) {
        checkOptions();
        RuleFiles files = new RuleFiles("--rules: ", rules);
        return isolated ? files.isolatedRulebook(terminal) : files.rulebook(terminal);
    }
}
