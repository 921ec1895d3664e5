package org.ccm.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.Rulebook;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {

    /** Many tests look at one day. */
    private static final Map<String, Agenda> AGENDAS = new HashMap<>();

    private static Agenda on(String day) {
        return AGENDAS.computeIfAbsent(day, text -> {
            LocalDate asOf = LocalDate.parse(text);
            return Agenda.of(Rulebook.standard().assess(Register.reference(), asOf), asOf.plusYears(2));
        });
    }

    private static Optional<Entry> entry(Agenda agenda, String id) {
        return agenda.entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # as of, id, first day, last day, theme, certainty, provision
            # the report of which the coordinators reminded the Gambia
            2019-10-30, initial-report:GMB, 2019-11-28, 2019-11-28, TRANSPARENCY, ESTABLISHED, 7(1)
            # a contracting State
            2019-10-30, initial-report:MDV, 2020-08-28, 2020-08-28, TRANSPARENCY, ESTABLISHED, 7(1)
            2019-10-30, entry-into-force:MDV, 2020-03-01, 2020-03-01, UNIVERSALIZATION, ESTABLISHED, 17(2)
            # a year that has not begun
            2019-10-30, annual-report:PRT:2020, 2021-04-30, 2021-04-30, TRANSPARENCY, ESTABLISHED, 7(2)
            # nine months before the Second Review Conference opens
            2019-10-30, clearance-last-day-to-ask:LBN:1, 2020-02-25, 2020-02-25, CLEARANCE, ESTABLISHED, 4(6)
            2019-10-30, stockpile-destruction-last-day-to-ask:PER:1, 2020-02-25, 2020-02-25, STOCKPILE_DESTRUCTION, ESTABLISHED, 3(5)
            # deadlines, the second one extended
            2019-10-30, clearance-deadline:HRV:1, 2020-08-01, 2020-08-01, CLEARANCE, ESTABLISHED, 4(1)
            2019-10-30, stockpile-destruction-deadline:BGR:1, 2021-04-01, 2021-04-01, STOCKPILE_DESTRUCTION, ESTABLISHED, 3(3)
            # another extension has possibly been granted
            2021-02-10, clearance-deadline:BIH:1, 2021-03-01, 2021-03-01, CLEARANCE, UNVERIFIED, 4(1)
            # cleared, to be declared by the end of the next meeting
            2013-10-01, clearance-declaration:NOR:1, 2014-09-05, 2014-09-05, CLEARANCE, ESTABLISHED, 4(1)(c)
            # the parts of a conference in parts
            2019-10-30, meeting:2RC.1, 2020-11-25, 2020-11-27, GENERAL_STATUS, ESTABLISHED, 12
            2019-10-30, meeting:2RC.2, 2021-09-20, 2021-09-21, GENERAL_STATUS, ESTABLISHED, 12
            2024-12-01, meeting:13MSP, 2025-09-16, 2025-09-19, GENERAL_STATUS, ESTABLISHED, 11
            2024-12-01, withdrawal:LTU, 2025-03-06, 2025-03-06, GENERAL_STATUS, ESTABLISHED, 20(3)
            # of the Convention for a State, and of a State from the Convention, on the day itself
            2019-05-01, entry-into-force:GMB, 2019-06-01, 2019-06-01, UNIVERSALIZATION, ESTABLISHED, 17(2)
            2019-06-01, entry-into-force:GMB, 2019-06-01, 2019-06-01, UNIVERSALIZATION, ESTABLISHED, 17(2)
            2025-03-06, withdrawal:LTU, 2025-03-06, 2025-03-06, GENERAL_STATUS, ESTABLISHED, 20(3)
            # due on the day itself
            2019-05-01, stockpile-destruction-deadline:GNB:1, 2019-05-01, 2019-05-01, STOCKPILE_DESTRUCTION, ESTABLISHED, 3(2)
            """)
    void dates_ahead_stand_on_their_days(
            String asOf, String id, LocalDate from, LocalDate to, Theme theme, Certainty certainty, String provision) {
        Entry entry = entry(on(asOf), id).orElseThrow();

        assertThat(entry.cancelled()).isFalse();
        assertThat(entry.from()).isEqualTo(from);
        assertThat(entry.to()).isEqualTo(to);
        assertThat(entry.theme()).isEqualTo(theme);
        assertThat(entry.certainty()).isEqualTo(certainty);
        assertThat(entry.provision().citation()).isEqualTo(provision);
        assertThat(entry.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as of | id | why it is cancelled
            # received on 11 December 2019
            2019-12-20 | initial-report:PHL | The initial report of Philippines has been received.
            # cleared
            2020-12-01 | clearance-deadline:HRV:1 | The record has the duty of Croatia for clearance as fulfilled.
            # declared
            2014-10-01 | clearance-declaration:NOR:1 | The record has the duty of Norway for clearance as fulfilled.
            # requested, and not decided
            2021-02-10 | clearance-last-day-to-ask:LBN:1 | Lebanon has requested an extension; it is pending.
            # extended, and the meeting before the new deadline is not in the calendar
            2024-12-01 | clearance-last-day-to-ask:DEU:1 | The deadline of Germany for clearance is now 1 August 2030. The meetings on record do not tell the last day to request another extension.
            # withdrawn before the report is due
            2024-12-01 | annual-report:LTU:2024 | The withdrawal of Lithuania takes effect on 6 March 2025, before this date.
            # passed unfulfilled: the date stays where it is
            2019-11-20 | stockpile-destruction-deadline:GNB:1 |
            2026-02-20 | clearance-last-day-to-ask:TCD:1 |
            """)
    void what_no_longer_stands_is_cancelled_and_says_why(String asOf, String id, String why) {
        assertThat(entry(on(asOf), id).map(Entry::because)).isEqualTo(Optional.ofNullable(why));
        assertThat(entry(on(asOf), id).filter(entry -> !entry.cancelled())).isEmpty();
    }

    @Test
    void a_deadline_that_has_moved_beyond_the_end_is_kept_with_its_new_day() {
        Agenda agenda = on("2024-12-01");

        assertThat(entry(agenda, "clearance-deadline:DEU:1")).hasValueSatisfying(entry -> {
            assertThat(entry.cancelled()).isFalse();
            assertThat(entry.from()).isEqualTo("2030-08-01").isAfter(agenda.until());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2010-03-01", "2013-01-01", "2019-11-20", "2021-02-10", "2022-09-02", "2024-12-01", "2026-02-20"
            })
    void the_open_duties_with_a_date_ahead_are_the_dates_that_stand(String day) {
        Agenda agenda = on(day);
        Assessment assessment = agenda.assessment();
        Map<StateCode, LocalDate> left = assessment.standings().stream()
                .filter(state -> state.withdrawalEffectiveOn().isPresent())
                .collect(Collectors.toMap(state -> state.state().code(), state -> state.withdrawalEffectiveOn()
                        .orElseThrow()));
        List<String> open = assessment.obligations().stream()
                .filter(duty -> duty.status() == Status.OPEN)
                .filter(duty -> ahead(duty, agenda))
                .filter(duty -> left.getOrDefault(duty.state(), LocalDate.MAX)
                        .isAfter(duty.deadline().orElseThrow()))
                .map(AgendaTest::id)
                .toList();

        assertThat(agenda.standing()).extracting(Entry::id).containsAll(open).doesNotHaveDuplicates();
        assertThat(agenda.entries()).extracting(Entry::id).doesNotHaveDuplicates();
        assertThat(agenda.standing().stream()
                        .filter(entry -> !entry.from().isAfter(agenda.until()))
                        .filter(entry ->
                                assessment.obligations().stream().anyMatch(duty -> id(duty).equals(entry.id())))
                        .map(Entry::id))
                .containsExactlyInAnyOrderElementsOf(open);
    }

    private static boolean ahead(Obligation duty, Agenda agenda) {
        return duty.deadline()
                .filter(on -> !on.isBefore(agenda.from()) && !on.isAfter(agenda.until()))
                .isPresent();
    }

    private static String id(Obligation duty) {
        return switch (duty.duty()) {
            case INITIAL_REPORT -> "initial-report:" + duty.state();
            case ANNUAL_REPORT ->
                "annual-report:" + duty.state() + ":" + duty.reportingYear().orElseThrow();
            case STOCKPILE_DESTRUCTION, CLEARANCE ->
                duty.duty().word() + "-deadline:" + duty.state() + ":"
                        + duty.matter().number();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-06-02", "2025-03-07"})
    void the_day_after_its_effect_a_change_of_standing_is_past(String day) {
        assertThat(on(day).entries()).extracting(Entry::id).doesNotContain("entry-into-force:GMB", "withdrawal:LTU");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # later day, months between the two
            # an entry into force on the day
            2019-06-01, 1
            # a conference in parts, and extensions before it
            2021-02-10, 12
            # a withdrawal notified, and taking effect
            2024-10-01, 1
            2025-03-06, 6
            # the end of the record
            2026-02-20, 12
            """)
    void whatever_stood_and_is_ahead_stands_or_is_cancelled(String day, int months) {
        Agenda later = on(day);
        Agenda earlier = on(later.from().minusMonths(months).toString());

        assertThat(later.entries())
                .extracting(Entry::id)
                .containsAll(earlier.standing().stream()
                        .filter(entry -> !entry.to().isBefore(later.from()))
                        .filter(entry -> !entry.from().isAfter(later.until()))
                        .map(Entry::id)
                        .toList());
    }

    @Test
    void entries_are_in_the_order_of_their_days() {
        assertThat(on("2026-02-20").entries()).extracting(Entry::from).isSorted();
    }

    @Test
    void a_report_that_arrives_cancels_its_date_and_keeps_its_id() {
        LocalDate asOf = LocalDate.of(2019, 11, 20);
        Agenda before = on("2019-11-20");
        List<TransparencyReport> reports = new ArrayList<>(Register.reference().transparencyReports());
        reports.removeIf(report -> report.state().equals(StateCode.of("PHL")) && report.kind() == ReportKind.INITIAL);
        reports.add(TransparencyReport.builder()
                .state(StateCode.of("PHL"))
                .kind(ReportKind.INITIAL)
                .receivedOn(PartialDate.of(asOf))
                .confidence(Confidence.SINGLE)
                .addSources(SourceId.of("P:minutes-2019-11-20"))
                .build());
        Register register = Register.builder()
                .from(Register.reference())
                .transparencyReports(reports)
                .build();
        Agenda after = Agenda.of(Rulebook.standard().assess(register, asOf), asOf.plusYears(2));

        assertThat(entry(before, "initial-report:PHL").orElseThrow().cancelled())
                .isFalse();
        assertThat(entry(after, "initial-report:PHL").orElseThrow().cancelled()).isTrue();
        assertThat(entry(after, "initial-report:PHL").orElseThrow().from())
                .isEqualTo(entry(before, "initial-report:PHL").orElseThrow().from());
    }

    @Test
    void a_state_has_its_own_dates_and_meetings() {
        assertThat(on("2019-10-30").only(Set.of(StateCode.of("GMB"))).standing())
                .extracting(Entry::id)
                .containsExactly("initial-report:GMB", "meeting:2RC.1", "meeting:2RC.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASEAN", "asean ", "Asia"})
    void a_group_has_the_dates_of_its_members(String name) {
        Agenda group = on("2019-10-30").ofGroup(name);

        assertThat(group.standing())
                .extracting(Entry::id)
                .contains("initial-report:PHL", "meeting:2RC.1")
                .doesNotContain("initial-report:GMB");
    }

    @Test
    void a_group_that_there_is_not_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> on("2019-10-30").ofGroup("ASAEN"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has the name \"ASAEN\". Maybe ASEAN?");
        assertThatThrownBy(() -> on("2019-10-30").ofGroup("Klingon Empire"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe one of Africa, ");
    }

    @Test
    void a_theme_has_its_dates_only() {
        assertThat(on("2019-10-30").only(Theme.CLEARANCE).entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.id()).startsWith("clearance-"));
    }

    @Test
    void a_title_says_whose_date_it_is() {
        Agenda agenda = on("2019-10-30");

        assertThat(agenda.title(entry(agenda, "initial-report:GMB").orElseThrow()))
                .isEqualTo("Gambia: initial report due");
        assertThat(agenda.title(entry(agenda, "meeting:2RC.2").orElseThrow()))
                .isEqualTo("Second Review Conference, second part (hybrid), Geneva");
    }

    @Test
    void an_agenda_does_not_end_before_it_begins() {
        Assessment assessment = Rulebook.standard().assess(Register.reference(), LocalDate.of(2019, 11, 20));

        assertThatThrownBy(() -> Agenda.of(assessment, LocalDate.of(2019, 11, 19)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_an_earlier_agenda_has_is_told_however_long_ago() {
        LocalDate asOf = LocalDate.of(2021, 6, 1);
        Assessment assessment = Rulebook.standard().assess(Register.reference(), asOf);
        Agenda agenda = Agenda.of(
                assessment,
                asOf.plusMonths(1),
                Map.of(
                        "initial-report:GMB", LocalDate.of(2019, 11, 28),
                        "clearance-deadline:DEU:1", LocalDate.of(2025, 8, 1),
                        "annual-report:PRT:2024", LocalDate.of(2025, 4, 30)));

        // fulfilled since; still to come, beyond the end; of a year that has not begun
        assertThat(entry(agenda, "initial-report:GMB").orElseThrow().cancelled())
                .isTrue();
        assertThat(entry(agenda, "clearance-deadline:DEU:1").orElseThrow().cancelled())
                .isFalse();
        assertThat(entry(agenda, "annual-report:PRT:2024").orElseThrow().cancelled())
                .isFalse();
        assertThat(agenda.entries())
                .filteredOn(Entry::cancelled)
                .extracting(Entry::id)
                .containsExactly("initial-report:GMB");
        assertThat(entry(agenda, "annual-report:AUT:2024")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // as of, answered, whether the answer is still to come
        "2019-11-20, , true",
        "2019-12-01, , true",
        "2019-12-02, , false",
        "2019-11-20, 2019-11-10, false"
    })
    void the_answer_to_a_request_for_clarification_is_due_on_its_day(LocalDate asOf, LocalDate answered, boolean due) {
        ClarificationRequest request = ClarificationRequest.builder()
                .requesting(StateCode.of("NOR"))
                .requested(StateCode.of("GNB"))
                .submittedOn(LocalDate.of(2019, 11, 3))
                .answeredOn(Optional.ofNullable(answered).map(PartialDate::of))
                .about("invented")
                .sources(List.of(SourceId.of("P:minutes-2019-11-20")))
                .confidence(Confidence.SINGLE)
                .build();
        Register register = Register.builder()
                .from(Register.reference())
                .addClarificationRequests(request)
                .build();
        Agenda agenda = Agenda.of(Rulebook.standard().assess(register, asOf), asOf.plusYears(1));

        Optional<Entry> found = entry(agenda, "clarification:GNB:NOR:1").filter(entry -> !entry.cancelled());
        assertThat(found.isPresent()).isEqualTo(due);
        found.ifPresent(entry -> {
            assertThat(entry.from()).isEqualTo("2019-12-01");
            assertThat(entry.provision().citation()).isEqualTo("8(2)");
            assertThat(entry.sources()).containsExactly(SourceId.of("P:minutes-2019-11-20"));
        });
    }
}
