package org.ccm.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ccm.wording.Phrases;

/**
 * A document ready to be written as Markdown, HTML or JSON: all words in one language, nothing left to compute.
 *
 * @param language the language of its words
 * @param asOf the day at whose end it looks at things
 * @param title what it is about, for example "The Convention on Cluster Munitions as of 25 November 2020"
 * @param opening what a reader has to know first: what it is, where the record ends, how to read it
 * @param headlines the figures on top
 * @param sections one a theme, in order
 * @param notes the sources that texts and tables refer to, by number from 1
 * @param statement the sentence on the legal status of territories, which every document bears
 */
public record Document(
        Locale language,
        LocalDate asOf,
        String title,
        List<Text> opening,
        List<Headline> headlines,
        List<Section> sections,
        List<Note> notes,
        String statement) {

    /** Copies the lists. */
    public Document {
        opening = List.copyOf(opening);
        headlines = List.copyOf(headlines);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** Every picture in it, in order. */
    public Stream<Picture> pictures() {
        return sections.stream().flatMap(section -> section.pictures().stream());
    }

    /**
     * A figure on top.
     *
     * @param value the figure, for example "110"
     * @param label what it counts
     * @param detail what puts it in its place; may be empty
     */
    public record Headline(String value, String label, String detail) {}

    /**
     * A theme.
     *
     * @param id stable and unique in the document, in kebab-case: an anchor
     * @param heading its heading
     * @param narrative two or three sentences
     * @param pictures its pictures; often one
     * @param tables its tables; those of what is unverified come last
     */
    public record Section(String id, String heading, List<Text> narrative, List<Picture> pictures, List<Table> tables) {

        /** Copies the lists. */
        public Section {
            narrative = List.copyOf(narrative);
            pictures = List.copyOf(pictures);
            tables = List.copyOf(tables);
        }
    }

    /**
     * A sentence or a few words, and the sources they rest on.
     *
     * @param words plain text
     * @param notes numbers of notes, ascending; empty where nothing is cited
     */
    public record Text(String words, List<Integer> notes) {

        /** Copies the list. */
        public Text {
            notes = List.copyOf(notes);
        }

        /** Words that cite nothing. */
        public static Text of(String words) {
            return new Text(words, List.of());
        }
    }

    /**
     * A picture.
     *
     * @param id stable and unique in the document, in kebab-case
     * @param caption what it shows, in a sentence
     * @param svg the drawing: an {@code svg} element with its own title and text alternative
     */
    public record Picture(String id, String caption, String svg) {}

    /**
     * A table.
     *
     * @param caption what it lists
     * @param unverified whether the record does not establish what it lists
     * @param columns its columns; at least one
     * @param rows its rows, each with a cell a column
     * @param after what follows it, how many rows were left out, for instance; may be empty
     */
    public record Table(String caption, boolean unverified, List<Column> columns, List<List<Cell>> rows, String after) {

        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException(
                        "a row of \"" + caption + "\" has not as many cells as there are columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param title its heading
     * @param number whether it holds numbers, which align at the right
     */
    public record Column(String title, boolean number) {}

    /**
     * A cell.
     *
     * @param text what stands in it, with its sources
     * @param order what it is sorted by where that is not the text: an ISO date or a number; may be empty
     * @param state the code of the State whose page it leads to; may be empty
     */
    public record Cell(Text text, String order, String state) {

        /** A cell with words only. */
        public static Cell of(String words) {
            return new Cell(Text.of(words), "", "");
        }

        /** A number. */
        public static Cell of(String words, long number) {
            return new Cell(Text.of(words), Long.toString(number), "");
        }
    }

    /**
     * A source.
     *
     * @param number from 1, in the order in which the document first cites them
     * @param id its key in the record, for example "P:minutes-2019-11-20"
     * @param text title, publisher, date
     * @param location where it is found; may be empty
     */
    public record Note(int number, String id, String text, String location) {}

    /**
     * The words of documents in a language: headings, sentences and labels, right at zero, one and many by their choices;
     * English where there are none.
     *
     * <pre>{@code
     * Document.phrases(Locale.ENGLISH).of("transparency.overdue", 1)
     * // "One report is overdue."
     * }</pre>
     */
    public static Phrases phrases(Locale language) {
        return Phrases.beside(Document.class, "phrases", language);
    }
}
