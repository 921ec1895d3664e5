package org.ccm.cli;

import java.nio.file.Path;
import org.ccm.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of which register something is asked. */
final class RegisterAsked {

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "A directory with a register (default: the reference register).")
    private @Nullable Path directory;

    /** The register asked about. */
    Register register() {
        return directory == null ? Register.reference() : Register.load(directory);
    }

    /** How answers name the register. */
    String name() {
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
