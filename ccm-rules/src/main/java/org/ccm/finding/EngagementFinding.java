package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.duty.Concern;
import org.ccm.duty.NoContact;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A theme concerns a State today, and no contact with it is on record. Few contacts are: it is never established.
 *
 * @param kind engagement-none-on-record
 * @param state the State
 * @param theme the theme as coordinators.csv names it, for example "transparency"
 * @param provision the article behind the theme
 * @param certainty unverified
 */
public record EngagementFinding(Kind kind, StateCode state, String theme, Provision provision, Certainty certainty)
        implements Finding {

    /** A State with which no contact is on record. */
    public static EngagementFinding none(Concern concern, NoContact none) {
        return new EngagementFinding(
                Kind.ENGAGEMENT_NONE_ON_RECORD,
                concern.state(),
                concern.theme(),
                concern.provision(),
                none.certainty());
    }

    @Override
    public String discriminator() {
        return theme;
    }

    @Override
    public Optional<LocalDate> dueOn() {
        return Optional.empty();
    }
}
