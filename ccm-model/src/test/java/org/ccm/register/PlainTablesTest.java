package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A register as maps, lists and texts. */
class PlainTablesTest {

    /** Tables to be broken in one place. */
    private static Map<String, List<Map<String, String>>> small() {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        new SmallRegister().read().tables().forEach((name, rows) -> {
            List<Map<String, String>> copies = new ArrayList<>();
            rows.forEach(row -> copies.add(new HashMap<>(row)));
            tables.put(name, copies);
        });
        return tables;
    }

    private static List<String> messages(Map<String, List<Map<String, String>>> tables) {
        try {
            Register.ofTables(tables);
            return List.of();
        } catch (RegisterException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void the_reference_register_is_equal_after_its_tables_were_read() {
        assertThat(Register.ofTables(Register.reference().tables())).isEqualTo(Register.reference());
    }

    @Test
    void a_small_register_and_an_empty_one_are_equal_too() {
        Register small = new SmallRegister().read();
        Register empty = Register.builder().build();

        assertThat(Register.ofTables(small.tables())).isEqualTo(small);
        assertThat(Register.ofTables(empty.tables())).isEqualTo(empty);
    }

    @Test
    void a_row_has_its_cells_by_column_and_leaves_empty_ones_out() {
        assertThat(new SmallRegister().read().tables().get("adherence"))
                .first()
                .hasToString("{code=CHE, action=signature, date=2008-12-03, sources=S:list, confidence=verified}");
    }

    @Test
    void every_table_is_there_even_an_empty_one() {
        assertThat(Register.builder().build().tables())
                .containsOnlyKeys(RegisterRow.tables())
                .allSatisfy((name, rows) -> assertThat(rows).isEmpty());
    }

    @Test
    void an_optional_table_may_be_missing_and_a_required_one_may_not() {
        Map<String, List<Map<String, String>>> tables = small();
        tables.remove("targets");
        assertThat(messages(tables)).isEmpty();

        tables.remove("adherence");
        assertThat(messages(tables)).contains("adherence.csv: this table is required, and it is not there.");
    }

    @Test
    void all_problems_come_at_once_with_the_place_of_the_row() {
        Map<String, List<Map<String, String>>> tables = small();
        tables.get("adherence").get(1).put("code", "CHF");
        tables.get("adherence").get(3).put("daet", "2010-11-29");
        tables.get("stockpiles").get(0).put("date", "29/11/2010");
        tables.put("vote", List.of());
        tables.remove("votes");

        assertThat(messages(tables))
                .hasSize(5)
                .anyMatch(problem -> problem.startsWith("adherence.csv:2, column code: \"CHF\" is not"))
                .contains("adherence.csv:4, column daet: \"daet\" is not a column of adherence.csv.")
                .anyMatch(problem -> problem.startsWith("stockpiles.csv:1, column date: \"29/11/2010\""))
                .anyMatch(problem -> problem.endsWith("is said to be complete or not, but there is no votes.csv."))
                .contains("vote: \"vote\" is not a table of the register. Maybe votes?");
    }

    @Test
    void a_misspelt_column_is_told_with_the_one_that_is_free() {
        Map<String, List<Map<String, String>>> tables = small();
        Map<String, String> row = tables.get("adherence").get(0);
        row.put("dat", row.remove("date"));

        assertThat(messages(tables))
                .containsExactly("adherence.csv:1, column dat: \"dat\" is not a column of adherence.csv. Maybe date?");
    }

    @Test
    void a_row_that_is_there_twice_is_told_by_its_place() {
        Map<String, List<Map<String, String>>> tables = small();
        tables.get("states").add(tables.get("states").get(0));

        assertThat(messages(tables)).anyMatch(problem -> problem.contains("the row repeats row 1: "));
    }

    @Test
    void a_cell_that_is_null_is_an_empty_one() {
        Map<String, List<Map<String, String>>> tables = small();
        tables.get("adherence").get(0).put("note", null);

        assertThat(Register.ofTables(tables)).isEqualTo(new SmallRegister().read());
    }
}
