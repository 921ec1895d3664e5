package org.ccm.cli;

import java.nio.file.Path;
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

    @Mixin
    private OwnRules rules = new OwnRules();

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
        return rules.rulebook(terminal);
    }

    /** The same with other rules of one's own, that another option names. */
    Rulebook rulebook(String option, List<Path> others, Terminal terminal) {
        return rules.rulebook(option, others, terminal);
    }

    /** How answers name the register. */
    String registerName() {
        return register.name();
    }
}
