package org.ccm.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.cli.output.Format;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all questions have in common: of which record, as of which day, answered in which format. */
final class Question {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day at whose end things are looked at, as in 2019-11-20 (default: the end of the record).")
    private @Nullable String asOf;

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "A directory with a register (default: the reference register).")
    private @Nullable Path directory;

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

    /** Finds mistakes in options before anything is read, which takes time. */
    void checkOptions() {
        format();
        day();
    }

    /** The register asked about; options are checked first. */
    Register register() {
        checkOptions();
        return directory == null ? Register.reference() : Register.load(directory);
    }

    /**
     * The rules asked by, to be closed when the answer has been given; what is doubtful about those of one's own is told
     * at once.
     *
     * @throws org.ccm.language.RuleException if they cannot be used
     */
    Rulebook rulebook(Terminal terminal) {
        checkOptions();
        return rulebook("--rules", rules, terminal);
    }

    /** The same with other rules of one's own, that another option names. */
    Rulebook rulebook(String option, List<Path> others, Terminal terminal) {
        RuleFiles files = new RuleFiles(option + ": ", others);
        return isolated ? files.isolatedRulebook(terminal) : files.rulebook(terminal);
    }

    Assessment assess(Rulebook rulebook, Register register) {
        return rulebook.assess(register, day().orElseGet(register::recordEnds));
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(asOf).map(text -> Day.parse("--as-of", text));
    }

    /** How answers name the register. */
    String registerName() {
        return name(directory);
    }

    static String name(@Nullable Path directory) {
        if (directory == null) {
            return "reference";
        }
        Path last = directory.toAbsolutePath().normalize().getFileName();
        return last == null ? directory.toString() : last.toString();
    }
}
