package org.ccm.change;

import java.util.Optional;

/** A change that cannot be read, or that cannot be. The message quotes it and says which provision stands in its way. */
public final class ChangeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int start;
    private final int length;
    private final String rule;
    private final transient Optional<String> hint;

    ChangeException(String text, int start, int length, String rule, String hint) {
        super("\"" + text + "\": " + rule + (hint.isEmpty() ? "" : " " + hint));
        this.text = text;
        this.start = start;
        this.length = length;
        this.rule = rule;
        this.hint = hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }

    static ChangeException of(Change change, String rule, String hint) {
        String text = change.toString();
        return new ChangeException(text, 0, text.length(), rule, hint);
    }

    /** The change in words. */
    public String text() {
        return text;
    }

    /** Where in the words that which is meant begins, from 0. */
    public int start() {
        return start;
    }

    /** How many characters are meant. */
    public int length() {
        return length;
    }

    /** What stands in its way, as a sentence. */
    public String rule() {
        return rule;
    }

    /** A way out, beginning with "Maybe"; empty where none is known. */
    public Optional<String> hint() {
        return hint;
    }
}
