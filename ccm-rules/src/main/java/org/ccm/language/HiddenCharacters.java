package org.ccm.language;

import java.util.Locale;

/** Characters that cannot be seen, some of which make a text look other than it is. */
final class HiddenCharacters {

    private HiddenCharacters() {}

    /** Refuses the first in a stretch. */
    static void refuse(String text, Span span, Problems problems) {
        for (int i = span.start(); i < span.end(); i++) {
            if (is(text.charAt(i))) {
                report(text.charAt(i), i, problems);
                return;
            }
        }
    }

    /** A text in which they can be seen. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            if (is(shown.charAt(i)) || shown.charAt(i) == '\n') {
                shown.setCharAt(i, '\ufffd');
            }
        }
        return shown.toString();
    }

    static void report(char c, int at, Problems problems) {
        String name = Character.getName(c);
        problems.report(
                Fault.HIDDEN_CHARACTER,
                new Span(at, at + 1),
                String.format(
                        Locale.ROOT,
                        "here is a character that cannot be seen, %s (U+%04X).",
                        name == null ? "without a name" : name.toLowerCase(Locale.ROOT),
                        (int) c),
                "Maybe delete it, or write the line anew?");
    }

    static boolean is(char c) {
        boolean lineEndOrTab = c == '\n' || c == '\r' || c == '\t' || c == '\f';
        int type = Character.getType(c);
        return !lineEndOrTab
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.PRIVATE_USE);
    }
}
