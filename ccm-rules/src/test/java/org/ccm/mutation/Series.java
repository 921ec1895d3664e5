package org.ccm.mutation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
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
    /** In these happens what happens in none of the others. */
    private static final int[] RARE = {132, 325, 412};

    private static final int SYNTHETIC_BY_OTHER_PARAMETERS = 25;
    private static final int DAMAGED = 4;
    private static final int DAYS_OF_A_LARGE_REGISTER = 60;

    private Series() {}

    /** First the registers that provoke the most. */
    static List<Trial> all() {
        Parameters standard = Parameters.standard();
        Parameters other = everyOther();
        List<Supplier<Trial>> trials = new ArrayList<>();
        IntStream.concat(IntStream.range(0, SYNTHETIC), IntStream.of(RARE))
                .forEach(
                        seed -> trials.add(() -> onEveryDay("synthetic " + seed, Registers.synthetic(seed), standard)));
        IntStream.range(0, SYNTHETIC_BY_OTHER_PARAMETERS)
                .forEach(seed ->
                        trials.add(() -> onEveryDay("other parameters " + seed, Registers.synthetic(seed), other)));
        trials.add(() -> onSomeDays("reference", Register.reference(), standard));
        IntStream.range(0, DAMAGED)
                .forEach(seed -> trials.add(() -> onSomeDays("damaged " + seed, Registers.damaged(seed), standard)));
        return trials.parallelStream().map(Supplier::get).toList();
    }

    /** Other readings, and for every term another length, no two alike: a rule that takes the wrong one shows. */
    private static Parameters everyOther() {
        String citation = "for comparison";
        Parameters parameters = Parameters.standard()
                .withReading(FirstAnnualYear.OF_ENTRY_INTO_FORCE, WhileInitialOutstanding.ANNUAL_TOO, citation)
                .withAnnualReportDue(MonthDay.of(3, 31), citation);
        for (Limit limit : Limit.values()) {
            Period standard = parameters.term(limit).length();
            parameters = parameters.with(limit, standard.plusMonths(1 + limit.ordinal()), citation);
        }
        return parameters;
    }

    private static Trial onEveryDay(String name, Register register, Parameters parameters) {
        return Trial.of(name, register, parameters, changeDays(register, parameters));
    }

    private static Trial onSomeDays(String name, Register register, Parameters parameters) {
        List<LocalDate> days = List.copyOf(changeDays(register, parameters));
        int step = Math.max(1, days.size() / DAYS_OF_A_LARGE_REGISTER);
        List<LocalDate> some = IntStream.range(0, days.size())
                .filter(i -> i % step == 0)
                .mapToObj(days::get)
                .toList();
        return Trial.of(name, register, parameters, some);
    }

    private static Collection<LocalDate> changeDays(Register register, Parameters parameters) {
        return SecondOpinion.of(register, parameters).changeDays(FIRST, LAST);
    }
}
