package org.ccm.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Checks that a regular expression is one, and that no text can keep it busy for long. */
final class TextPattern {

    private static final int LONGEST = 200;
    private static final int MOST_UNLIMITED = 3;
    private static final int MOST_REPETITIONS = 10;
    private static final Pattern LOOKS_AROUND = Pattern.compile("\\(\\?<?[=!]");

    private final Problems problems;

    TextPattern(Problems problems) {
        this.problems = problems;
    }

    void check(Expression.Text text) {
        String pattern = text.value();
        if (pattern.length() > LONGEST) {
            costly(text, "the regular expression has more than " + LONGEST + " characters.");
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            problems.mended(
                    Fault.BAD_PATTERN,
                    text.span(),
                    "\"" + pattern + "\" is not a regular expression: it cannot be read from character "
                            + (Math.max(0, e.getIndex()) + 1) + " on.",
                    "Maybe \"contains\", if the text is meant as it stands?");
            return;
        }
        checkCost(text, pattern);
    }

    private void checkCost(Expression.Text text, String pattern) {
        Deque<Boolean> repeatsWithin = new ArrayDeque<>(List.of(false));
        int repetitions = 0;
        int unlimited = 0;
        boolean groupRepeats = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '\\' -> {
                    i++;
                    if ("123456789kQ".indexOf(pattern.charAt(i)) >= 0) {
                        costly(
                                text,
                                "the regular expression refers back or quotes, by \"\\" + pattern.charAt(i) + "\".");
                        return;
                    }
                }
                case '[' -> i = endOfCharacters(pattern, i);
                case '(' -> {
                    if (LOOKS_AROUND
                            .matcher(pattern)
                            .region(i, pattern.length())
                            .lookingAt()) {
                        costly(text, "the regular expression looks ahead or back.");
                        return;
                    }
                    repeatsWithin.push(false);
                }
                case ')' -> groupRepeats = repeatsWithin.pop();
                case '|' -> mark(repeatsWithin);
                case '*', '+', '{' -> {
                    unlimited++;
                    repetitions++;
                    if (groupRepeats && i > 0 && pattern.charAt(i - 1) == ')') {
                        costly(text, "the regular expression repeats what itself repeats or has alternatives.");
                        return;
                    }
                    mark(repeatsWithin);
                }
                case '?' -> repetitions += i > 0 && pattern.charAt(i - 1) == '(' ? 0 : 1;
                default -> {
                    // Stands for itself.
                }
            }
        }
        if (unlimited > MOST_UNLIMITED || repetitions > MOST_REPETITIONS) {
            costly(text, "the regular expression has more than " + MOST_UNLIMITED + " repetitions.");
        }
    }

    /** What is open repeats something, and so does all around it. */
    private static void mark(Deque<Boolean> repeatsWithin) {
        int depth = repeatsWithin.size();
        repeatsWithin.clear();
        for (int i = 0; i < depth; i++) {
            repeatsWithin.push(true);
        }
    }

    private static int endOfCharacters(String pattern, int start) {
        int depth = 0;
        for (int i = start; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && i > start + 1 && --depth == 0) {
                return i;
            }
        }
        return pattern.length();
    }

    private void costly(Expression.Text text, String message) {
        problems.mended(Fault.COSTLY_PATTERN, text.span(), message, "Maybe \"contains\", or a simpler one?");
    }
}
