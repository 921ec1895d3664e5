package org.ccm.assistance;

import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.immutables.value.Value;

/**
 * Assistance requested or provided (Article 6).
 */
@Value.Immutable
@CcmStyle
public interface Cooperation extends Fact {

    /** Who asked or received. */
    StateCode recipient();

    /** The State that gave it. */
    Optional<StateCode> providerState();

    /** The organization that gave it. */
    Optional<String> provider();

    /** The year in which it was asked for or given. */
    int year();

    /** The article whose implementation it serves: "3" or "4". */
    String article();

    /** Whether it was asked for or given. */
    AssistanceRole role();

    /** What was asked for or given, in a few words. */
    String what();

    /** Starts an empty Cooperation; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Cooperation. */
    final class Builder extends ImmutableCooperation.Builder {
        Builder() {}
    }
}
