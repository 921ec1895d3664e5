package org.ccm.language;

import java.time.Duration;

/**
 * What the rules of analysts may spend on one assessment. Statute rules are not counted.
 *
 * @param firings how many times they may conclude something
 * @param comparisons how many times facts may be held against each other to see whether a rule applies
 * @param time how long an assessment may take, however it is spent; looked at whenever something is counted
 */
public record Limits(int firings, long comparisons, Duration time) {

    /** 100,000 conclusions, 5 million comparisons, 30 seconds: far beyond what rules about 200 States need. */
    public static Limits standard() {
        return new Limits(100_000, 5_000_000, Duration.ofSeconds(30));
    }

    /** The same with another number of firings. */
    public Limits withFirings(int most) {
        return new Limits(most, comparisons, time);
    }

    /** The same with another number of comparisons. */
    public Limits withComparisons(long most) {
        return new Limits(firings, most, time);
    }

    /** The same with another time. */
    public Limits withTime(Duration longest) {
        return new Limits(firings, comparisons, longest);
    }
}
