package org.ccm.assessment;

import java.time.LocalDate;
import java.util.List;
import org.ccm.asof.Shown;
import org.ccm.provision.Parameter;
import org.ccm.source.Fact;
import org.ccm.source.Sourced;
import org.ccm.time.Certainty;

/** What a reason rests on: another conclusion, the record, a parameter of law, or a day that has been reached. */
public sealed interface Premise {

    /** In a few words. */
    String text();

    /**
     * A conclusion of other rules.
     *
     * @param text in a few words
     * @param reasons why, one for each way in which it follows
     */
    record Conclusion(String text, List<Reason> reasons) implements Premise {}

    /**
     * What the record shows on the day.
     *
     * @param text in a few words
     * @param fact what it shows: a {@link Shown}, or a row of the register that a rule matched as it stands there
     * @param rows the rows of the record behind it, each with its sources
     */
    record Evidence(String text, Object fact, List<? extends Sourced> rows) implements Premise {

        static Evidence of(String text, Shown shown) {
            return new Evidence(text, shown, shown.rows());
        }

        /** A row itself; one of sources.csv or coverage.csv has no sources of its own. */
        static Evidence ofRow(String text, Object row) {
            return new Evidence(text, row, row instanceof Sourced sourced ? List.of(sourced) : List.of());
        }

        /** What it can establish. */
        public Certainty certainty() {
            if (fact instanceof Shown shown) {
                return shown.certainty();
            }
            return fact instanceof Fact row ? row.confidence().certainty() : Certainty.ESTABLISHED;
        }
    }

    /**
     * A parameter and its value.
     *
     * @param text in a few words
     * @param parameter the parameter
     */
    record Setting(String text, Parameter parameter) implements Premise {}

    /**
     * A day that the calendar has reached.
     *
     * @param text in a few words
     * @param day the day
     */
    record DayReached(String text, LocalDate day) implements Premise {}
}
