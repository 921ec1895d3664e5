package org.ccm.secondopinion;

import java.time.LocalDate;
import org.ccm.source.Fact;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/** Words for comparing days, both ends always inclusive, and for what a dated fact says on one. */
final class Days {

    private Days() {}

    static boolean within(LocalDate first, LocalDate day, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether something has at least possibly happened. */
    static boolean visible(PartialDate period, LocalDate day) {
        return !day.isBefore(period.first());
    }

    static boolean certain(PartialDate period, LocalDate day) {
        return !day.isBefore(period.last());
    }

    static boolean possible(PartialDate period, LocalDate day) {
        return period.occurredBy(day) == Occurrence.POSSIBLY;
    }

    /** What a fact establishes on a day: as much as its sources and its date allow. */
    static Certainty certainty(Fact fact, PartialDate period, LocalDate day) {
        return fact.confidence().certainty().and(period.occurredBy(day).certainty());
    }

    static Certainty better(Certainty one, Certainty other) {
        return one == Certainty.ESTABLISHED ? one : other;
    }

    /** As certain as before where something holds, unverified where it does not. */
    static Certainty unless(boolean doubtful, Certainty certainty) {
        return doubtful ? Certainty.UNVERIFIED : certainty;
    }
}
