package org.ccm.cli.answer;

import java.util.List;
import org.ccm.cli.output.Fields;
import org.ccm.document.Document;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Picture;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;

/** A document as fields, with the same content as its pages. */
public final class DocumentFields {

    private DocumentFields() {}

    /** Everything in a document. */
    public static Fields of(Document document) {
        return new Fields()
                .with("language", document.language().getLanguage())
                .with("asOf", document.asOf())
                .with("title", document.title())
                .with("opening", texts(document.opening()))
                .with(
                        "headlines",
                        document.headlines().stream()
                                .map(headline -> new Fields()
                                        .with("value", headline.value())
                                        .with("label", headline.label())
                                        .with("detail", headline.detail()))
                                .toList())
                .with(
                        "sections",
                        document.sections().stream()
                                .map(DocumentFields::section)
                                .toList())
                .with(
                        "sources",
                        document.notes().stream()
                                .map(note -> new Fields()
                                        .with("number", note.number())
                                        .with("id", note.id())
                                        .with("text", note.text())
                                        .with("location", note.location()))
                                .toList())
                .with("statement", document.statement());
    }

    private static Fields section(Section section) {
        return new Fields()
                .with("id", section.id())
                .with("heading", section.heading())
                .with("narrative", texts(section.narrative()))
                .with(
                        "pictures",
                        section.pictures().stream().map(DocumentFields::picture).toList())
                .with(
                        "tables",
                        section.tables().stream().map(DocumentFields::table).toList());
    }

    private static Fields picture(Picture picture) {
        return new Fields()
                .with("id", picture.id())
                .with("caption", picture.caption())
                .with("svg", picture.svg());
    }

    private static Fields table(Table table) {
        return new Fields()
                .with("caption", table.caption())
                .with("unverified", table.unverified())
                .with(
                        "columns",
                        table.columns().stream()
                                .map(column -> new Fields()
                                        .with("title", column.title())
                                        .with("number", column.number()))
                                .toList())
                .with(
                        "rows",
                        table.rows().stream()
                                .map(row -> new Fields().with("cells", cells(row)))
                                .toList())
                .with("after", table.after());
    }

    private static List<Fields> cells(List<Cell> row) {
        return row.stream()
                .map(cell -> {
                    Fields fields = text(cell.text());
                    if (!cell.order().isEmpty()) {
                        fields.with("order", cell.order());
                    }
                    if (!cell.state().isEmpty()) {
                        fields.with("state", cell.state());
                    }
                    return fields;
                })
                .toList();
    }

    private static List<Fields> texts(List<Text> texts) {
        return texts.stream().map(DocumentFields::text).toList();
    }

    private static Fields text(Text text) {
        Fields fields = new Fields().with("text", text.words());
        return text.notes().isEmpty() ? fields : fields.with("notes", text.notes());
    }
}
