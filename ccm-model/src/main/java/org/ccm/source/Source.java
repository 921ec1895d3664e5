package org.ccm.source;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A publication, document or data set that facts are taken from.
 */
@Value.Immutable
@CcmStyle
public interface Source {

    /** Key, for example "P:minutes-2019-11-20". */
    SourceId id();

    /** Its title. */
    String title();

    /** Who published it. */
    String publisher();

    /** Its date as printed. */
    String date();

    /** Where it can be found; empty where it is not said. */
    Optional<String> location();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Starts an empty Source; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Source. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
