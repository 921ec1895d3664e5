package org.ccm.language;

import java.util.Optional;

/**
 * One thing about a rule file that is wrong or doubtful, said so that the person who wrote it can mend it.
 *
 * @param code what it is, stable and in kebab-case, for example {@code "unknown-property"}
 * @param level whether the file is refused
 * @param file the file's name
 * @param line the line, from 1
 * @param column the column, from 1; a tab is one column
 * @param rule the name of the rule in which it stands; empty outside of rules
 * @param lineText the line
 * @param length how many characters of the line are meant, from the column on; at least 1
 * @param message what was found and which rule of the language or of the house it breaks, as a sentence
 * @param hint a way out, beginning with "Maybe"; empty where none is known
 */
public record Diagnostic(
        String code,
        Level level,
        String file,
        int line,
        int column,
        Optional<String> rule,
        String lineText,
        int length,
        String message,
        Optional<String> hint) {

    /** Whether a file with such a thing in it is refused. */
    public enum Level {
        /** The file is refused. */
        ERROR,
        /** The file is taken, but somebody should look. */
        WARNING
    }

    /** A diagnostic about a stretch of a file; of one that spans lines the first is shown. */
    public static Diagnostic of(
            String code, Level level, RuleText text, Span span, Optional<String> rule, String message, String hint) {
        int line = text.line(span.start());
        int column = text.column(span.start());
        String lineText = text.lineText(line);
        int length = Math.max(1, Math.min(span.end() - span.start(), lineText.length() - column + 1));
        return new Diagnostic(
                code,
                level,
                text.file(),
                line,
                column,
                rule,
                lineText,
                length,
                message,
                hint.isEmpty() ? Optional.empty() : Optional.of(hint));
    }

    /**
     * All of it, over several lines:
     *
     * <pre>
     * asean.drl:7:18: error [unknown-property] in rule "asean-yes-twice": an Outstanding has no property "duOn".
     *     Outstanding( duOn &lt; $day )
     *                  ^^^^
     *   Maybe you meant "dueOn"?
     * </pre>
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(file).append(':').append(line).append(':').append(column).append(": ");
        text.append(level == Level.ERROR ? "error" : "warning")
                .append(" [")
                .append(code)
                .append(']');
        rule.ifPresent(name -> text.append(" in rule \"").append(name).append('"'));
        text.append(": ").append(message);
        if (!lineText.isBlank()) {
            Excerpt excerpt = Excerpt.of(lineText, column, length);
            text.append('\n').append(excerpt.line()).append('\n').append(excerpt.caret());
        }
        hint.ifPresent(way -> text.append("\n  ").append(way));
        return text.toString();
    }
}
