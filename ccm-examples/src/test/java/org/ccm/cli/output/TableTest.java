package org.ccm.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Tables of text. */
class TableTest {

    private static String printed(Table table, int width) {
        StringWriter out = new StringWriter();
        new Paper(new Terminal(new PrintWriter(out), new PrintWriter(new StringWriter()), false, width)).table(table);
        return out.toString();
    }

    @Test
    void columns_are_aligned_and_numbers_to_the_right() {
        Table table = new Table("", "Name", "#Rows");
        table.row(Ink.PLAIN, "a", "10");
        table.row(Ink.PLAIN, "bcdef", "9");

        assertThat(printed(table, 80)).isEqualTo("""
                Name   Rows
                a        10
                bcdef     9
                """);
    }

    @Test
    void a_column_without_a_cell_is_left_out() {
        Table table = new Table("", "Name", "Nothing", "Last");
        table.row(Ink.PLAIN, "a", "", "z");

        assertThat(printed(table, 80)).isEqualTo("Name  Last\na     z\n");
    }

    @Test
    void a_table_without_rows_prints_nothing() {
        assertThat(printed(new Table("", "Name"), 80)).isEmpty();
    }

    @Test
    void long_cells_go_on_below_themselves() {
        Table table = new Table("", "Code", "Words");
        table.row(Ink.PLAIN, "A", "one two three four five six seven");

        assertThat(printed(table, 26)).isEqualTo("""
                Code  Words
                A     one two three four
                      five six seven
                """);
    }

    @Test
    void letters_with_accents_take_one_column() {
        Table table = new Table("", "State", "Code");
        table.row(Ink.PLAIN, "Côte d'Ivoire", "CIV");
        table.row(Ink.PLAIN, "Türkiye", "TUR");

        assertThat(printed(table, 80)).contains("Türkiye        TUR");
    }
}
