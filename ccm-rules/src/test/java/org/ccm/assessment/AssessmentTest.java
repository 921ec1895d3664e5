package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ccm.asof.AsOfView;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.StandingFinding;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {

    private static final Register REFERENCE = Register.reference();

    private static Assessment on(String day) {
        return Rulebook.standard().assess(REFERENCE, LocalDate.parse(day));
    }

    @Test
    void findings_come_by_kind_state_and_certainty() {
        Assessment minutes = on("2019-11-20");
        assertThat(minutes.findings(Kind.INITIAL_REPORT_DUE))
                .extracting(finding -> finding.state().value())
                .containsExactly("GMB", "PHL");
        assertThat(minutes.findings(Kind.INITIAL_REPORT_DUE, Certainty.ESTABLISHED))
                .extracting(finding -> finding.state().value())
                .containsExactly("PHL");
        assertThat(minutes.of(StateCode.of("PHL"))).extracting(Finding::kind).contains(Kind.INITIAL_REPORT_DUE);
        assertThat(minutes.findings())
                .extracting(Finding::id)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-11-20, GNB, STATE_PARTY",
        "2019-11-20, AGO, SIGNATORY",
        "2019-11-20, ZWE, NON_SIGNATORY",
        "2023-08-03, SSD, CONTRACTING_STATE",
        "2025-03-05, LTU, STATE_PARTY",
        "2025-03-06, LTU, WITHDRAWN",
    })
    void a_state_has_one_standing(String day, String state, Standing standing) {
        assertThat(on(day).standings())
                .filteredOn(row -> row.state().code().value().equals(state))
                .extracting(StateStanding::standing)
                .containsExactly(standing);
    }

    @Test
    void a_standing_gives_its_dates() {
        StateStanding lithuania = on("2024-12-01").standings().stream()
                .filter(row -> row.state().code().equals(StateCode.of("LTU")))
                .findFirst()
                .orElseThrow();
        assertThat(lithuania.countsByDeposit()).isTrue();
        assertThat(lithuania.signedOn()).contains(LocalDate.of(2008, 12, 3));
        assertThat(lithuania.depositedOn()).contains(LocalDate.of(2011, 3, 24));
        assertThat(lithuania.entryIntoForceOn()).contains(LocalDate.of(2011, 9, 1));
        assertThat(lithuania.withdrawalReceivedOn()).contains(LocalDate.of(2024, 9, 6));
        assertThat(lithuania.withdrawalEffectiveOn()).contains(LocalDate.of(2025, 3, 6));
    }

    @Test
    void an_assessment_after_the_end_of_the_record_warns() {
        assertThat(on("2026-02-20").warnings()).isEmpty();
        assertThat(on("2026-02-21").warnings())
                .containsExactly("The record ends on 2026-02-20, before 2026-02-21. What happened since is not in it.");
    }

    @Test
    void it_knows_what_it_was_drawn_from() {
        Assessment minutes = on("2019-11-20");
        assertThat(minutes.register()).isSameAs(REFERENCE);
        assertThat(minutes.asOf()).isEqualTo("2019-11-20");
        assertThat(minutes.rulebook()).isSameAs(Rulebook.standard());
        assertThat(minutes.rulebook().parameters()).isSameAs(Parameters.standard());
    }

    @Test
    void two_findings_with_one_id_are_an_error_that_names_both_rules() {
        Finding one = new StandingFinding(Kind.WITHDRAWN, StateCode.of("LTU"), Optional.empty(), Certainty.ESTABLISHED);
        Finding other =
                new StandingFinding(Kind.WITHDRAWN, StateCode.of("LTU"), Optional.empty(), Certainty.UNVERIFIED);
        assertThatThrownBy(() ->
                        Findings.of(List.of(one, other), finding -> finding.equals(one) ? "first-rule" : "second-rule"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("withdrawn:LTU")
                .hasMessageContaining("first-rule")
                .hasMessageContaining("second-rule");
    }

    @Test
    void two_threads_find_what_one_does() throws Exception {
        List<Finding> alone = on("2019-11-20").findings();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<Finding>>> tasks =
                    java.util.Collections.nCopies(20, () -> on("2019-11-20").findings());
            for (Future<List<Finding>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // the day after the due date, when it becomes overdue
        "2019-11-20, initial-report-due:PHL, 2019-12-29",
        // the last day of the receipt's span, when it has certainly been received
        "2019-11-20, initial-report-overdue:GNB, 2019-12-31",
        // the listing counts for twelve months
        "2019-11-20, annual-report-overdue:ZAF:2018, 2020-11-21",
        // the deadline passes
        "2019-11-20, clearance-deadline-approaching:LBN:1, 2021-05-02",
        // the record of adherence ends
        "2019-11-20, universalization-candidate:AGO:signatory, 2026-02-21",
    })
    void a_finding_knows_when_it_changes_next(String day, String id, LocalDate change) {
        Assessment assessment = on(day);
        assertThat(assessment.nextChangeOf(assessment.finding(id).orElseThrow()))
                .contains(change);
    }

    @Test
    void what_is_past_never_changes() {
        Assessment assessment = on("2025-03-07");
        assertThat(assessment.nextChangeOf(assessment.finding("withdrawn:LTU").orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 29})
    void next_changes_are_those_that_assessing_every_day_shows(long seed) {
        Register register = Registers.synthetic(seed);
        LocalDate day = LocalDate.of(2018, 6, 15);
        LocalDate last = day.plusYears(1);
        Assessment assessment = Rulebook.standard().assess(register, day);
        Map<String, LocalDate> expected = everyDay(register, day, last);
        Map<String, LocalDate> told = new TreeMap<>();
        assessment.findings().forEach(finding -> assessment
                .nextChangeOf(finding)
                .filter(change -> !change.isAfter(last))
                .ifPresent(change -> told.put(finding.id(), change)));
        assertThat(told).isEqualTo(expected).isNotEmpty();
        assertThat(assessment.nextChange()).isPresent();
    }

    private static Map<String, LocalDate> everyDay(Register register, LocalDate day, LocalDate last) {
        AsOfView view = AsOfView.of(register, Parameters.standard());
        Map<String, LocalDate> changes = new TreeMap<>();
        Set<Finding> unchanged = found(view, day, day);
        for (LocalDate next = day.plusDays(1); !next.isAfter(last); next = next.plusDays(1)) {
            Set<Finding> found = found(view, next, day);
            LocalDate changed = next;
            unchanged.removeIf(finding -> {
                boolean gone = !found.contains(finding);
                if (gone) {
                    changes.put(finding.id(), changed);
                }
                return gone;
            });
        }
        return changes;
    }

    private static Set<Finding> found(AsOfView view, LocalDate day, LocalDate known) {
        try (var memory = Rulebook.standard().open()) {
            memory.show(view.on(day, known), day);
            return new HashSet<>(memory.all(Finding.class));
        }
    }
}
