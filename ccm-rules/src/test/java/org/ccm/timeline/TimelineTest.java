package org.ccm.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.assessment.FindingChange;
import org.ccm.assessment.FindingChange.Appeared;
import org.ccm.assessment.FindingChange.Changed;
import org.ccm.assessment.FindingChange.Resolved;
import org.ccm.assessment.Rulebook;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;

/** What a timeline shows of the lives it covers. */
class TimelineTest {

    private static final StateCode GUINEA_BISSAU = StateCode.of("GNB");
    private static final String OVERDUE = "initial-report-overdue:GNB";

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Timeline timeline(String from, String to) {
        return Timeline.of(Rulebook.standard(), Register.reference(), day(from), day(to));
    }

    private static Spell spell(Timeline timeline, String id, int number) {
        return timeline.life(id).orElseThrow().spells().get(number);
    }

    private static List<FindingChange> changes(Timeline timeline, String day) {
        return timeline.of(GUINEA_BISSAU).changes(day(day)).stream()
                .filter(change -> change.id().equals(OVERDUE))
                .toList();
    }

    @Test
    void a_spell_that_began_before_the_timeline_begins_with_it_and_says_so() {
        Spell spell = spell(timeline("2019-11-18", "2019-11-18"), OVERDUE, 0);

        assertThat(spell.from()).isEqualTo("2019-11-18");
        assertThat(spell.already()).isTrue();
        assertThat(spell.until()).isEmpty();
    }

