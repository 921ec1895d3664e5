package org.ccm.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Column;
import org.ccm.document.Document.Headline;
import org.ccm.document.Document.Note;
import org.ccm.document.Document.Picture;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.wording.Phrases;

/** Writes documents as Markdown with footnotes, as GitHub and Pandoc read them. Lines end with a line feed. */
public final class MarkdownPage {

    private final StringBuilder page = new StringBuilder();
    private final Phrases phrases;
    private final Links links;

    private MarkdownPage(Phrases phrases, Links links) {
        this.phrases = phrases;
        this.links = links;
    }

    /** A document as Markdown; a picture that lies nowhere is left out. */
    public static String of(Document document, Phrases phrases, Links links) {
        MarkdownPage page = new MarkdownPage(phrases, links);
        page.write(document);
        return page.page.toString();
    }

    private void write(Document document) {
        block("# " + plain(document.title()));
        document.opening().forEach(text -> block(text(text)));
        if (!document.headlines().isEmpty()) {
            block(document.headlines().stream().map(MarkdownPage::headline).collect(Collectors.joining("\n")));
        }
        document.sections().forEach(this::section);
        if (!document.notes().isEmpty()) {
            block("## " + phrases.of("page.sources"));
            block(document.notes().stream().map(MarkdownPage::note).collect(Collectors.joining("\n")));
        }
        block("*" + plain(document.statement()) + "*");
    }

    private static String headline(Headline headline) {
        return "- **" + plain(headline.value()) + "** " + plain(headline.label())
                + (headline.detail().isEmpty() ? "" : " (" + plain(headline.detail()) + ")");
    }

    private void section(Section section) {
        block("## " + plain(section.heading()));
        block(section.narrative().stream().map(MarkdownPage::text).collect(Collectors.joining(" ")));
        for (Picture picture : section.pictures()) {
            links.picture(picture).ifPresent(where -> {
                block("![" + plain(picture.caption()) + "](" + where + ")");
                block("*" + plain(picture.caption()) + "*");
            });
        }
        section.tables().forEach(this::table);
    }

    private void table(Table table) {
        block("**" + plain(table.caption()) + "**");
        List<String> lines = new ArrayList<>();
        lines.add(row(
                table.columns().stream().map(column -> plain(column.title())).toList()));
        lines.add(table.columns().stream().map(MarkdownPage::rule).collect(Collectors.joining("|", "|", "|")));
        table.rows()
                .forEach(cells -> lines.add(row(cells.stream().map(this::cell).toList())));
        block(String.join("\n", lines));
        if (!table.after().isEmpty()) {
            block(plain(table.after()));
        }
    }

    private static String rule(Column column) {
        return column.number() ? "---:" : "---";
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String cell(Cell cell) {
        String words = text(cell.text()).replace("|", "\\|").replace("\n", " ");
        return links.state(cell.state())
                .map(page -> "[" + words + "](" + page + ")")
                .orElse(words);
    }

    private static String text(Text text) {
        return plain(text.words())
                + text.notes().stream().map(number -> "[^" + number + "]").collect(Collectors.joining());
    }

    private static String note(Note note) {
        return "[^" + note.number() + "]: " + plain(note.text())
                + (note.location().isEmpty()
                        ? ""
                        : note.location().startsWith("http") ? ", <" + note.location() + ">" : ", " + note.location())
                + " (`" + note.id() + "`)";
    }

    /** Text in which no character is taken for a mark. */
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    }

    private void block(String text) {
        if (!text.isBlank()) {
            page.append(page.length() == 0 ? "" : "\n").append(text).append('\n');
        }
    }
}
