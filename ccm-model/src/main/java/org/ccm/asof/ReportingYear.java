package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import org.ccm.source.Sourced;
import org.ccm.time.Dated;

/**
 * A calendar year whose annual reports are due, or were (Article 7(2)).
 *
 * @param year the year covered
 * @param dueOn the last day on which the report is in time
 */
public record ReportingYear(int year, LocalDate dueOn) implements Shown, Dated {

    @Override
    public List<? extends Sourced> rows() {
        return List.of();
    }

    /** The first day on which the report is listed as due: 1 January of the next year. */
    public LocalDate listedFrom() {
        return LocalDate.of(year + 1, 1, 1);
    }

    /** The first day on which the report is overdue. */
    public LocalDate passedFrom() {
        return dueOn.plusDays(1);
    }

    /** The first day on which the report for the following year is overdue. */
    public LocalDate followedFrom() {
        return passedFrom().plusYears(1);
    }

    @Override
    public List<LocalDate> days() {
        return List.of(listedFrom(), passedFrom(), followedFrom());
    }
}
