package org.ccm.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ccm.source.Word;

/** For how long a report has been overdue, in full years since its due date; the lower end is in, the upper is not. */
public enum AgeBand implements Word {
    /** Less than a year. */
    UNDER_ONE("under 1 year", 1),
    /** One year or more, less than five. */
    ONE_TO_FIVE("1-5 years", 5),
    /** Five years or more, less than ten. */
    FIVE_TO_TEN("5-10 years", 10),
    /** Ten years or more. */
    OVER_TEN("over 10 years", Integer.MAX_VALUE);

    private final String word;
    private final int endYears;

    AgeBand(String word, int endYears) {
        this.word = word;
        this.endYears = endYears;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * The band of a report on a day.
     *
     * @param dueOn the last day on which the report was in time: due on 2018-11-20, it is from 2019-11-20 in the second
     * @param asOf the day, after the due date
     */
    public static AgeBand of(LocalDate dueOn, LocalDate asOf) {
        long years = ChronoUnit.YEARS.between(dueOn, asOf);
        AgeBand band = UNDER_ONE;
        while (years >= band.endYears) {
            band = values()[band.ordinal() + 1];
        }
        return band;
    }
}
