package org.ccm.language;

import java.util.Map;

/** Characters for which the language has no use outside of texts and comments. */
final class UnknownCharacters {

    private static final Map<Integer, String> MEANT = Map.ofEntries(
            Map.entry((int) '\u2264', "<="),
            Map.entry((int) '\u2265', ">="),
            Map.entry((int) '\u2260', "!="),
            Map.entry((int) '\u2013', "-"),
            Map.entry((int) '\u2014', "-"),
            Map.entry((int) '\u2212', "-"),
            Map.entry((int) '\u00d7', "*"),
            Map.entry((int) '\u00f7', "/"),
            Map.entry((int) '\u2227', "&&"),
            Map.entry((int) '\u2228', "||"),
            Map.entry((int) '\u00ac', "!"),
            Map.entry((int) '\u2026', "..."),
            Map.entry((int) '\u2192', "then"));

    private UnknownCharacters() {}

    /**
     * Refuses what stands at an offset, and what of the kind follows it.
     *
     * @return the offset behind it
     */
    static int refuse(String text, int at, Problems problems) {
        int c = text.codePointAt(at);
        int end = at;
        while (end < text.length() && text.codePointAt(end) == c) {
            end += Character.charCount(c);
        }
        if (HiddenCharacters.is(text.charAt(at))) {
            HiddenCharacters.report(text.charAt(at), at, problems);
        } else {
            String meant = MEANT.get(c);
            problems.report(
                    Fault.UNKNOWN_CHARACTER,
                    new Span(at, end),
                    "\"" + Character.toString(c) + "\" has no meaning outside of texts and comments.",
                    meant == null
                            ? "Maybe it belongs into a text, between quotation marks?"
                            : "Maybe \"" + meant + "\"?");
        }
        return end;
    }
}
