package org.ccm.language;

import java.util.ArrayList;
import java.util.List;

/** The text of a rule file, or of another file that an analyst writes, which knows its lines. Lines end with LF, CR LF or CR; a tab is one character. */
public final class RuleText {

    private final String file;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    /** The text of a file, by the name that messages give it. */
    public RuleText(String file, String text) {
        this.file = file;
        this.text = text;
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !crLf) {
                lineStarts.add(i + 1);
            }
        }
    }

    /** The file's name as messages give it. */
    public String file() {
        return file;
    }

    /** All of it. */
    public String text() {
        return text;
    }

    /** What stands in a stretch. */
    public String at(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The line, from 1, in which an offset lies. */
    public int line(int offset) {
        int low = 0;
        int high = lineStarts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** The column, from 1, in which an offset lies. */
    public int column(int offset) {
        return offset - lineStarts.get(line(offset) - 1) + 1;
    }

    /** A line, from 1, without its end. */
    public String lineText(int line) {
        int start = lineStarts.get(line - 1);
        int end = line < lineStarts.size() ? lineStarts.get(line) : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }
}
