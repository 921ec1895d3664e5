package org.ccm.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of which record a question is, and as of which day. */
class RecordAsked {

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

    /** Finds mistakes in options before anything is read, which takes time. */
    void checkOptions() {
        day();
    }

    /** The register asked about; options are checked first. */
    final Register register() {
        checkOptions();
        return directory == null ? Register.reference() : Register.load(directory);
    }

    final Assessment assess(Rulebook rulebook, Register register) {
        return rulebook.assess(register, day(register));
    }

    /** The day asked about. */
    final LocalDate day(Register register) {
        return day().orElseGet(register::recordEnds);
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(asOf).map(text -> Day.parse("--as-of", text));
    }

    /** How answers name the register. */
    final String registerName() {
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
