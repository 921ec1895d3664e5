package org.ccm.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes rules for the engine in one way: a condition a line, brackets wherever precedence could be misread, texts
 * escaped. Comments are left out.
 *
 * <pre>{@code
 * rule "asean-voted-yes-twice" @article("21(2)")
 * when
 *     Membership( organization == "ASEAN", $state : state )
 *     not ( Deposit( state == $state ) )
 * then
 *     insertLogical( OwnFinding.info("asean-voted-yes-twice", $state) );
 * end
 * }</pre>
 */
final class RuleWriter {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*(\\.[A-Za-z_$][A-Za-z0-9_$]*)*");
    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,9}");
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private RuleWriter() {}

    /** A file. */
    static String write(String packageName, List<String> imports, List<WrittenRule> rules) {
        StringBuilder file = new StringBuilder();
        if (!packageName.isEmpty()) {
            file.append("package ").append(word(packageName)).append("\n\n");
        }
        imports.forEach(name -> file.append("import ").append(word(name)).append('\n'));
        rules.forEach(rule -> file.append('\n').append(write(rule)));
        return file.toString();
    }

    /**
     * A word as the parser reads them. The engine copies words into code: what is not one does not get there, however
     * it came into the tree.
     */
    static String word(String word) {
        return only(WORD, word);
    }

    static String number(String digits) {
        return only(DIGITS, digits);
    }

    private static String kebab(String name) {
        return only(KEBAB, name);
    }

    private static String only(Pattern shape, String word) {
        if (!shape.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" is not a word of a rule. Maybe it was not read by the parser?");
        }
        return word;
    }

    private static String write(WrittenRule rule) {
        StringBuilder text = new StringBuilder("rule ")
                .append(ExpressionWriter.quoted(kebab(rule.name().text())));
        for (WrittenRule.Annotation annotation : rule.annotations()) {
            text.append(" @").append(word(annotation.name().text()));
            annotation.value().ifPresent(value -> text.append('(')
                    .append(ExpressionWriter.quoted(value.text()))
                    .append(')'));
        }
        text.append("\nwhen\n");
        rule.conditions()
                .forEach(condition ->
                        text.append("    ").append(write(condition)).append('\n'));
        return text.append("then\n    insertLogical( ")
                .append(ExpressionWriter.write(rule.conclusion()))
                .append(" );\nend\n")
                .toString();
    }

    private static String write(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return write(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return "not ( " + write(not.condition()) + " )";
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists ( " + write(exists.condition()) + " )";
        }
        if (condition instanceof Condition.All all) {
            return joined(all.conditions(), " and ");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.conditions(), " or ");
        }
        return "eval( " + ExpressionWriter.write(((Condition.Eval) condition).expression()) + " )";
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(RuleWriter::write).collect(Collectors.joining(word, "( ", " )"));
    }

    private static String write(Condition.Pattern pattern) {
        String binding =
                pattern.binding().map(name -> word(name.text()) + " : ").orElse("");
        String constraints =
                pattern.constraints().stream().map(RuleWriter::write).collect(Collectors.joining(", "));
        return binding + word(pattern.type().text()) + (constraints.isEmpty() ? "()" : "( " + constraints + " )");
    }

    private static String write(Condition.Constraint constraint) {
        if (constraint instanceof Condition.Binding binding) {
            return word(binding.name().text()) + " : " + ExpressionWriter.write(binding.part());
        }
        return ExpressionWriter.write(((Condition.Test) constraint).expression());
    }
}
