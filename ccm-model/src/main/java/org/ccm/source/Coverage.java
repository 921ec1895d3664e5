package org.ccm.source;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * For which period a part of the record is complete. Outside it, absence proves nothing.
 */
@Value.Immutable
@CcmStyle
public interface Coverage {

    /** The table, for example "stockpiles". */
    String table();

    /** The kind of row in it; empty for the whole table. */
    Optional<String> kind();

    /** First day, inclusive; empty with a last day: from the beginning. */
    Optional<LocalDate> completeFrom();

    /** Last day, inclusive; empty: never complete. */
    Optional<LocalDate> completeThrough();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Whether the record is complete on that day; never without a last day. */
    default boolean completeOn(LocalDate day) {
        return completeThrough().filter(last -> !day.isAfter(last)).isPresent()
                && completeFrom().filter(day::isBefore).isEmpty();
    }

    /** Starts an empty Coverage; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Coverage. */
    final class Builder extends ImmutableCoverage.Builder {
        Builder() {}
    }
}
