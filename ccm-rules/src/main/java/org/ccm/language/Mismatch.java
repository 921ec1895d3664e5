package org.ccm.language;

import java.util.Optional;

/** Says of two values that cannot be compared why not, and how what was probably meant is written. */
final class Mismatch {

    private final ExpressionChecker expressions;
    private final Report report;

    Mismatch(ExpressionChecker expressions) {
        this.expressions = expressions;
        this.report = expressions.report();
    }

    void tell(Expression.Binary binary, Typed left, Typed right) {
        tell(binary, left, right, binary.span());
    }

    /**
     * @param span what is to be marked
     */
    void tell(Expression.Binary binary, Typed left, Typed right, Span span) {
        Optional<String> known = missing(binary, left, right, span)
                .or(() -> partial(binary, left, right, span))
                .or(() -> partial(binary, right, left, span))
                .or(() -> withText(left, right, binary, span))
                .or(() -> withText(right, left, binary, span));
        if (known.isEmpty()) {
            report.error(Fault.WRONG_TYPE, span, both(left, right) + ".", wayOut(binary, left, right));
        }
    }

    /** One that has no order. */
    void unordered(Expression.Binary binary, Typed value) {
        Sort sort = value.sort();
        report.error(
                Fault.NO_ORDER,
                binary.operatorSpan(),
                report.quoted(value.span()) + " is " + sort.words() + ", and such values have no order: \""
                        + binary.operator() + "\" does not apply.",
                ComparisonChecker.partial(sort)
                        ? "Maybe compare \"first\", the first day it can have been, or \"last\"?"
                        : "Maybe \"==\" or \"!=\"?");
    }

    private String both(Typed left, Typed right) {
        return report.quoted(left.span()) + " is " + left.sort().words() + ", " + report.quoted(right.span()) + " is "
                + right.sort().words() + ": they cannot be compared";
    }

    private Optional<String> missing(Expression.Binary binary, Typed left, Typed right, Span span) {
        if (!left.sort().optional() && !right.sort().optional()) {
            return Optional.empty();
        }
        Typed optional = left.sort().optional() ? left : right;
        String value = report.at(optional.span());
        String got = value + "." + JdkMembers.get(optional.sort()) + "()";
        String comparison = optional == left
                ? got + " " + binary.operator() + " " + report.at(right.span())
                : report.at(left.span()) + " " + binary.operator() + " " + got;
        report.error(
                Fault.UNGUARDED_OPTIONAL,
                span,
                "\"" + value + "\" is " + optional.sort().words()
                        + ": before it is compared, the rule has to ask whether it is there.",
                "Maybe \"" + value + ".isPresent() && " + comparison + "\"?");
        return Optional.of(value);
    }

    private Optional<String> partial(Expression.Binary binary, Typed partial, Typed other, Span span) {
        boolean dateBeside = other.sort().date() || other.sort().text();
        if (!ComparisonChecker.partial(partial.sort()) || !dateBeside) {
            return Optional.empty();
        }
        String value = report.at(partial.span());
        String date = other.written() instanceof Expression.Text text
                ? LiteralChecker.dateOf(text.value()).orElse("LocalDate.of(2019, 11, 20)")
                : report.at(other.span());
        report.error(
                Fault.PARTIAL_DATE,
                span,
                "\"" + value + "\" is " + partial.sort().words()
                        + " (a month, a year, a span): what is compared is its first or its last possible day.",
                "Maybe \"" + value + ".last " + operator(binary, partial) + " " + date + "\" (certainly), or \"" + value
                        + ".first " + operator(binary, partial) + " " + date + "\" (possibly)?");
        return Optional.of(value);
    }

    /** The operator with the value on its left. */
    private static String operator(Expression.Binary binary, Typed value) {
        boolean turned = binary.right() == value.written() && ComparisonChecker.ordering(binary.operator());
        return !turned
                ? binary.operator()
                : binary.operator().startsWith("<")
                        ? binary.operator().replace('<', '>')
                        : binary.operator().replace('>', '<');
    }

    private Optional<String> withText(Typed value, Typed text, Expression.Binary binary, Span span) {
        if (!text.sort().text()) {
            return Optional.empty();
        }
        Sort sort = value.sort();
        String literal = text.written() instanceof Expression.Text written ? written.value() : "";
        String asked = report.at(value.span());
        if (sort.date()) {
            report.error(
                    Fault.DATE_AND_TEXT,
                    span,
                    both(value, text) + ".",
                    "Maybe \"" + asked + " " + operator(binary, value) + " "
                            + LiteralChecker.dateOf(literal).orElse("LocalDate.of(2019, 11, 20)") + "\"?");
        } else if (sort.number()) {
            report.error(
                    Fault.NUMBER_AND_TEXT,
                    span,
                    both(value, text) + ".",
                    literal.matches("[0-9]{1,9}")
                            ? "Maybe " + literal + " without quotation marks?"
                            : "Maybe a number without quotation marks?");
        } else if (sort.raw().isEnum()) {
            report.error(
                    Fault.CONSTANT_AND_TEXT,
                    span,
                    both(value, text) + ".",
                    MemberChecker.nearestConstant(sort.raw(), literal)
                            .map(constant -> "Maybe " + constant + "?")
                            .orElseGet(() -> Hints.all(Vocabulary.constants(sort.raw()), "these")));
        } else if (sort.truth()) {
            report.error(
                    Fault.WRONG_TYPE,
                    span,
                    both(value, text) + ".",
                    "Maybe \"" + asked + "\" alone, or \"!" + asked + "\"?");
        } else {
            return Optional.empty();
        }
        return Optional.of(asked);
    }

    private String wayOut(Expression.Binary binary, Typed left, Typed right) {
        Typed date = left.sort().date() ? left : right;
        Typed number = left.sort().date() ? right : left;
        if (date.sort().date() && number.sort().number()) {
            return "Maybe \"" + report.at(date.span()) + ".year " + operator(binary, date) + " "
                    + report.at(number.span()) + "\"?";
        }
        Class<?> set = left.sort().raw();
        return set.isEnum() && right.sort().raw().isEnum()
                ? Hints.all(Vocabulary.constants(set), "these")
                : partHint(binary, left, right);
    }

    private String partHint(Expression.Binary binary, Typed left, Typed right) {
        MemberChecker members = new MemberChecker(expressions);
        return members.partOf(right.sort(), left.sort())
                .map(part -> "Maybe \"" + report.at(left.span()) + " " + binary.operator() + " "
                        + report.at(right.span()) + "." + part + "\"?")
                .or(() -> members.partOf(left.sort(), right.sort())
                        .map(part -> "Maybe \"" + report.at(left.span()) + "." + part + " " + binary.operator() + " "
                                + report.at(right.span()) + "\"?"))
                .orElse("");
    }
}
