package org.ccm.outreach;

import java.util.List;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/**
 * A contact made, planned, offered or recommended in order to bring States into the Convention or to help them in it.
 */
@Value.Immutable
@CcmStyle
public interface Engagement extends Fact {

    /** Key, for example "E01". */
    String id();

    /** Who reached out. */
    String actor();

    /** Who was addressed, in words. */
    String target();

    /** The States that were addressed; empty where the source names none. */
    List<StateCode> targets();

    /** The form of the contact, for example "bilateral" or "workshop". */
    String form();

    /** When it was done, or for when it was planned. */
    PartialDate happenedOn();

    /** How far it had come: "done", "planned", "offered", "proposed" or "recommended". */
    String status();

    /** What was done or planned, in a few words. */
    String description();

    /** The place in the source. */
    String paragraph();

    /** Whether somebody was in contact, or offered to be: what was only planned or recommended is no contact. */
    default boolean madeContact() {
        return status().equals("done") || status().equals("offered");
    }

    /**
     * Whether it was addressed to an organization, as "ASEAN States" is to the members of ASEAN: it names no States of its own,
     * and the organization's abbreviation is a word of the target.
     */
    default boolean addresses(String organization) {
        String target = target();
        int at = targets().isEmpty() ? target.indexOf(organization) : -1;
        while (at >= 0 && !word(target, at, at + organization.length())) {
            at = target.indexOf(organization, at + 1);
        }
        return at >= 0;
    }

    private static boolean word(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    /** Starts an empty Engagement; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Engagement. */
    final class Builder extends ImmutableEngagement.Builder {
        Builder() {}
    }
}
