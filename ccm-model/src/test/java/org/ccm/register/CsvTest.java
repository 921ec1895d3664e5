package org.ccm.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    /** A small alphabet, so that marks and commas meet often. */
    @Property(tries = 10_000)
    void a_line_has_the_cells_that_a_csv_parser_finds_or_is_refused(
            @ForAll @NotEmpty @StringLength(max = 12) @Chars({'"', ',', 'a', ' '}) String line) {
        try {
            assertThat(Csv.cells(line)).containsExactlyElementsOf(parsed(line));
        } catch (Csv.Malformed e) {
            assertThat(line).contains("\"");
        }
    }

    @Property
    void cells_are_equal_after_writing_and_reading(
            @ForAll @Size(min = 2, max = 5) List<@CharRange(from = ' ', to = '~') @StringLength(max = 8) String> cells)
            throws Csv.Malformed {
        String text = Csv.text(List.<String[]>of(cells.toArray(new String[0])));

        assertThat(Csv.cells(text.substring(0, text.length() - 1))).containsExactlyElementsOf(cells);
    }

    private static List<String> parsed(String line) {
        return CsvReader.builder().ofSingleCsvRecord(line).getFields();
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
        assertThatThrownBy(() -> Csv.cells(line))
                .isInstanceOf(Csv.Malformed.class)
                .hasMessageContaining(message);
    }
}
