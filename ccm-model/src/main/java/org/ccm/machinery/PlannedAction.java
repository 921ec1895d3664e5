package org.ccm.machinery;

import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.immutables.value.Value;

/**
 * An action, or an area of actions, of the Dubrovnik (DAP) or the Lausanne (LAP) action plan.
 */
@Value.Immutable
@CcmStyle
public interface PlannedAction extends Fact {

    /** The action plan: "DAP" or "LAP". */
    String plan();

    /** Whether it is an "action" or an "area" of actions. */
    String level();

    /** Its number within the plan. */
    String number();

    /** Its theme, for example "transparency". */
    String theme();

    /** The article of the Convention that it serves. */
    Optional<String> article();

    /** What it asks, in other words. */
    Optional<String> paraphrase();

    /** How it is measured; empty where the plan does not say. */
    Optional<String> indicator();

    /** Starts an empty PlannedAction; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a PlannedAction. */
    final class Builder extends ImmutablePlannedAction.Builder {
        Builder() {}
    }
}
