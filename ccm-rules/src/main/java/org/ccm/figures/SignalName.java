package org.ccm.figures;

import org.ccm.source.Word;

/** The named signals that raise or lower a candidate in the ranking. */
public enum SignalName implements Word {
    /** A vote in favour of the yearly resolution in the plenary of the General Assembly. */
    VOTE_IN_FAVOUR("vote-in-favour"),
    /** A vote closer to yes than the State's last before: from no to abstention or yes, from abstention to yes. */
    VOTE_MOVED_TOWARDS_YES("vote-moved-towards-yes"),
    /** Attendance of a meeting of the Convention as observer. */
    ATTENDED_AS_OBSERVER("attended-as-observer"),
    /** Attendance of a workshop. */
    ATTENDED_WORKSHOP("attended-workshop"),
    /** A public commitment to join. */
    COMMITMENT("commitment"),
    /** A public commitment to join that is worded weakly. */
    WEAK_COMMITMENT("weak-commitment"),
    /** Ratification or accession under way, as last reported. */
    RATIFICATION_IN_PROGRESS("ratification-in-progress"),
    /** A unilateral declaration in support of the Convention's norms; a ground for being a candidate. */
    DECLARATION_IN_SUPPORT("declaration-in-support"),
    /** A voluntary transparency report; a ground for being a candidate. */
    VOLUNTARY_REPORT("voluntary-report"),
    /** An interim step, or a moratorium on transfer; a ground for being a candidate. */
    INTERIM_STEP("interim-step"),
    /** The latest reservation stated. */
    LATEST_RESERVATION("latest-reservation"),
    /** A reservation stated before the latest. */
    EARLIER_RESERVATION("earlier-reservation"),
    /** A vote further from yes than the State's last before. */
    VOTE_MOVED_AWAY("vote-moved-away"),
    /** Use within the last years: incidents attributed to the State or documented. */
    RECENT_USE("recent-use"),
    /** Listed as user within the last years, and no recent use on record: a list does not say when, and so never establishes it. */
    LISTED_AS_USER("listed-as-user"),
    /** Listed as producer, and not as past producer since. */
    RECENT_PRODUCTION("recent-production");

    private final String word;

    SignalName(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
