package org.ccm.language;

/**
 * A line of a rule file with a mark below what is meant. Long lines are cut around the mark; tabs and what cannot be
 * printed become blanks, so that the mark stands where it should.
 *
 * @param line the line, indented
 * @param caret the marks below it
 */
record Excerpt(String line, String caret) {

    private static final int WIDEST = 100;
    private static final String INDENT = "    ";

    static Excerpt of(String line, int column, int length) {
        int at = column - 1;
        int from = at < WIDEST ? 0 : at - WIDEST / 2;
        int to = Math.min(line.length(), from + WIDEST);
        String shown = line.substring(from, to)
                .chars()
                .map(c -> Character.isISOControl(c) ? ' ' : HiddenCharacters.is((char) c) ? '\ufffd' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .stripTrailing();
        int blanks = shown.length() - shown.stripLeading().length();
        int cut = Math.min(blanks, at - from);
        return new Excerpt(
                INDENT + shown.substring(cut),
                INDENT + " ".repeat(at - from - cut) + "^".repeat(Math.max(1, Math.min(length, to - at))));
    }
}
