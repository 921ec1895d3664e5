package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.provision.YearlyDay;
import org.ccm.register.Register;
import org.ccm.state.StateCode;

/** The reporting history of one State as a whole: for which years something is on record. */
final class ReportingFile implements RecordFile {

    private final StateCode state;
    private final List<ReportFile> annualReports = new ArrayList<>();

    private ReportingFile(StateCode state) {
        this.state = state;
    }

    /** One history for each State that has done anything under the Convention. */
    static List<RecordFile> of(Register register, Map<Matter, ReportFile> reports) {
        Map<StateCode, ReportingFile> files = new HashMap<>();
        register.treatyActions().forEach(row -> files.computeIfAbsent(row.state(), ReportingFile::new));
        reports.forEach((matter, report) -> {
            ReportingFile file = files.get(matter.state());
            if (matter.duty() == Duty.ANNUAL_REPORT && file != null) {
                file.annualReports.add(report);
            }
        });
        return List.copyOf(files.values());
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
        // Each report names its own.
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
