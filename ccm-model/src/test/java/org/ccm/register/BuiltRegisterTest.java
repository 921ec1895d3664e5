package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.Coverage;
import org.ccm.source.SourceId;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltRegisterTest {

    private static final StateCode GAMBIA = StateCode.of("GMB");

    private static State gambia() {
        return State.builder().code(GAMBIA).name("Gambia").unMember(true).build();
    }

    private static TreatyAction action(Action action, LocalDate day) {
        return TreatyAction.builder()
                .state(GAMBIA)
                .action(action)
                .takenOn(day)
                .confidence(Confidence.UNSOURCED)
                .build();
    }

    private static StockpileEvent held(String note) {
        return StockpileEvent.builder()
                .state(GAMBIA)
                .kind(StockpileEventKind.STOCKPILE_HELD)
                .happenedOn(PartialDate.parse("2019-06-01"))
                .note(note)
                .confidence(Confidence.UNSOURCED)
                .build();
    }

    private static List<String> messages(Register.Builder register) {
        try {
            register.build();
            return List.of();
        } catch (RegisterException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void facts_without_source_need_no_sources() {
        Register register = Register.builder()
                .addStates(gambia())
                .addTreatyActions(
                        action(Action.SIGNATURE, LocalDate.of(2008, 12, 3)),
                        action(Action.RATIFICATION, LocalDate.of(2018, 12, 11)))
                .build();

        assertThat(register.treatyActions()).hasSize(2);
    }

    @Test
    void facts_obey_the_rules_of_files_and_all_problems_come_at_once() {
        assertThat(messages(Register.builder()
                        .addStates(gambia())
                        .addTreatyActions(action(Action.RATIFICATION, LocalDate.of(2018, 12, 11)))
                        .addTransparencyReports(TransparencyReport.builder()
                                .state(StateCode.of("GNB"))
                                .kind(ReportKind.INITIAL)
                                .receivedOn(PartialDate.of(YearMonth.of(2019, 11)))
                                .addSources(SourceId.of("S:list"))
                                .confidence(Confidence.SINGLE)
                                .build())))
                .containsExactly(
                        "adherence.csv:2, column action: \"ratification\" is for a State that signed, and no signature"
                                + " is on record (Article 16). Maybe accession?",
                        "transparency_reports.csv:2, column code: \"GNB\" is not a State of states.csv."
                                + " Maybe GMB (Gambia)?",
                        "transparency_reports.csv:2, column sources: \"S:list\" is not a source of sources.csv.");
    }

    @Test
    void a_fact_that_is_there_twice_is_a_problem() {
        assertThat(messages(Register.builder().addStates(gambia(), gambia())))
                .containsExactly("states.csv:3: the row repeats line 2: code is the same.");
    }

    @Test
    void a_day_no_file_can_hold_is_a_problem() {
        assertThat(messages(Register.builder()
                        .addStates(gambia())
                        .addTreatyActions(action(Action.ACCESSION, LocalDate.of(12019, 1, 1)))))
                .containsExactly("adherence.csv:2, column date: \"+12019-01-01\" is not a day (2019-11-20),"
                        + " a month (2019-11), a year (2019) or a span of two of these.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "two\rlines", "a \u0000 byte", "a \u007f byte", "half \ud834 of a character"})
    void a_text_no_file_can_hold_is_a_problem(String note) {
        assertThat(messages(Register.builder().addStates(gambia()).addStockpileEvents(held(note))))
                .singleElement()
                .asString()
                .startsWith("stockpiles.csv:2, column note: \"")
                .endsWith("has a line break, another control character or half a character in it,"
                        + " which a cell cannot have.");
    }

    @Test
    void a_text_with_a_tab_or_any_letter_can_be_held() {
        assertThat(messages(Register.builder().addStates(gambia()).addStockpileEvents(held("a\tb 𝄞 ລ"))))
                .isEmpty();
    }

    @Test
    void without_coverage_the_record_ends_with_the_last_exact_day() {
        Register register = Register.builder()
                .addStates(gambia())
                .addTreatyActions(action(Action.ACCESSION, LocalDate.of(2018, 12, 11)))
                .addStockpileEvents(held("later"))
                .addTransparencyReports(TransparencyReport.builder()
                        .state(GAMBIA)
                        .kind(ReportKind.INITIAL)
                        .receivedOn(PartialDate.parse("2019-11"))
                        .confidence(Confidence.UNSOURCED)
                        .build())
                .build();

        assertThat(register.recordEnds()).isEqualTo(LocalDate.of(2019, 6, 1));
    }

    @Test
    void the_calendar_and_deadlines_do_not_end_the_record() {
        Register register = new SmallRegister()
                .replace("meetings.csv", "2020-11-25,2021-09-21", "2020-11-25,2031-09-21")
                .replace("stockpiles.csv", "2021-03,2024-04-01", "2021-03,2031-04-01")
                .read();
        Register withoutCoverage =
                Register.builder().from(register).coverages(List.of()).build();

        assertThat(withoutCoverage.recordEnds()).isEqualTo(LocalDate.of(2025, 11, 1));
    }

    @Test
    void coverage_ends_the_record_whatever_the_facts() {
        Register register = Register.builder()
                .addStates(gambia())
                .addStockpileEvents(held("later"))
                .addCoverages(
                        Coverage.builder()
                                .table("adherence")
                                .completeThrough(LocalDate.of(2015, 1, 1))
                                .build(),
                        Coverage.builder()
                                .table("stockpiles")
                                .completeThrough(LocalDate.of(2012, 1, 1))
                                .build(),
                        Coverage.builder().table("clearance").build())
                .build();

        assertThat(register.recordEnds()).isEqualTo(LocalDate.of(2015, 1, 1));
    }

    @Test
    void a_record_without_any_day_ends_when_the_convention_was_opened_for_signature() {
        assertThat(Register.builder().build().recordEnds()).isEqualTo(LocalDate.of(2008, 12, 3));
    }

    @Test
    void a_fact_that_misses_a_part_is_told_by_its_builder() {
        assertThatThrownBy(() -> StockpileEvent.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("state");
    }
}
