package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {

    /** A small alphabet, so that marks, commas and line breaks meet often. */
    @Property(tries = 10_000)
    void a_text_has_the_rows_and_the_wrong_lines_that_another_way_to_read_it_finds(
            @ForAll @StringLength(max = 40) @Chars({'"', '"', ',', 'a', '\n'}) String text) {
        List<String> expected = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                expected.add(i + 1 + split(lines[i]));
            }
        }
        assertThat(rows(text)).isEqualTo(expected);
    }

    @Property
    void cells_are_equal_after_writing_and_reading(
            @ForAll @Size(min = 2, max = 5) List<@CharRange(from = ' ', to = '~') @StringLength(max = 8) String> cells) {
        String text = RegisterWriter.text(List.<String[]>of(cells.toArray(new String[0])));

        assertThat(rows(text)).containsExactly("1" + cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // a mark that opens and does not close
                "a,\"b | does not end on this line",
                // its only partner is half of a doubled one
                "a,\"b\"\" | does not end on this line",
                // a letter behind the closing mark
                "a,\"b\"c,d | between a closing quotation mark and the next comma",
                // a blank behind it
                "a,\"b\" ,d | between a closing quotation mark and the next comma",
                // a blank before the opening mark
                "a, \"b\",d | does not begin with one",
                // inches
                "a,5\" gun,d | does not begin with one",
            })
    void a_quotation_mark_in_a_wrong_place_is_told(String line, String message) {
        assertThat(rows(line)).singleElement().asString().contains(message);
    }

    @Test
    void a_mark_that_does_not_close_spoils_its_own_line_and_no_other() {
        assertThat(rows("a,\"b\nc,d\n\"e\",f\n"))
                .containsExactly(
                        "1 a quotation mark opens a cell that does not end on this line;"
                                + " a cell is one line, and a mark within it is doubled.",
                        "2[c, d]",
                        "3[e, f]");
    }

    @Test
    void a_row_may_be_longer_than_what_a_parser_holds_at_a_time() {
        String cell = "x".repeat(TextFile.LONGEST_LINE);

        assertThat(rows("\"\n" + cell + ",\"" + cell + "\"\n"))
                .hasSize(2)
                .element(1)
                .isEqualTo("2[" + cell + ", " + cell + "]");
    }

    /** Number and cells of each row, or what is wrong with it. */
    private static List<String> rows(String text) {
        List<String> found = new ArrayList<>();
        CsvRows rows = new CsvRows(text);
        while (rows.next()) {
            try {
                found.add(rows.line() + List.of(rows.cells()).toString());
            } catch (CsvRows.Malformed e) {
                found.add(rows.line() + " " + e.getMessage());
            }
        }
        return found;
    }

    private static String split(String line) {
        try {
            return List.of(Splitter.cells(line)).toString();
        } catch (Splitter.Malformed e) {
            return " " + e.getMessage();
        }
    }
}
