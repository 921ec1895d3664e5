package org.ccm.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of which day something is asked. */
final class DayAsked {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day at whose end things are looked at, as in 2019-11-20 (default: the end of the record).")
    private @Nullable String asOf;

    /** Finds a mistake in it before anything is read, which takes time. */
    void check() {
        given();
    }

    /** The day asked about. */
    LocalDate in(Register register) {
        return given().orElseGet(register::recordEnds);
    }

    private Optional<LocalDate> given() {
        return Optional.ofNullable(asOf).map(text -> Day.parse("--as-of", text));
    }
}
