package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ccm.asof.LiveView;
import org.ccm.asof.LiveView.Turn;
import org.ccm.engine.Allocation;
import org.ccm.engine.WorkingMemory;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.report.TransparencyReport;
import org.ccm.secondopinion.LargerRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What assessments and steps of a session cost, in what does not depend on how busy the machine is. */
class EffortTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);
    private static final Register REFERENCE = Register.reference();
    private static final Register TEN_TIMES = LargerRegister.times(REFERENCE, 10);

    private static final List<Step> YEAR = yearOf(REFERENCE);
    private static final List<Step> YEAR_OF_TEN_TIMES = yearOf(TEN_TIMES);

    /** Each test leaves them with the facts and on the day that it found. */
    private static final Session OPEN = Rulebook.standard().open(REFERENCE, DAY);

    private static final Session OPEN_WITH_TEN_TIMES = Rulebook.standard().open(TEN_TIMES, DAY);

    /** In bytes, 15 % above what was measured in November 2026. */
    private static final long ASSESSMENT = 8_600_000;

    private static final long FACT_OUT_AND_IN = 33_000;
    private static final long QUIET_DAY = 1_200;

    /**
     * A day on which rules had a chance to fire.
     *
     * @param quiet whether neither the record nor what was derived named it as a day of change
     */
    private record Step(boolean quiet, int fired) {}

    private static List<Step> yearOf(Register register) {
        List<Step> steps = new ArrayList<>();
        LiveView view = LiveView.of(register, Parameters.standard(), DAY);
        try (WorkingMemory memory = Rulebook.standard().open()) {
            memory.show(view.shown(), DAY);
            for (LocalDate day = DAY.plusDays(1); day.isBefore(DAY.plusYears(1)); day = day.plusDays(1)) {
                boolean quiet = view.nextDay().isAfter(day)
                        && memory.nextDay().filter(day::isBefore).isPresent();
                Turn turn = view.goTo(day);
                steps.add(new Step(quiet, memory.change(turn.gone(), turn.come(), day)));
            }
        }
        return steps;
    }

    private static int fired(List<Step> year) {
        return year.stream().mapToInt(Step::fired).sum();
    }

    @AfterAll
    static void close() {
        OPEN.close();
        OPEN_WITH_TEN_TIMES.close();
    }

    @Test
    void a_year_of_days_fires_as_few_rules_as_it_did() {
        assertThat(fired(YEAR)).isBetween(900, 1_250);
    }

    @Test
    void of_ten_times_the_register_a_year_of_days_fires_ten_times_the_rules() {
        assertThat(fired(YEAR_OF_TEN_TIMES)).isCloseTo(10 * fired(YEAR), withPercentage(2));
    }

    @Test
    void on_a_day_on_which_nothing_changes_no_rule_fires_however_large_the_register() {
        for (List<Step> year : List.of(YEAR, YEAR_OF_TEN_TIMES)) {
            assertThat(year)
                    .filteredOn(Step::quiet)
                    .hasSizeGreaterThan(250)
                    .extracting(Step::fired)
                    .containsOnly(0);
            assertThat(year).anyMatch(step -> step.fired() > 0);
        }
    }

    /** How many findings each of some reports touches when it goes, and when it comes again. */
    private static List<Integer> touchedByReports(Session session) {
        List<Integer> touched = new ArrayList<>();
        for (TransparencyReport report : REFERENCE.transparencyReports().subList(0, 100)) {
            touched.add(session.withdraw(report).size());
            touched.add(session.add(report).size());
        }
        return touched;
    }

    @Test
    void a_report_touches_few_findings_and_no_more_of_a_larger_register() {
        List<Integer> touched = touchedByReports(OPEN);
        assertThat(touched).allMatch(findings -> findings <= 10).anyMatch(findings -> findings > 1);
        assertThat(touchedByReports(OPEN_WITH_TEN_TIMES)).isEqualTo(touched);
    }

    @Test
    void a_session_tells_of_what_has_changed_and_of_nothing_else() {
        List<String> told = new ArrayList<>();
        try (Session session = Rulebook.standard().open(REFERENCE, DAY)) {
            session.subscribe(change -> told.add(change.id()));
            for (TransparencyReport report : REFERENCE.transparencyReports().subList(0, 40)) {
                Set<Finding> before = new HashSet<>(session.findings());
                told.clear();
                session.withdraw(report);
                assertThat(told).containsExactlyElementsOf(changed(before, new HashSet<>(session.findings())));
                session.add(report);
            }
        }
    }

    private static Set<String> changed(Set<Finding> before, Set<Finding> after) {
        Set<String> ids = new TreeSet<>();
        before.stream()
                .filter(finding -> !after.contains(finding))
                .map(Finding::id)
                .forEach(ids::add);
        after.stream()
                .filter(finding -> !before.contains(finding))
                .map(Finding::id)
                .forEach(ids::add);
        return ids;
    }

    @Test
    void an_assessment_allocates_no_more_than_it_did() {
        assertThat(Allocation.least(12, () -> Rulebook.standard().assess(REFERENCE, DAY)))
                .isBetween(ASSESSMENT / 3, ASSESSMENT);
    }

    private static long ofFactOutAndIn(Session session) {
        TransparencyReport report = REFERENCE.transparencyReports().get(100);
        return Allocation.least(100, () -> {
            session.withdraw(report);
            session.add(report);
        });
    }

    @Test
    void a_fact_that_goes_and_comes_allocates_as_little_in_a_larger_register() {
        long allocated = ofFactOutAndIn(OPEN);
        assertThat(allocated).isLessThan(FACT_OUT_AND_IN);
        assertThat(ofFactOutAndIn(OPEN_WITH_TEN_TIMES)).isCloseTo(allocated, withPercentage(50));
    }

    /** From DAY on nothing changes before 28 November, when the Gambia's report was due. */
    private static long ofQuietDay(Session session) {
        assertThat(session.nextDay()).isAfter(DAY.plusDays(1));
        return Allocation.least(100, () -> {
                    session.goTo(DAY.plusDays(1));
                    session.goTo(DAY);
                })
                / 2;
    }

    @Test
    void a_quiet_day_allocates_as_little_in_a_larger_register() {
        long allocated = ofQuietDay(OPEN);
        assertThat(allocated).isLessThan(QUIET_DAY);
        assertThat(ofQuietDay(OPEN_WITH_TEN_TIMES)).isCloseTo(allocated, withPercentage(50));
    }
}
