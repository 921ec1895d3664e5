package org.ccm.provision;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The day of each year on which the annual report for the calendar year before is due (Article 7(2)). The report may
 * still be received on that day.
 *
 * @param date the day of the year, as month and day
 * @param provision the provision that sets it
 * @param citation where it comes from
 * @param since first day from which it holds
 */
public record YearlyDay(MonthDay date, Provision provision, String citation, LocalDate since) implements Parameter {

    /** The due date of the report for a calendar year: 2018 gives 2019-04-30. */
    public LocalDate dueFor(int reportingYear) {
        return date.atYear(reportingYear + 1);
    }

    @Override
    public String name() {
        return "annual-report";
    }

    @Override
    public String text() {
        return date.toString().substring(2);
    }
}
