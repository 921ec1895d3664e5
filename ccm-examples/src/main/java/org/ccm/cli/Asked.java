package org.ccm.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.output.Format;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Of which record and by which rules something is asked, and in which format it is answered. */
final class Asked {

    @Mixin
    private RegisterAsked register = new RegisterAsked();

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

    /** The register asked about. */
    Register register() {
        return register.register();
    }

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

    /** How answers name the register. */
    String registerName() {
        return register.name();
    }
}
