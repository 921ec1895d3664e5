package org.ccm.compliance;

import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.immutables.value.Value;

/** How a State was said to see its deadline under Article 3 or 4. It is what was said on a day, and no conclusion. */
@Value.Immutable
@CcmStyle
public interface Prognosis extends Fact {

    /** The State whose deadline it is. */
    StateCode state();

    /** "3" or "4". */
    String article();

    /** When it was said. */
    PartialDate saidOn();

    /** What was said. */
    Outlook outlook();

    /** Who said it, and on what ground, in a few words. */
    String saidBy();

    /** A remark of the compilers. */
    Optional<String> note();

    /** Whether it is from correspondence with the State, as those who said it say: that is a contact. */
    default boolean fromCorrespondence() {
        return saidBy().contains("correspondence");
    }

    /** Starts an empty Prognosis; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Prognosis. */
    final class Builder extends ImmutablePrognosis.Builder {
        Builder() {}
    }
}
