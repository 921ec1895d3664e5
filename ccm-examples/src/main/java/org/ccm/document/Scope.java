package org.ccm.document;

import java.util.Set;
import org.ccm.state.StateCode;

/**
 * Which States a report is about.
 *
 * @param name as the title says it, for example "ASEAN"; empty for the whole Convention
 * @param states their codes; empty for all States
 */
public record Scope(String name, Set<StateCode> states) {

    /** The whole Convention. */
    public static final Scope WHOLE = new Scope("", Set.of());

    /** Copies the set. */
    public Scope {
        states = Set.copyOf(states);
    }

    /** Whether a State belongs to it. */
    public boolean has(StateCode state) {
        return states.isEmpty() || states.contains(state);
    }

    /** Whether it is the whole Convention. */
    public boolean whole() {
        return states.isEmpty();
    }
}
