package org.ccm.assessment;

import java.time.LocalDate;
import java.util.List;
import org.ccm.asof.Shown;
import org.ccm.provision.Parameter;
import org.ccm.source.Sourced;

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
     * @param shown the fact
     * @param rows the rows of the record behind it, each with its sources
     */
    record Evidence(String text, Shown shown, List<? extends Sourced> rows) implements Premise {}

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
