package org.ccm.mutation;

import org.ccm.mutation.StatuteRule.Part;

/**
 * A statute rule with one small change.
 *
 * @param rule the rule
 * @param operator the kind of change
 * @param part what is replaced
 * @param replacement what stands there instead
 */
record Mutant(StatuteRule rule, Operator operator, Part part, String replacement) {

    /** The kinds of change. */
    enum Operator {
        DROP_ELEMENT,
        NEGATE_ELEMENT,
        DROP_CONSTRAINT,
        NEGATE_CONSTRAINT,
        ANOTHER_COMPARISON,
        ANOTHER_CONSTANT,
        ANOTHER_TEXT,
        ANOTHER_FUNCTION,
        ANOTHER_VARIABLE,
        ANOTHER_PROPERTY,
        ANOTHER_FACT,
        SHIFTED_VALUE,
        DROP_CONSEQUENCE
    }

    /** The changed rule under another name. */
    String text(String name) {
        String text = rule.text();
        String changed = text.substring(0, part.from()) + replacement + text.substring(part.to());
        return changed.replaceFirst("^rule \"[^\"]+\" @article\\([^\\n]*\\)\\n", "rule \"" + name + "\"\n");
    }

    String place() {
        return rule.place(part.from());
    }

    /** What is changed, with the lines around it and whatever the number of the line. */
    String change() {
        String text = rule.text();
        int from = text.lastIndexOf('\n', part.from()) + 1;
        int to = text.indexOf('\n', Math.max(part.from(), part.to() - 1));
        String before = text.substring(from, to);
        String after =
                text.substring(from, part.from()) + replacement + text.substring(part.to(), Math.max(part.to(), to));
        return rule.name() + " | " + inOneLine(before) + (" -> " + inOneLine(after)).stripTrailing();
    }

    private static String inOneLine(String lines) {
        return lines.strip().replaceAll("\\s+", " ");
    }
}
