package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ccm.provision.Limit;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;

/**
 * A register that can be read as of any day. Immutable; making one costs about as much as reading it ten times, so keep
 * it for as long as the register is asked about.
 *
 * <pre>{@code
 * AsOfView.of(Register.reference(), Parameters.standard()).on(LocalDate.of(2019, 11, 20))
 * }</pre>
 */
public final class AsOfView {

    private final List<RecordFile> files;

    private AsOfView(List<RecordFile> files) {
        this.files = files;
    }

    /** The view of a register under the parameters that say for how long listings and requests count. */
    public static AsOfView of(Register register, Parameters parameters) {
        Map<Matter, ReportFile> reports = ReportFile.of(register, parameters.term(Limit.LISTING_VALIDITY));
        Calendar calendar = new Calendar(register);
        List<RecordFile> files = new ArrayList<>();
        files.addAll(ConsentFile.of(register.treatyActions(), parameters.term(Limit.WITHDRAWAL)));
        files.addAll(reports.values());
        files.addAll(ReportingFile.of(register, reports));
        files.add(ReportingFile.years(parameters.annualReport()));
        files.add(calendar);
        files.addAll(DutyFile.of(register, calendar, parameters));
        files.addAll(StateFile.of(register));
        files.add(new CoverageFile(register.coverages()));
        files.add(new MineBanFile(register.otherTreaties()));
        files.add(new VotingFile(register.votes()));
        return new AsOfView(List.copyOf(files));
    }

    /** What the record shows as of the end of a day. */
    public List<Shown> on(LocalDate day) {
        return on(day, day);
    }

    /**
     * What the record shows as of the end of a day, from those facts alone that show on another: what becomes of the
     * facts of today if nothing is added to them.
     */
    public List<Shown> on(LocalDate day, LocalDate known) {
        Moment moment = new Moment(day, known);
        List<Shown> shown = new ArrayList<>();
        for (RecordFile file : files) {
            file.show(moment, shown::add);
        }
        return shown;
    }

    /** The days on which what the record shows changes, besides every 1 January. */
    public NavigableSet<LocalDate> changeDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (RecordFile file : files) {
            file.changeDays(days::add);
        }
        return days;
    }
}
