package org.ccm.provision;

import java.time.LocalDate;
import org.ccm.source.Word;

/**
 * A day of history that the Convention's text turns into a border.
 *
 * @param day which border it is
 * @param date the day itself
 * @param provision the provision that makes it matter
 * @param citation where the day comes from
 * @param since first day from which it holds
 */
public record FixedDay(Name day, LocalDate date, Provision provision, String citation, LocalDate since)
        implements Parameter {

    /** The days of history that the Convention's text turns into borders. */
    public enum Name implements Word {
        /** The day on which the thirtieth instrument was deposited (Article 17(1)). */
        THIRTIETH_INSTRUMENT("thirtieth-instrument"),
        /** The day on which the Convention entered into force (Article 17(1)). */
        CONVENTION_IN_FORCE("convention-in-force");

        private final String word;

        Name(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    @Override
    public String name() {
        return day.word();
    }

    @Override
    public String text() {
        return date.toString();
    }
}
