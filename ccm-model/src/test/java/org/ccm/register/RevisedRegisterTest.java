package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.source.Confidence;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;

/** Registers with more rows, or others. */
class RevisedRegisterTest {

    private static final Register REFERENCE = Register.reference();

    private static RegisterRow row(String table, Map<String, String> cells) {
        return new RegisterRow(table, cells, "line 7");
    }

    private static List<String> problems(RegisterRow... rows) {
        try {
            REFERENCE.with(List.of(rows));
        } catch (RegisterException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
        return List.of();
    }

    private static final Map<String, String> ACCESSION = Map.of(
            "code", "MNG",
            "action", "accession",
            "date", "2019-12-01",
            "sources", "S:untc-mondiale",
            "confidence", "single");

    @Test
    void a_row_in_words_becomes_a_fact_after_those_on_record() {
        Register more = REFERENCE.with(List.of(row("adherence", ACCESSION)));

        assertThat(more.treatyActions()).hasSize(REFERENCE.treatyActions().size() + 1);
        assertThat(more.treatyActions()).last().satisfies(fact -> {
            assertThat(fact.state()).isEqualTo(StateCode.of("MNG"));
            assertThat(fact.action()).isEqualTo(Action.ACCESSION);
        });
        assertThat(more.votes()).isEqualTo(REFERENCE.votes());
    }

    @Test
    void a_register_revised_by_nothing_is_equal() {
        assertThat(REFERENCE.revised(Set.of(), rows -> {})).isEqualTo(REFERENCE);
    }

    @Test
    void a_register_with_every_row_added_again_one_by_one_is_the_same() {
        Set<TreatyAction> all = new HashSet<>(REFERENCE.treatyActions());
        Register without = REFERENCE.revised(all, rows -> {});

        assertThat(without.treatyActions()).isEmpty();
        assertThat(without.revised(Set.of(), rows -> rows.addAllTreatyActions(REFERENCE.treatyActions())))
                .isEqualTo(REFERENCE);
    }

    @Test
    void a_row_that_is_not_there_cannot_go() {
        TreatyAction invented = TreatyAction.builder()
                .state(StateCode.of("MNG"))
                .action(Action.ACCESSION)
                .takenOn(LocalDate.of(2019, 12, 1))
                .sources(List.of(SourceId.of("S:untc-mondiale")))
                .confidence(Confidence.SINGLE)
                .build();
        assertThat(REFERENCE.revised(Set.of(invented), rows -> {})).isEqualTo(REFERENCE);
    }

    @Test
    void all_problems_of_all_rows_are_told_by_their_place() {
        assertThat(problems(
                        row("adherence", Map.of("code", "GNW", "action", "accession", "date", "2019-13-01")),
                        row("adherance", ACCESSION),
                        row("adherence", Map.of("state", "MNG", "action", "accession"))))
                .containsExactly(
                        "adherence.csv:1, column code: \"GNW\" is not a State of states.csv. Maybe GNB (Guinea-Bissau)?",
                        "adherence.csv:1, column date: \"2019-13-01\" is not in the calendar.",
                        "adherence.csv:1, column confidence: the cell is empty, and this column needs a value.",
                        "adherence.csv:3, column state: \"state\" is not a column of adherence.csv. Maybe one of code, date, sources,"
                                + " confidence, note?",
                        "adherance:2: \"adherance\" is not a table of the register. Maybe adherence?");
    }

    @Test
    void a_row_that_repeats_another_says_where_that_is() {
        Map<String, String> deposit = Map.of(
                "code", "GNB",
                "action", "ratification",
                "date", "2012-01-01",
                "confidence", "unsourced");
        assertThat(problems(row("adherence", deposit)))
                .containsExactly("adherence.csv:1: the row repeats a row on record: code and action are the same.");
        assertThat(problems(row("adherence", ACCESSION), row("adherence", ACCESSION)))
                .containsExactly("adherence.csv:2: the row repeats line 7: code and action are the same.");
    }

    @Test
    void rows_on_record_that_no_longer_fit_have_no_line() {
        Set<TreatyAction> signature = new HashSet<>(REFERENCE.treatyActions());
        signature.removeIf(row -> !(row.state().equals(StateCode.of("GNB")) && row.action() == Action.SIGNATURE));

        assertThatExceptionOfType(RegisterException.class)
                .isThrownBy(() -> REFERENCE.revised(signature, rows -> {}))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .hasToString("adherence.csv, column action: \"ratification\" is for a State that signed, and no"
                                + " signature is on record (Article 16). Maybe accession?"));
    }

    @Test
    void tables_and_columns_and_their_words_are_known() {
        assertThat(RegisterRow.tables()).contains("adherence", "votes").hasSize(30);
        assertThat(RegisterRow.columns("adherence"))
                .containsExactly("code", "action", "date", "sources", "confidence", "note");
        assertThat(RegisterRow.columns("no such table")).isEmpty();
        assertThat(RegisterRow.words("votes", "vote")).contains("yes", "no");
        assertThat(RegisterRow.words("votes", "resolution")).isEmpty();
        assertThat(RegisterRow.needed("adherence", "date")).isTrue();
        assertThat(RegisterRow.needed("clearance", "date")).isFalse();
        assertThat(RegisterRow.needed("clearance", "no such column")).isFalse();
        assertThat(RegisterRow.needed("country_coalitions", "status")).isFalse();
    }
}
