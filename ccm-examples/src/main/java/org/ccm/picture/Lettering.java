package org.ccm.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room text takes. Which typeface a reader has is unknown, so widths are those of a wide one (DejaVu Sans, in
 * ems): text takes this room or less.
 */
final class Lettering {

    /** The size of all text, in units: 11 pixels and a little on a page 360 pixels wide. */
    static final double SIZE = 20;

    /** From one line of text to the next. */
    static final double LEADING = 26;

    /** How much wider bold letters are. */
    static final double BOLD = 1.12;

    private Lettering() {}

    /** The width of a text in units. */
    static double width(String text) {
        return text.codePoints().mapToDouble(Lettering::em).sum() * SIZE;
    }

    /** A text broken into lines no wider than so many units; a word that is too long for any line is broken too. */
    static List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line) > width && line.codePointCount(0, line.length()) > 1) {
                int fits = fitting(line, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        return lines;
    }

    private static int fitting(String word, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static double em(int c) {
        if ("ijlI.,:;'|!()[] -·".indexOf(c) >= 0) {
            return 0.36;
        }
        if ("frt/".indexOf(c) >= 0) {
            return 0.42;
        }
        if ("mwMW%—…".indexOf(c) >= 0) {
            return 1;
        }
        if (Character.isUpperCase(c)) {
            return 0.74;
        }
        return c > 0x2E80 ? 1 : 0.63;
    }
}
