package org.ccm.asof;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ccm.provision.YearlyDay;
import org.ccm.state.StateCode;

/** The reporting history of one State as a whole: for which years something is on record. */
final class ReportingFile implements RecordFile {

    private final StateCode state;
    private final List<ReportFile> annualReports;

    ReportingFile(StateCode state, List<ReportFile> annualReports) {
        this.state = state;
        this.annualReports = annualReports;
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        SortedSet<Integer> years = new TreeSet<>();
        for (ReportFile report : annualReports) {
            if (report.shows(moment)) {
                years.add(report.matter().number());
            }
        }
        shown.accept(new ReportedYears(state, years));
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        annualReports.forEach(report -> report.changeDays(days));
    }

    /** The calendar years for which annual reports are due, or were, from the year in which the Convention entered into force. */
    static RecordFile years(YearlyDay annualReport) {
        return new RecordFile() {
            @Override
            public void show(Moment moment, Consumer<Shown> shown) {
                for (int year = annualReport.since().getYear();
                        year < moment.day().getYear();
                        year++) {
                    shown.accept(new ReportingYear(year, annualReport.dueFor(year)));
                }
            }

            @Override
            public void changeDays(Consumer<LocalDate> days) {
                // New years begin without end: whoever walks through time adds every 1 January.
            }
        };
    }
}
