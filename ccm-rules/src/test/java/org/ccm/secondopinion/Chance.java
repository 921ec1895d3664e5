package org.ccm.secondopinion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.time.PartialDate;

/** Chance by a seed: the same seed gives the same register. It likes borders: the day itself, the day before and after. */
final class Chance {

    static final SourceId SOURCE = SourceId.of("S:1");

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean in100(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number, both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    LocalDate dayBetween(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /** A day near another, often exactly at its border. */
    LocalDate around(LocalDate day, int daysBefore, int daysAfter) {
        return in100(35) ? day.plusDays(between(-1, 1)) : day.plusDays(between(-daysBefore, daysAfter));
    }

    /** A date that is, or includes, a day: to the day, the month, the year or a span. */
    PartialDate date(LocalDate day) {
        int shape = between(1, 100);
        if (shape <= 45) {
            return PartialDate.of(day);
        }
        if (shape <= 70) {
            return PartialDate.of(YearMonth.from(day));
        }
        if (shape <= 80) {
            return PartialDate.parse(Integer.toString(day.getYear()));
        }
        return PartialDate.between(day.minusDays(between(0, 90)), day.plusDays(between(0, 90)));
    }

    Confidence confidence() {
        int lot = between(1, 100);
        if (lot <= 40) {
            return Confidence.VERIFIED;
        }
        return lot <= 82 ? Confidence.SINGLE : Confidence.UNSOURCED;
    }

    static List<SourceId> sources(Confidence confidence) {
        return confidence == Confidence.UNSOURCED ? List.of() : List.of(SOURCE);
    }
}
