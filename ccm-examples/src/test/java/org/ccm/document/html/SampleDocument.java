package org.ccm.document.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccm.document.Document;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Column;
import org.ccm.document.Document.Headline;
import org.ccm.document.Document.Note;
import org.ccm.document.Document.Picture;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;

/** Documents that hold one of everything a page can meet. */
final class SampleDocument {

    private static final List<Column> DEADLINES = List.of(
            new Column("State", false),
            new Column("Deadline", false),
            new Column("Days left", true),
            new Column("What is on record", false));

    private SampleDocument() {}

    /** Everything once, in words that need escaping. */
    static Document of(Locale language) {
        return new Document(
                language,
                LocalDate.of(2020, 11, 25),
                "Article 4 & \"the rest\" as of 25 November 2020",
                List.of(
                        new Text("This document restates what the record holds on its day.", List.of(1, 2)),
                        Text.of("A missing record is not a missing act.")),
                List.of(
                        new Headline("110", "States Parties", "of 123 that have signed, ratified or acceded"),
                        new Headline("3", "Deadlines ahead", ""),
                        new Headline("58 %", "Annual reports received", "62 of 107 that were due")),
                List.of(
                        new Section(
                                "clearance",
                                "Clearance",
                                List.of(
                                        new Text("Three deadlines are ahead.", List.of(1)),
                                        new Text("One extension was granted.", List.of(2, 3))),
                                List.of(new Picture("clearance-picture", "Years of the deadlines.", bars())),
                                List.of(
                                        new Table(
                                                "Deadlines of Article 4",
                                                false,
                                                DEADLINES,
                                                List.of(
                                                        deadline("Montenegro", "MNE", "1 August 2020", "2020-08-01", 9),
                                                        deadline("Chad", "TCD", "1 October 2023", "2023-10-01", 1040),
                                                        deadline("Åland <x>", "", "", "", 100)),
                                                "Two more fall after 2025."),
                                        new Table(
                                                "Declarations not confirmed",
                                                true,
                                                DEADLINES,
                                                List.of(deadline("Peru", "PER", "1 March 2021", "2021-03-01", 96)),
                                                ""))),
                        new Section(
                                "transparency",
                                "Transparency",
                                List.of(),
                                List.of(),
                                List.of(new Table("Nothing here", false, DEADLINES, List.of(), "")))),
                List.of(
                        new Note(1, "P:one", "Report <one>, Secretariat, 2020", "https://example.org/one?a=1&b=2"),
                        new Note(2, "P:two", "Report two", "shelf 12"),
                        new Note(3, "P:three", "Report three", "javascript:alert(1)")),
                "The names used imply no opinion on the legal status of any territory.");
    }

    /** As much as a report on the whole Convention: sections, tables of 110 rows, 150 notes. */
    static Document ofManyRows() {
        Document small = of(Locale.ENGLISH);
        List<Section> sections = new ArrayList<>(small.sections());
        IntStream.rangeClosed(1, 8)
                .forEach(section -> sections.add(new Section(
                        "theme-" + section,
                        "Theme " + section + " of the Convention and its implementation",
                        List.of(new Text("There are 110 States in the table.", List.of(section, section + 10))),
                        List.of(),
                        List.of(new Table(
                                "States of theme " + section,
                                section % 3 == 0,
                                DEADLINES,
                                IntStream.range(0, 110)
                                        .mapToObj(row -> deadline(
                                                "Republic of the Islands " + row,
                                                "ST" + row,
                                                "1 August " + (2010 + row % 20),
                                                (2010 + row % 20) + "-08-01",
                                                row * 37 % 500))
                                        .toList(),
                                "")))));
        return new Document(
                small.language(),
                small.asOf(),
                small.title(),
                small.opening(),
                small.headlines(),
                sections,
                Stream.concat(
                                small.notes().stream(),
                                IntStream.rangeClosed(4, 150)
                                        .mapToObj(number -> new Note(
                                                number,
                                                "P:" + number,
                                                "Statement of a State to a Meeting of States Parties, 2019",
                                                "https://example.org/a-rather-long-address/" + number)))
                        .toList(),
                small.statement());
    }

    private static List<Cell> deadline(String name, String state, String day, String date, long left) {
        return List.of(
                new Cell(Text.of(name), "", state),
                new Cell(new Text(day, day.isEmpty() ? List.of() : List.of(1, 3)), date, ""),
                Cell.of(Long.toString(left), left),
                Cell.of("A request was submitted in time and granted by the Meeting of States Parties"));
    }

    private static String bars() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 120" role="img" aria-labelledby="b-t b-d">\
                <title id="b-t">Deadlines by year</title><desc id="b-d">One in 2020, two in 2023.</desc>\
                <rect x="20" y="70" width="120" height="40" fill="var(--ccm-blue, #1b6ca8)"/>\
                <rect x="180" y="30" width="120" height="80" fill="var(--ccm-orange, #a85600)"/></svg>""";
    }
}
