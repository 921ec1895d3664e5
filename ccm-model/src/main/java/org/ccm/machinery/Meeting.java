package org.ccm.machinery;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.source.CcmStyle;
import org.ccm.source.Fact;
import org.ccm.state.StateCode;
import org.immutables.value.Value;

/**
 * A Meeting of States Parties (Article 11) or a Review Conference (Article 12), or one part of a conference held in
 * parts.
 */
@Value.Immutable
@CcmStyle
public interface Meeting extends Fact {

    /** Short name, for example "9MSP" or "2RC.1". */
    String id();

    /** Its full title. */
    String title();

    /** Its first day. */
    LocalDate opensOn();

    /** Its last day, inclusive; not before the first. */
    LocalDate closesOn();

    /** The city in which it meets. */
    Optional<String> city();

    /** The host State. */
    StateCode country();

    /** The name of the president. */
    Optional<String> president();

    /** The State of the presidency. */
    StateCode presidentState();

    /** The conference of which this is a part. */
    Optional<String> partOf();

    /** Starts an empty Meeting; {@code build()} throws {@link IllegalStateException} naming what is missing. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a Meeting. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