    @Test
    void a_spell_that_begins_on_the_first_day_was_not_there_already() {
        Spell spell = spell(timeline("2019-11-20", "2019-11-21"), OVERDUE, 0);

        assertThat(spell.from()).isEqualTo("2019-11-20");
        assertThat(spell.already()).isFalse();
        assertThat(spell.finding().certainty()).isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void another_value_begins_another_spell_of_the_same_life() {
        Life life = timeline("2019-11-19", "2019-11-20").life(OVERDUE).orElseThrow();

        assertThat(life.spells()).hasSize(2);
        assertThat(life.spells().get(0).until()).contains(day("2019-11-19"));
        assertThat(life.spells().get(1).from()).isEqualTo("2019-11-20");
        assertThat(life.kind()).isEqualTo(Kind.INITIAL_REPORT_OVERDUE);
        assertThat(life.state()).isEqualTo(GUINEA_BISSAU);
        assertThat(life.from()).isEqualTo("2019-11-19");
        assertThat(life.until()).isEmpty();
    }

    @Test
    void a_life_can_have_gaps() {
        Life life = timeline("2019-06-30", "2022-12-31")
                .life("annual-reports-none-on-record:ZAF")
                .orElseThrow();

        assertThat(life.on(day("2019-06-30"))).isPresent();
        assertThat(life.on(day("2019-07-31"))).isEmpty();
        assertThat(life.on(day("2020-05-01"))).isPresent();
    }

    @Test
    void the_last_day_is_included() {
        assertThat(timeline("2019-12-01", "2019-12-30").life(OVERDUE).flatMap(Life::until))
                .isEmpty();
        assertThat(timeline("2019-12-01", "2019-12-31").life(OVERDUE).flatMap(Life::until))
                .contains(day("2019-12-30"));
    }

    @Test
    void what_was_resolved_before_the_first_day_has_no_life() {
        assertThat(timeline("2019-12-31", "2020-01-31").life(OVERDUE)).isEmpty();
    }

    @Test
    void changes_of_a_day_tell_what_appeared_changed_and_was_resolved() {
        Timeline timeline = timeline("2011-10-01", "2020-01-01");

        assertThat(changes(timeline, "2011-10-29"))
                .hasOnlyElementsOfType(Appeared.class)
                .hasSize(1);
        assertThat(changes(timeline, "2019-11-20"))
                .hasOnlyElementsOfType(Changed.class)
                .hasSize(1);
        assertThat(changes(timeline, "2019-12-31"))
                .hasOnlyElementsOfType(Resolved.class)
                .hasSize(1);
        assertThat(changes(timeline, "2015-02-03")).isEmpty();
    }

    @Test
    void the_first_day_is_compared_with_the_day_before_it() {
        assertThat(changes(timeline("2011-10-29", "2011-10-29"), "2011-10-29"))
                .hasOnlyElementsOfType(Appeared.class)
                .hasSize(1);
        assertThat(changes(timeline("2019-11-20", "2019-11-20"), "2019-11-20"))
                .hasOnlyElementsOfType(Changed.class)
                .hasSize(1);
        assertThat(changes(timeline("2019-12-31", "2019-12-31"), "2019-12-31"))
                .hasOnlyElementsOfType(Resolved.class)
                .hasSize(1);
    }

    @Test
    void days_are_those_on_which_there_are_changes() {
        Timeline timeline = timeline("2019-11-20", "2020-06-30").of(GUINEA_BISSAU);

        assertThat(timeline.days())
                .isNotEmpty()
                .containsExactlyElementsOf(timeline.from()
                        .datesUntil(timeline.to().plusDays(1))
                        .filter(day -> !timeline.changes(day).isEmpty())
                        .toList());
    }

    @Test
    void a_first_day_on_which_something_was_only_resolved_is_a_day_of_change() {
        Timeline timeline = timeline("2019-12-31", "2019-12-31")
                .where(finding -> finding.id().equals(OVERDUE));

        assertThat(timeline.lives()).isEmpty();
        assertThat(timeline.days()).containsExactly(day("2019-12-31"));
    }

    @Test
    void what_is_asked_for_can_be_narrowed_to_kinds_and_States_and_certainty() {
        Timeline narrow = timeline("2019-11-19", "2019-11-20")
                .of(Kind.INITIAL_REPORT_OVERDUE, Kind.INITIAL_REPORT_DUE)
                .of(GUINEA_BISSAU, StateCode.of("GMB"))
                .where(Certainty.ESTABLISHED);

        assertThat(narrow.lives()).extracting(Life::id).containsExactly("initial-report-due:GMB", OVERDUE);
        assertThat(spell(narrow, OVERDUE, 0).until()).contains(day("2019-11-19"));
        assertThat(narrow.on(day("2019-11-20"))).isEmpty();
        assertThat(narrow.from()).isEqualTo("2019-11-19");
        assertThat(narrow.to()).isEqualTo("2019-11-20");
    }

    @Test
    void it_is_in_the_order_of_an_assessment() {
        Timeline timeline = timeline("2019-11-20", "2019-11-20");

        assertThat(timeline.lives()).extracting(Life::id).isSorted();
        assertThat(timeline.on(day("2019-11-20")))
                .containsExactlyElementsOf(Rulebook.standard()
                        .assess(Register.reference(), day("2019-11-20"))
                        .findings());
    }

    @Test
    void a_timeline_of_one_day_counts_what_that_day_has() {
        Timeline timeline = timeline("2019-11-20", "2019-11-20");

        assertThat(timeline.count().on(day("2019-11-20")))
                .isEqualTo(timeline.on(day("2019-11-20")).size());
    }

    @Test
    void what_a_rule_of_ones_own_finds_by_the_day_itself_begins_on_that_day() {
        RuleSource rule = RuleSource.text("signed.drl", """
                rule "signed-long-ago" @article("5(1)") @reason("{$state} signed {$on.when}.")
                when
                    Signature( $state : state, $on : on )
                    exists AsOf( date > $on.plusYears(10) )
                    not Deposit( state == $state )
                then
                    insertLogical( OwnFinding.attention("signed-long-ago", $state).dueOn($on.plusYears(10)) );
                end
                """);
        try (Rulebook mine = Rulebook.standard().plus(rule)) {
            Timeline timeline = Timeline.of(mine, Register.reference(), day("2018-11-20"), day("2018-12-20"));

            assertThat(timeline.life("signed-long-ago:IDN").orElseThrow().from())
                    .as("ten years after 3 December 2008 and a day")
                    .isEqualTo("2018-12-04");
        }
    }

    @Test
    void it_cannot_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline("2019-11-20", "2019-11-19"))
                .withMessageContaining("2019-11-19")
                .withMessageContaining("Maybe the other way round?");
    }

    @Test
    void days_outside_are_not_known() {
        Timeline timeline = timeline("2019-11-20", "2019-11-21");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.on(day("2019-11-22")))
                .withMessage("2019-11-22 is not on the timeline, which runs from 2019-11-20 to 2019-11-21."
                        + " Maybe a longer timeline?");
        assertThatIllegalArgumentException().isThrownBy(() -> timeline.on(day("2019-11-19")));
        assertThatIllegalArgumentException().isThrownBy(() -> timeline.changes(day("2019-11-19")));
    }

    @Test
    void a_finding_of_a_day_is_the_one_of_its_life() {
        Timeline timeline = timeline("2019-11-19", "2019-11-20");
        Optional<Finding> found = timeline.on(day("2019-11-20")).stream()
                .filter(finding -> finding.id().equals(OVERDUE))
                .findFirst();

        assertThat(found).isEqualTo(timeline.life(OVERDUE).flatMap(life -> life.on(day("2019-11-20"))));
    }
}
