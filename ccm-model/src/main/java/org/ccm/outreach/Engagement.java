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

    /** Starts an empty Engagement; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Engagement. */
    final class Builder extends ImmutableEngagement.Builder {
        Builder() {}
    }
}
