package org.ccm.figures;

import org.ccm.time.Certainty;

/**
 * A number of things, those that the record establishes and those that it does not apart.
 *
 * @param established how many are established; not negative
 * @param unverified how many are not; not negative
 */
public record Tally(int established, int unverified) {

    /** Nothing counted. */
    public static final Tally NONE = new Tally(0, 0);

    /** One more of a certainty. */
    Tally plus(Certainty certainty) {
        return certainty == Certainty.ESTABLISHED
                ? new Tally(established + 1, unverified)
                : new Tally(established, unverified + 1);
    }

    /** Both together. */
    public int total() {
        return established + unverified;
    }

    /** What is counted here and there. */
    Tally plus(Tally other) {
        return new Tally(established + other.established, unverified + other.unverified);
    }
}
