package org.ccm.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toConcurrentMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.SecondOpinion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A session that goes through the record's history day by day finds on each day what a fresh assessment of it finds. */
class SessionDayByDayTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 12, 3);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final Register RECORD = Register.reference();

    @Test
    void the_session_and_fresh_assessments_agree_on_every_day_of_change() {
        // The second opinion knows the days on which something may change, and not how a session finds them.
        SortedSet<LocalDate> days =
                SecondOpinion.of(RECORD, Parameters.standard()).changeDays(FIRST, LAST);
        days.add(FIRST);
        days.add(LAST);
        agree(days, 100);
    }

    @Test
    @Tag("long")
    void the_session_and_fresh_assessments_agree_on_every_day() {
        agree(new TreeSet<>(FIRST.datesUntil(LAST.plusDays(1)).toList()), 20);
    }

    /** Compares the findings of all days, and the proofs of every such one. */
    private static void agree(SortedSet<LocalDate> days, int proofsEvery) {
        try (Session session = Rulebook.standard().open(RECORD, days.first())) {
            LocalDate announced = days.first();
            int number = 0;
            // A year at a time, since all findings of all days together would fill the memory.
            for (List<LocalDate> year : years(days)) {
                Map<LocalDate, Assessment> fresh = assess(year);
                for (LocalDate day : year) {
                    List<Finding> before = session.findings();
                    session.goTo(day);
                    assertThat(session.findings())
                            .as("%s", day)
                            .isEqualTo(fresh.get(day).findings());
                    assertThat(session.findings().equals(before) || !day.isBefore(announced))
                            .as("nothing changes on %s, before the next day announced, %s", day, announced)
                            .isTrue();
                    announced = session.nextDay();
                    if (number++ % proofsEvery == 0) {
                        proofsAgree(session, fresh.get(day));
                    }
                }
            }
        }
    }

    private static Collection<List<LocalDate>> years(SortedSet<LocalDate> days) {
        return new TreeMap<>(days.stream().collect(groupingBy(LocalDate::getYear))).values();
    }

    private static Map<LocalDate, Assessment> assess(List<LocalDate> days) {
        return days.parallelStream().collect(toConcurrentMap(Function.identity(), day -> Rulebook.standard()
                .assess(RECORD, day)));
    }

    private static void proofsAgree(Session session, Assessment fresh) {
        for (Finding finding : fresh.findings()) {
            assertThat(session.proofOf(finding)).as("%s", fresh.asOf()).isEqualTo(fresh.proofOf(finding));
        }
    }
}
