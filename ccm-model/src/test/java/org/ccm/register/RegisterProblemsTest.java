package org.ccm.register;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ccm.assistance.CoalitionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterProblemsTest {

    @Test
    void the_small_register_has_no_problem() {
        assertThat(new SmallRegister().messages()).isEmpty();
    }

    /** What is broken, and every message expected; see broken.txt. */
    record Broken(String what, String file, String text, String replacement, List<String> messages) {
        @Override
        public String toString() {
            return what + " in " + file;
        }
    }

    static List<Broken> broken() throws IOException {
        List<Broken> cases = new ArrayList<>();
        try (InputStream in = RegisterProblemsTest.class.getResourceAsStream("broken.txt")) {
            String[] blocks = new String(in.readAllBytes(), UTF_8).split("\n\n");
            for (int i = 1; i < blocks.length; i++) {
                List<String> lines = blocks[i].lines().toList();
                List<String> rest = lines.subList(2, lines.size()).stream()
                        .map(line -> line.substring(2).translateEscapes())
                        .toList();
                cases.add(new Broken(
                        lines.get(0).substring(2),
                        lines.get(1),
                        rest.get(0),
                        rest.get(1),
                        rest.subList(2, rest.size())));
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_place_gives_these_messages(Broken broken) {
        List<String> messages = new SmallRegister()
                .replace(broken.file(), broken.text(), broken.replacement())
                .messages();

        assertThat(messages).containsExactlyElementsOf(broken.messages());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "states.csv",
                "adherence.csv",
                "meetings.csv",
                "stockpiles.csv",
                "clearance.csv",
                "transparency_reports.csv",
                "reports_listed_missing.csv",
                "coverage.csv",
                "sources.csv"
            })
    void a_required_table_that_is_missing_is_the_only_problem(String file) {
        assertThat(new SmallRegister().remove(file).messages())
                .containsExactly(file
                        + ": this table is required, and there is no such file. Maybe it was renamed or left out?");
    }

    @Test
    void references_into_a_table_that_is_missing_are_no_further_problems() {
        assertThat(new SmallRegister()
                        .remove("states.csv")
                        .remove("sources.csv")
                        .remove("meetings.csv")
                        .messages())
                .containsExactly(
                        "sources.csv: this table is required, and there is no such file. Maybe it was renamed or left out?",
                        "states.csv: this table is required, and there is no such file. Maybe it was renamed or left out?",
                        "meetings.csv: this table is required, and there is no such file. Maybe it was renamed or left out?");
    }

    @Test
    void a_code_of_no_form_is_a_problem_even_where_the_states_are_missing() {
        assertThat(new SmallRegister()
                        .remove("states.csv")
                        .replace("votes.csv", "LTU", "Lithuania")
                        .messages())
                .containsExactly(
                        "states.csv: this table is required, and there is no such file. Maybe it was renamed or left out?",
                        "votes.csv:3, column code: \"Lithuania\" is not a State of states.csv.");
    }

    @Test
    void a_source_of_no_form_is_a_problem_even_where_the_sources_are_missing() {
        assertThat(new SmallRegister()
                        .remove("sources.csv")
                        .replace("votes.csv", "S:list", "S list")
                        .messages())
                .containsExactly(
                        "sources.csv: this table is required, and there is no such file. Maybe it was renamed or left out?",
                        "votes.csv:2, column sources: \"S list\" is not a source of sources.csv.");
    }

    @Test
    void references_to_a_row_that_is_wrong_are_no_further_problems() {
        assertThat(new SmallRegister()
                        .replace("states.csv", "Guinea-Bissau,true", "Guinea-Bissau,maybe")
                        .replace("sources.csv", "Minutes,", "")
                        .replace("meetings.csv", "2020-11-25,2021-09-21", "2020-11,2021-09-21")
                        .messages())
                .containsExactly(
                        "sources.csv:3: the line has 5 cells, and the header has 6. Maybe a comma is missing?",
                        "states.csv:4, column un_member: \"maybe\" is none of the words of this column: true, false.",
                        "meetings.csv:3, column start: \"2020-11\" is not a day, and here a day is needed:"
                                + " something counts from it.");
    }

    @Test
    void an_optional_table_that_is_missing_is_empty() {
        Register register = new SmallRegister().remove("memberships.csv").read();

        assertThat(register.memberships()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // one letter short of a table that is missing
        "voets.csv, Maybe votes.csv?",
        // capitals
        "Votes.CSV, Maybe votes.csv?",
        // the table is there already, so it cannot be meant
        "state.csv, ''",
        // nothing like a table
        "my notes.csv, ''",
    })
    void a_csv_file_that_is_no_table_is_a_problem(String name, String hint) {
        SmallRegister register = new SmallRegister()
                .remove("votes.csv")
                .replace("coverage.csv", "votes,plenary,2015-12-07,2025-12-01,\n", "")
                .put(name, "code\n");

        assertThat(register.messages())
                .containsExactly((name + ": this is not a table of the register. " + hint).strip());
    }

    @Test
    void all_problems_of_all_files_come_at_once_in_the_order_of_the_lines() {
        assertThat(new SmallRegister()
                        .replace("votes.csv", "LTU,abstain", "LTU,abstained")
                        .replace("votes.csv", "CHE,yes", "CHF,yes")
                        .replace("memberships.csv", "2004-05-01", "1.5.2004")
                        .remove("clearance.csv")
                        .messages())
                .containsExactly(
                        "memberships.csv:2, column since: \"1.5.2004\" is not a day (2019-11-20), a month (2019-11),"
                                + " a year (2019) or a span of two of these. Maybe 2004-05-01?",
                        "clearance.csv: this table is required, and there is no such file. Maybe it was renamed or left out?",
                        "votes.csv:2, column code: \"CHF\" is not a State of states.csv. Maybe CHE (Switzerland)?",
                        "votes.csv:3, column vote: \"abstained\" is none of the words of this column:"
                                + " yes, no, abstain, absent. Maybe abstain?");
    }

    @Test
    void two_wrong_cells_of_a_row_are_two_problems() {
        assertThat(new SmallRegister()
                        .replace("votes.csv", "2019-12-12,CHE,yes", "2019-12-32,CHE,aye")
                        .messages())
                .hasSize(2);
    }

    @Test
    void a_problem_says_file_line_column_value_rule_and_hint() {
        Problem problem = problems(new SmallRegister()
                        .replace("stockpiles.csv", "GNB,stockpile_held", "GNW,stockpile_held")
                        .bytes())
                .get(0);

        assertThat(problem.file()).isEqualTo("stockpiles.csv");
        assertThat(problem.line()).hasValue(2);
        assertThat(problem.column()).contains("code");
        assertThat(problem.value()).contains("GNW");
        assertThat(problem.rule()).isEqualTo("\"GNW\" is not a State of states.csv.");
        assertThat(problem.hint()).contains("Maybe GNB (Guinea-Bissau)?");
    }

    @Test
    void the_message_shows_the_first_ten_problems_and_counts_all() {
        String rows = IntStream.range(0, 12).mapToObj(i -> "G" + i + "\n").collect(Collectors.joining());

        assertThatThrownBy(() -> new SmallRegister()
                        .put("votes.csv", "resolution,stage,date,code,vote,sources,confidence\n" + rows)
                        .read())
                .isInstanceOf(RegisterException.class)
                .hasMessageStartingWith("The register has 12 problems:\n  votes.csv:2: the line has 1 cell, ")
                .hasMessageContaining("\n  votes.csv:11: ")
                .hasMessageNotContaining("votes.csv:12")
                .hasMessageEndingWith("\n  and 2 more");
    }

    @Test
    void the_message_of_a_single_problem_counts_one() {
        assertThatThrownBy(() -> new SmallRegister().put("x.csv", "").read())
                .isInstanceOf(RegisterException.class)
                .hasMessage("The register has 1 problem:\n  x.csv: this is not a table of the register.");
    }

    @Test
    void the_problems_cannot_be_modified() {
        List<Problem> problems = problems(new SmallRegister().put("x.csv", "").bytes());

        assertThatThrownBy(problems::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_file_with_very_many_problems_is_read_no_further() {
        String rows = "A/RES/74/62\n".repeat(5_000);
        List<Problem> problems = problems(new SmallRegister()
                .put("votes.csv", "resolution,stage,date,code,vote,sources,confidence\n" + rows)
                .bytes());

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000)).hasToString("votes.csv: it has more problems; only the first 1000 are listed.");
    }

    @Test
    void a_long_value_is_shown_by_its_begin() {
        assertThat(new SmallRegister()
                        .replace("votes.csv", "LTU,abstain", "LTU," + "abstain ".repeat(20) + "!")
                        .messages())
                .containsExactly("votes.csv:3, column vote: \"abstain abstain abstain abstain abstain abstain abstain"
                        + " abst...\" is none of the words of this column: yes, no, abstain, absent.");
    }

    @Test
    void an_empty_file_is_a_problem() {
        assertThat(new SmallRegister().put("votes.csv", "\n \r\n").messages())
                .containsExactly("votes.csv: the file is empty; it needs at least the header.");
    }

    @Test
    void a_file_with_semicolons_is_told_from_one_with_wrong_columns() {
        assertThat(new SmallRegister()
                        .put("targets.csv", "target;set_on;due;value;sources;confidence;note\n")
                        .messages())
                .containsExactly("targets.csv:1: the header \"target;set_on;due;value;sources;confidence;note\" has no"
                        + " comma. Maybe the file was saved with semicolons between the cells?");
    }

    @Test
    void a_file_with_tabs_is_told_from_one_with_wrong_columns() {
        assertThat(new SmallRegister().put("targets.csv", "target\tset_on\n").messages())
                .containsExactly("targets.csv:1: the header \"target\\u0009set_on\" has no comma."
                        + " Maybe the file was saved with tabs between the cells?");
    }

    @Test
    void a_file_that_is_not_utf8_is_a_problem_at_its_first_bad_byte() {
        Map<String, byte[]> files = new SmallRegister().bytes();
        files.put("votes.csv", "resolution,stage\r\nNuñoa,Genève\n".getBytes(ISO_8859_1));

        assertThat(SmallRegister.messages(files))
                .containsExactly("votes.csv:2: character 3 of the line, byte 0xf1, is not UTF-8."
                        + " Maybe the file was saved as Windows-1252?");
    }

    @Test
    void a_file_in_utf16_is_recognized_by_its_nul_bytes() {
        Map<String, byte[]> files = new SmallRegister().bytes();
        files.put("votes.csv", "resolution,stage\n".getBytes(UTF_16));

        assertThat(SmallRegister.messages(files))
                .containsExactly("votes.csv:1: character 3 of the line is a NUL byte."
                        + " Maybe the file was saved as UTF-16, or is no text?");
    }

    @Test
    void a_file_in_utf16_without_byte_order_mark_is_recognized_too() {
        Map<String, byte[]> files = new SmallRegister().bytes();
        files.put("votes.csv", "resolution,stage\n".getBytes(UTF_16LE));

        assertThat(SmallRegister.messages(files))
                .containsExactly("votes.csv:1: character 2 of the line is a NUL byte."
                        + " Maybe the file was saved as UTF-16, or is no text?");
    }

    @Test
    void a_replacement_character_that_is_well_encoded_is_no_problem() {
        Register register = new SmallRegister()
                .replace("stockpiles.csv", "at entry into force", "at \ufffd into force")
                .read();

        assertThat(register.stockpileEvents().get(0).note()).contains("at \ufffd into force");
    }

    @Test
    void a_byte_order_mark_is_accepted() {
        SmallRegister marked = new SmallRegister().replace("states.csv", "code", "\ufeffcode");

        assertThat(marked.read()).isEqualTo(new SmallRegister().read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n"})
    void line_ends_of_other_systems_and_empty_lines_are_accepted(String lineEnd) {
        Map<String, byte[]> files = new SmallRegister().bytes();
        files.replaceAll(
                (name, bytes) -> new String(bytes, UTF_8).replace("\n", lineEnd).getBytes(UTF_8));

        assertThat(SmallRegister.read(files)).isEqualTo(new SmallRegister().read());
    }

    @Test
    void a_last_line_without_end_is_accepted() {
        Map<String, byte[]> files = new SmallRegister().bytes();
        files.replaceAll((name, bytes) -> new String(bytes, UTF_8).strip().getBytes(UTF_8));
        assertThat(SmallRegister.read(files)).isEqualTo(new SmallRegister().read());
    }

    @Test
    void columns_may_stand_in_any_order() {
        Register register =
                new SmallRegister().put("credentials_disputed.csv", """
                        note,confidence,sources,until,since,code
                        invented,unsourced,,2022,2021-02,GNQ
                        """).read();

        assertThat(register).isEqualTo(new SmallRegister().read());
    }

    @Test
    void a_column_that_may_be_left_out_says_the_same_in_every_row() {
        Register register = new SmallRegister()
                .put("country_coalitions.csv", """
                        affected_code,partner_code,year,article,sources,confidence,note
                        GNQ,,2019,4,,unsourced,
                        """)
                .put("contributions.csv", """
                        year,as_of,invoiced,contributed,amount_chf,share_of_budget_percent,sources,confidence,note
                        2019,2019-11-20,,45,500000,,,unsourced,
                        """)
                .read();

        assertThat(register.countryCoalitions()).singleElement().satisfies(row -> assertThat(row.status())
                .isEqualTo(CoalitionStatus.ESTABLISHED));
        assertThat(register.contributions()).singleElement().satisfies(row -> assertThat(row.amountPrecision())
                .isEmpty());
    }

    @Test
    void a_column_that_may_be_left_out_is_missed_when_its_name_is_nearly_there() {
        assertThat(new SmallRegister().put("country_coalitions.csv", """
                        affected_code,partner_code,year,article,statu,sources,confidence,note
                        GNQ,,2019,4,forming,,unsourced,
                        """).messages())
                .singleElement()
                .asString()
                .contains("country_coalitions.csv:1, column statu:")
                .contains("Maybe status?");
    }

    @Test
    void a_line_has_as_many_cells_as_the_header_where_a_column_is_left_out() {
        assertThat(new SmallRegister().put("country_coalitions.csv", """
                        affected_code,partner_code,year,article,sources,confidence,note
                        GNQ,,2019,4,forming,,unsourced,
                        """).messages())
                .containsExactly(
                        "country_coalitions.csv:2: the line has 8 cells, and the header has 7. Maybe a cell with a"
                                + " comma in it needs quotation marks?");
    }

    @Test
    void a_cell_of_a_column_that_may_be_left_out_is_not_empty_where_the_column_is_there() {
        assertThat(new SmallRegister().put("country_coalitions.csv", """
                        affected_code,partner_code,year,article,status,sources,confidence,note
                        GNQ,,2019,4,,,unsourced,
                        """).messages())
                .containsExactly(
                        "country_coalitions.csv:2, column status: the cell is empty, and this column needs a value.");
    }

    @Test
    void a_line_that_is_too_long_is_a_problem_that_names_line_and_limit() {
        assertThat(new SmallRegister()
                        .replace("stockpiles.csv", "at entry into force", "x".repeat(70_000))
                        .messages())
                .containsExactly("stockpiles.csv:2: the line is longer than 65536 bytes, the most that is read."
                        + " Maybe a line break is missing?");
    }

    @Test
    void a_line_of_200_megabytes_is_not_read_into_memory() {
        Endless endless = new Endless('x', 200L * 1024 * 1024);
        RegisterFiles files = new RegisterFiles() {
            private final Map<String, byte[]> small = new SmallRegister().bytes();

            @Override
            public String title() {
                return "The register";
            }

            @Override
            public java.util.Collection<String> names() {
                return small.keySet();
            }

            @Override
            public InputStream open(String name) throws IOException {
                return name.equals("votes.csv") ? endless : new InMemory(small).open(name);
            }
        };

        assertThatThrownBy(() -> RegisterReader.read(files))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("votes.csv:1: the line is longer than 65536 bytes");
        assertThat(endless.given).isLessThan(20L * 1024 * 1024);
    }

    @Test
    void a_file_that_is_too_large_is_a_problem_that_names_the_limit() {
        assertThat(new SmallRegister()
                        .put("votes.csv", "A/RES/74/62,plenary\n".repeat(900_000))
                        .messages())
                .containsExactly("votes.csv: the file is larger than 16777216 bytes, the most that is read.");
    }

    /** One byte over and over; counts how many were asked for. */
    private static final class Endless extends InputStream {
        private final int one;
        private long left;
        private long given;

        Endless(int one, long size) {
            this.one = one;
            this.left = size;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            given++;
            return one;
        }
    }

    private static List<Problem> problems(Map<String, byte[]> files) {
        try {
            SmallRegister.read(files);
        } catch (RegisterException e) {
            return e.problems();
        }
        throw new AssertionError("no problem found");
    }
}
