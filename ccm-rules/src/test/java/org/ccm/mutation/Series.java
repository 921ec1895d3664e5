package org.ccm.mutation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.provision.Reading.WhileInitialOutstanding;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;
import org.ccm.secondopinion.SecondOpinion;

/** The trials that every mutant has to go through until one finds it out. */
final class Series {

    private static final LocalDate FIRST = LocalDate.of(2008, 12, 3);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private static final int SYNTHETIC = 100;
    private static final int SYNTHETIC_BY_ANOTHER_READING = 10;
    private static final int DAMAGED = 4;
    private static final int DAYS_OF_A_LARGE_REGISTER = 60;

    private Series() {}

    /** First the registers that provoke the most. */
    static List<Trial> all() {
        List<Trial> trials = new ArrayList<>();
        Parameters standard = Parameters.standard();
        for (int seed = 0; seed < SYNTHETIC; seed++) {
            trials.add(onEveryDay("synthetic " + seed, Registers.synthetic(seed), standard));
        }
        Parameters other = standard.withReading(
                        FirstAnnualYear.OF_ENTRY_INTO_FORCE, WhileInitialOutstanding.ANNUAL_TOO, "another reading")
                .with(Limit.HORIZON, Period.ofMonths(12), "another horizon")
                .withAnnualReportDue(MonthDay.of(3, 31), "another date");
        for (int seed = 0; seed < SYNTHETIC_BY_ANOTHER_READING; seed++) {
            trials.add(onEveryDay("synthetic by another reading " + seed, Registers.synthetic(seed), other));
        }
        trials.add(onSomeDays("reference", Register.reference(), standard));
        for (int seed = 0; seed < DAMAGED; seed++) {
            trials.add(onSomeDays("damaged " + seed, Registers.damaged(seed), standard));
        }
        return List.copyOf(trials);
    }

    private static Trial onEveryDay(String name, Register register, Parameters parameters) {
        return Trial.of(name, register, parameters, changeDays(register, parameters));
    }

    private static Trial onSomeDays(String name, Register register, Parameters parameters) {
        List<LocalDate> days = List.copyOf(changeDays(register, parameters));
        int step = Math.max(1, days.size() / DAYS_OF_A_LARGE_REGISTER);
        List<LocalDate> some =
                IntStream.range(0, days.size()).filter(i -> i % step == 0).mapToObj(days::get).toList();
        return Trial.of(name, register, parameters, some);
    }

    private static Collection<LocalDate> changeDays(Register register, Parameters parameters) {
        return SecondOpinion.of(register, parameters).changeDays(FIRST, LAST);
    }
}
