package org.ccm.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;
import org.ccm.secondopinion.SecondOpinion;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;

/**
 * A timeline shows on each day what a fresh assessment of that day finds. The days of change it is asked about are those
 * of the second opinion, which does not know how a session finds its own.
 */
class TimelineAgreementTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 12, 3);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final String SEED = "20080530";
    private static final String ANOTHER_SEED = "20100801";

    private static final Timeline REFERENCE = timeline(Register.reference());
    private static final Count ESTABLISHED = overdue(Certainty.ESTABLISHED);
    private static final Count UNVERIFIED = overdue(Certainty.UNVERIFIED);

    private static Timeline timeline(Register register) {
        return Timeline.of(Rulebook.standard(), register, FIRST, LAST);
    }

    private static Count overdue(Certainty certainty) {
        return REFERENCE
                .of(Kind.INITIAL_REPORT_OVERDUE, Kind.ANNUAL_REPORT_OVERDUE)
                .where(certainty)
                .count();
    }

    private static List<LocalDate> changeDays(Register register) {
        SortedSet<LocalDate> days =
                SecondOpinion.of(register, Parameters.standard()).changeDays(FIRST, LAST);
        days.add(FIRST);
        days.add(LAST);
        return List.copyOf(days);
    }

    private static SortedSet<LocalDate> some(List<LocalDate> days, int number, Random random) {
        SortedSet<LocalDate> some = new TreeSet<>();
        IntStream.range(0, number).forEach(i -> some.add(days.get(random.nextInt(days.size()))));
        return some;
    }

    private static void agree(Timeline timeline, Register register, Iterable<LocalDate> days) {
        for (LocalDate day : days) {
            assertThat(timeline.on(day))
                    .as("%s", day)
                    .isEqualTo(Rulebook.standard().assess(register, day).findings());
        }
    }

    private static void countsAgree(Iterable<LocalDate> days) {
        for (LocalDate day : days) {
            Assessment fresh = Rulebook.standard().assess(Register.reference(), day);
            assertThat(ESTABLISHED.on(day)).as("established on %s", day).isEqualTo(count(fresh, Certainty.ESTABLISHED));
            assertThat(UNVERIFIED.on(day)).as("unverified on %s", day).isEqualTo(count(fresh, Certainty.UNVERIFIED));
        }
    }

    private static int count(Assessment assessment, Certainty certainty) {
        return assessment.findings(Kind.INITIAL_REPORT_OVERDUE, certainty).size()
                + assessment.findings(Kind.ANNUAL_REPORT_OVERDUE, certainty).size();
    }

    @Property(tries = 30, seed = SEED, shrinking = ShrinkingMode.OFF)
    void it_shows_what_a_fresh_assessment_finds_on_any_day(@ForAll @IntRange(max = 8_063) int later) {
        agree(REFERENCE, Register.reference(), List.of(FIRST.plusDays(later)));
    }

    @Test
    void it_shows_what_a_fresh_assessment_finds_on_days_of_change() {
        agree(REFERENCE, Register.reference(), some(changeDays(Register.reference()), 30, new Random(1)));
    }

    @Test
    void as_many_reports_were_overdue_on_days_of_change_as_fresh_assessments_count() {
        countsAgree(some(changeDays(Register.reference()), 30, new Random(2)));
    }

    @Property(tries = 10, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void it_shows_what_a_fresh_assessment_finds_in_small_registers_that_provoke_every_rule(
            @ForAll @IntRange(max = 1_000_000) int seed) {
        Register register = Registers.synthetic(seed);
        agree(timeline(register), register, some(changeDays(register), 12, new Random(seed)));
    }

    @Property(tries = 1, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void it_shows_what_a_fresh_assessment_finds_in_damaged_registers(@ForAll @IntRange(max = 1_000_000) int seed) {
        Register register = Registers.damaged(seed);
        agree(timeline(register), register, some(changeDays(register), 12, new Random(seed)));
    }

    @Test
    @org.junit.jupiter.api.Tag("long")
    void it_shows_what_a_fresh_assessment_finds_on_every_day_of_change() {
        agree(REFERENCE, Register.reference(), changeDays(Register.reference()));
    }

    @Test
    @org.junit.jupiter.api.Tag("long")
    void as_many_reports_were_overdue_on_every_day_of_change_as_fresh_assessments_count() {
        countsAgree(changeDays(Register.reference()));
    }

    @Property(tries = 20, seed = ANOTHER_SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void it_shows_what_a_fresh_assessment_finds_in_more_small_registers(@ForAll @IntRange(max = 1_000_000) int seed) {
        Register register = Registers.synthetic(seed);
        Timeline timeline = timeline(register);
        List<LocalDate> days = new ArrayList<>(changeDays(register));
        days.addAll(timeline.days());
        agree(timeline, register, new TreeSet<>(days));
    }

    @Property(tries = 20, seed = ANOTHER_SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void it_shows_what_a_fresh_assessment_finds_in_more_damaged_registers(@ForAll @IntRange(max = 1_000_000) int seed) {
        Register register = Registers.damaged(seed);
        agree(timeline(register), register, some(changeDays(register), 60, new Random(seed)));
    }

    @Property(tries = 30, seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void the_changes_of_all_days_lead_from_the_first_day_to_the_last(@ForAll @IntRange(max = 8_000) int later) {
        LocalDate from = FIRST.plusDays(later);
        LocalDate to = from.plusDays(60).isAfter(LAST) ? LAST : from.plusDays(60);
        Map<String, Finding> standing = new TreeMap<>();
        REFERENCE.on(from).forEach(finding -> standing.put(finding.id(), finding));
        for (LocalDate day : REFERENCE.days().subSet(from, false, to, true)) {
            REFERENCE.changes(day).forEach(change -> {
                assertThat(change.before()).isEqualTo(Optional.ofNullable(standing.get(change.id())));
                change.after()
                        .ifPresentOrElse(
                                finding -> standing.put(change.id(), finding), () -> standing.remove(change.id()));
            });
        }
        assertThat(standing.values()).containsExactlyElementsOf(REFERENCE.on(to));
    }
}
