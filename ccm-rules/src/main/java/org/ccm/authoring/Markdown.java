package org.ccm.authoring;

import java.util.List;
import java.util.stream.Collectors;

/** Writes Markdown. Lines end with a line feed. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String heading) {
        return paragraph("#".repeat(level) + " " + heading);
    }

    Markdown paragraph(String paragraph) {
        text.append(text.length() == 0 ? "" : "\n").append(paragraph.strip()).append('\n');
        return this;
    }

    Markdown list(List<String> items) {
        return items.isEmpty()
                ? this
                : paragraph(items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    /** A table; one without rows is left out. */
    Markdown table(List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        StringBuilder table = new StringBuilder(row(columns)).append("\n|").append("---|".repeat(columns.size()));
        rows.forEach(row -> table.append('\n').append(row(row)));
        return paragraph(table.toString());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** A block of code as it is. */
    Markdown code(String language, String code) {
        return paragraph("```" + language + "\n" + code.strip() + "\n```");
    }

    static String code(String word) {
        return "`" + word + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
