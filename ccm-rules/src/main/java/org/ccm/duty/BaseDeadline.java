package org.ccm.duty;

import java.time.LocalDate;
import org.ccm.asof.Episode;
import org.ccm.asof.Ground;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.provision.Term;
import org.ccm.time.Certainty;

/**
 * The deadline that the Convention itself sets for an episode, before any extension.
 *
 * @param matter State, duty and report or episode
 * @param on the last day on which the duty is fulfilled in time
 * @param begunBy the day by which the duty had certainly arisen
 * @param grounds whether the record establishes that the duty arose
 * @param certainty whether it establishes the deadline
 */
public record BaseDeadline(Matter matter, LocalDate on, LocalDate begunBy, Certainty grounds, Certainty certainty)
        implements Derived {

    /** A term from entry into force (Articles 3(2) and 4(1)(a)), for what was found later too. */
    public static BaseDeadline of(Episode episode, Bound bound, Term term) {
        LocalDate entryIntoForceOn = bound.entryIntoForceOn();
        Certainty grounds = bound.certainty().and(episode.certainty());
        return new BaseDeadline(
                episode.matter(),
                term.after(entryIntoForceOn),
                episode.ground() == Ground.FOUND_LATER ? episode.begunBy() : entryIntoForceOn,
                grounds,
                grounds);
    }

    /** A term from the end of active hostilities (Article 4(1)(b)). */
    public static BaseDeadline afterHostilities(Episode episode, Bound bound, Term term) {
        Certainty grounds = bound.certainty().and(episode.certainty());
        return new BaseDeadline(
                episode.matter(),
                term.after(episode.hostilitiesEndedOn().orElseThrow()),
                episode.begunBy(),
                grounds,
                grounds.and(episode.hostilitiesCertainty()));
    }

    /** The duty it ends: under Article 3 or 4. */
    public Duty duty() {
        return matter.duty();
    }
}
