package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ccm.assessment.FindingChange.Appeared;
import org.ccm.assessment.FindingChange.Changed;
import org.ccm.assessment.FindingChange.Resolved;
import org.ccm.change.Change;
import org.ccm.change.ChangeException;
import org.ccm.consent.Action;
import org.ccm.finding.Kind;
import org.ccm.language.LimitExceeded;
import org.ccm.language.Limits;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.ccm.register.RegisterException;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final LocalDate MINUTES = LocalDate.of(2019, 11, 20);
    private static final StateCode RWANDA = StateCode.of("RWA");
    private static final String OVERDUE = "initial-report-overdue:RWA";

    private final Session session = Rulebook.standard().open(Register.reference(), MINUTES);

    @AfterEach
    void close() {
        session.close();
    }

    private static TransparencyReport report(String state, String receivedOn) {
        return TransparencyReport.builder()
                .state(StateCode.of(state))
                .kind(ReportKind.INITIAL)
                .receivedOn(PartialDate.parse(receivedOn))
                .addSources(SourceId.of("P:minutes-2019-11-20"))
                .confidence(Confidence.SINGLE)
                .build();
    }

    @Test
    void it_begins_with_what_an_assessment_finds() {
        Assessment fresh = Rulebook.standard().assess(Register.reference(), MINUTES);
        assertThat(session.findings()).isEqualTo(fresh.findings());
        assertThat(session.asOf()).isEqualTo(MINUTES);
        assertThat(session.register()).isEqualTo(Register.reference());
        assertThat(session.rulebook()).isSameAs(Rulebook.standard());
        assertThat(session.of(RWANDA)).isEqualTo(fresh.of(RWANDA));
    }

    @Test
    void a_report_that_comes_resolves_what_was_overdue_and_one_withdrawn_brings_it_back() {
        TransparencyReport report = report("RWA", "2019-11-19");

        assertThat(session.add(report))
                .extracting(FindingChange::id)
                .containsExactly(
                        "engagement-none-on-record:RWA:transparency", OVERDUE, "report-received-late:RWA:initial");
        assertThat(session.finding(OVERDUE)).isEmpty();

        assertThat(session.withdraw(report)).hasAtLeastOneElementOfType(Appeared.class);
        assertThat(session.finding(OVERDUE)).isPresent();
        assertThat(session.register()).isEqualTo(Register.reference());
    }

    @Test
    void a_row_is_corrected() {
        TransparencyReport received = report("RWA", "2019-11-19");
        session.add(received);

        TransparencyReport possibly = report("RWA", "2019-11");
        assertThat(session.correct(received, possibly))
                .extracting(FindingChange::id)
                .contains(OVERDUE, "report-received-late:RWA:initial");
        assertThat(session.finding(OVERDUE).orElseThrow().certainty()).isEqualTo(Certainty.UNVERIFIED);
        assertThat(session.register().transparencyReports()).contains(possibly).doesNotContain(received);
    }

    @Test
    void the_day_moves_forward_and_back() {
        List<FindingChange> forward = session.goTo(LocalDate.of(2019, 12, 29));
        assertThat(session.finding("initial-report-due:PHL")).isEmpty();

        List<FindingChange> back = session.goTo(MINUTES);

        assertThat(back).hasSameSizeAs(forward);
        assertThat(session.findings())
                .isEqualTo(Rulebook.standard()
                        .assess(Register.reference(), MINUTES)
                        .findings());
    }

    @Test
    void nothing_changes_before_the_next_day() {
        // The Gambia's report was due on 28 November.
        LocalDate next = session.nextDay();
        assertThat(next).isAfter(MINUTES);
        for (LocalDate day = MINUTES; day.isBefore(next); day = day.plusDays(1)) {
            assertThat(session.goTo(day)).isEmpty();
        }
    }

    @Test
    void a_change_in_words_is_applied_and_an_impossible_one_leaves_the_session_as_it_was() {
        session.apply(Change.parse("RWA initial-report 2019-11-19", session.register()));
        assertThat(session.finding(OVERDUE)).isEmpty();

        assertThatThrownBy(() -> session.apply(Change.consent(StateCode.of("RUS"), Action.RATIFICATION, MINUTES)))
                .isInstanceOf(ChangeException.class)
                .hasMessageContaining("Article 16");
        assertThat(session.finding(OVERDUE)).isEmpty();
    }

    @Test
    void rows_that_break_a_rule_are_refused_and_leave_the_session_as_it_was() {
        assertThatThrownBy(() -> session.add(report("RWA", "2019-11-19"), report("XYZ", "2019-11-19")))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("XYZ");
        assertThat(session.finding(OVERDUE)).isPresent();
        assertThat(session.register()).isEqualTo(Register.reference());
    }

    @Test
    void a_row_that_is_not_there_cannot_be_withdrawn() {
        assertThatThrownBy(() -> session.withdraw(report("RWA", "2019-11-19")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RWA")
                .hasMessageContaining("Maybe");
    }

    @Test
    void listeners_hear_only_what_truly_changes() {
        List<FindingChange> heard = new ArrayList<>();
        session.subscribe(heard::add);

        session.goTo(MINUTES.plusDays(1));
        assertThat(heard).isEmpty();

        List<FindingChange> told = session.goTo(LocalDate.of(2020, 1, 1));
        assertThat(heard)
                .isEqualTo(told)
                .hasAtLeastOneElementOfType(Appeared.class)
                .hasAtLeastOneElementOfType(Resolved.class);
    }

    @Test
    void a_finding_with_another_value_is_changed() {
        // The complete record of initial reports ends here; who was established as overdue no longer is.
        session.goTo(LocalDate.of(2020, 1, 1));
        List<FindingChange> changes = new ArrayList<>();
        while (changes.stream().noneMatch(Changed.class::isInstance)) {
            changes.addAll(session.goTo(session.nextDay()));
        }
        assertThat(changes).filteredOn(Changed.class::isInstance).allSatisfy(change -> {
            assertThat(change.before().orElseThrow().id())
                    .isEqualTo(change.after().orElseThrow().id());
            assertThat(change.before()).isNotEqualTo(change.after());
        });
    }

    @Test
    void a_listener_may_read_and_not_change() {
        List<Integer> counts = new ArrayList<>();
        session.subscribe(change -> counts.add(session.findings().size()));
        session.goTo(LocalDate.of(2020, 1, 1));
        assertThat(counts).isNotEmpty();

        session.subscribe(change -> session.goTo(MINUTES));
        assertThatThrownBy(() -> session.goTo(MINUTES))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("listener");
    }

    @Test
    void a_proof_is_read_as_it_stands_and_of_no_other_finding() {
        var before = session.finding(OVERDUE).orElseThrow();
        assertThat(session.proofOf(before))
                .isEqualTo(Rulebook.standard()
                        .assess(Register.reference(), MINUTES)
                        .proofOf(before));

        session.add(report("RWA", "2019-11-19"));
        assertThatThrownBy(() -> session.proofOf(before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(OVERDUE);
    }

    @Test
    void a_snapshot_lives_on() {
        session.add(report("RWA", "2019-11-19"));
        Assessment snapshot = session.snapshot();
        session.close();

        assertThat(snapshot.findings(Kind.INITIAL_REPORT_OVERDUE))
                .noneMatch(f -> f.state().equals(RWANDA));
        assertThat(snapshot.proofOf(snapshot.findings().get(0)).reasons()).isNotEmpty();
        assertThat(snapshot.obligations()).isNotEmpty();
    }

    @Test
    void another_register_can_take_the_place_of_this_one() {
        Register other = Change.parse("RWA initial-report 2019-11-19", Register.reference())
                .applyTo(Register.reference());

        assertThat(session.goOnWith(other)).extracting(FindingChange::id).contains(OVERDUE);

        assertThat(session.register()).isEqualTo(other);
        assertThat(session.findings())
                .isEqualTo(Rulebook.standard().assess(other, MINUTES).findings());
    }

    @Test
    void a_closed_session_says_so() {
        session.close();
        session.close();
        assertThatThrownBy(session::findings)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> session.goTo(MINUTES)).hasMessageContaining("closed");
    }

    @Test
    void a_second_thread_at_once_is_sent_away() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        session.subscribe(change -> {
            inside.countDown();
            try {
                done.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<?> first = threads.submit(() -> session.goTo(LocalDate.of(2020, 1, 1)));
            assertThat(inside.await(1, TimeUnit.MINUTES)).isTrue();
            assertThatThrownBy(session::findings)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("one thread at a time")
                    .hasMessageContaining("Maybe");
            done.countDown();
            first.get();
            assertThat(session.findings()).isNotEmpty();
        } finally {
            done.countDown();
            threads.shutdown();
        }
    }

    @Test
    void a_day_far_from_all_is_refused_and_leaves_the_session_as_it_was() {
        assertThatThrownBy(() -> session.goTo(LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1900")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Rulebook.standard().open(Register.reference(), LocalDate.of(1899, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(session.asOf()).isEqualTo(MINUTES);
        assertThat(session.finding(OVERDUE)).isPresent();
    }

    @Test
    void a_listener_that_fails_keeps_nobody_from_hearing_and_undoes_nothing() {
        List<FindingChange> heard = new ArrayList<>();
        RuntimeException failure = new IllegalStateException("of the listener");
        session.subscribe(change -> {
            throw failure;
        });
        session.subscribe(heard::add);

        assertThatThrownBy(() -> session.goTo(LocalDate.of(2020, 1, 1))).isSameAs(failure);

        assertThat(heard).isNotEmpty();
        assertThat(session.asOf()).isEqualTo("2020-01-01");
    }

    @Test
    void a_listener_may_bring_another_and_may_not_close_the_session() {
        List<FindingChange> heard = new ArrayList<>();
        session.subscribe(change -> session.subscribe(heard::add));
        session.goTo(LocalDate.of(2020, 1, 1));
        assertThat(heard).isEmpty();

        session.subscribe(change -> session.close());
        assertThatThrownBy(() -> session.goTo(MINUTES)).hasMessageContaining("close");
        assertThat(session.findings()).isNotEmpty();
        assertThat(heard).isNotEmpty();
    }

    @Test
    void rules_that_fail_end_the_session_and_it_says_so() {
        String many = """
                rule "many" @article("21") @reason("{$state}")
                when
                    Deposit( $state : state, $on : on )
                    exists AsOf( date > $on.plusYears(9) )
                then
                    insertLogical( OwnFinding.info("many", $state) );
                end
                """;
        try (Rulebook mine = Rulebook.standard()
                        .plus(RuleSource.text("mine.drl", many))
                        .with(Limits.standard().withFirings(20));
                Session ours = mine.open(Register.reference(), LocalDate.of(2012, 1, 1))) {
            assertThatThrownBy(() -> ours.goTo(MINUTES)).isInstanceOf(LimitExceeded.class);
            assertThatThrownBy(ours::findings)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("many");
        }
    }
}
