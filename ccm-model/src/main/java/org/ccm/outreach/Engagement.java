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

    /** To whom, in words. */
    String target();

    /** To which States. */
    List<StateCode> targets();

    /** For example "bilateral" or "workshop". */
    String form();

    /** When. */
    PartialDate happenedOn();

    /** done, planned, offered, proposed or recommended. */
    String status();

    /** In a few words. */
    String description();

    /** Where in the source. */
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
