package org.ccm.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads expressions: what joins, compares and computes values. The values themselves read {@link ValueParser}. */
final class ExpressionParser {

    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");

    private final Tokens tokens;
    private final Problems problems;
    private final ValueParser values;

    ExpressionParser(Tokens tokens, Problems problems, boolean statute) {
        this.tokens = tokens;
        this.problems = problems;
        this.values = new ValueParser(tokens, problems, statute, this);
    }

    /** An expression that stands by itself. */
    Expression expression() {
        values.begin();
        return nested();
    }

    /** A part of a fact, which a binding names. */
    Expression part() {
        values.begin();
        Token first = tokens.peek();
        Expression part = values.value();
        Token behind = tokens.peek();
        boolean plain = part instanceof Expression.Named
                || part instanceof Expression.Part
                || part instanceof Expression.Call
                || part instanceof Expression.This;
        boolean tested = behind.is(Token.Type.SIGN) && !behind.is(",") && !behind.is(")") && !behind.is(";");
        if (plain && !tested && !Comparison.isWord(tokens)) {
            return part;
        }
        throw problems.fail(
                Fault.BINDING_AND_TEST,
                (tested || plain ? behind : first).span(),
                "a binding only gives a part a name; a test of it is written by itself.",
                "Maybe a comma, and the test behind it, as in \"$year : year, year > 2010\"?");
    }

    /** An expression within another. */
    Expression nested() {
        Expression left = both();
        while (joined("||", "or")) {
            Span operator = tokens.last().span();
            left = values.counted(new Expression.Binary(left, "||", both(), operator));
        }
        return left;
    }

    private Expression both() {
        Expression left = comparison();
        while (joined("&&", "and")) {
            Span operator = tokens.last().span();
            left = values.counted(new Expression.Binary(left, "&&", comparison(), operator));
        }
        return left;
    }

    private boolean joined(String sign, String word) {
        Token token = tokens.peek();
        if (tokens.take(sign)) {
            return true;
        }
        boolean meant = token.resembles(word) || token.is(sign.substring(0, 1));
        if (meant) {
            problems.mended(
                    Fault.JOINING_WORD,
                    token.span(),
                    "tests are joined by \"" + sign + "\", not by \"" + token.text() + "\".",
                    sign.equals("&&") ? "Maybe \"&&\", or a comma?" : "Maybe \"||\"?");
            tokens.next();
        }
        return meant;
    }

    private Expression comparison() {
        Expression left = sum();
        Optional<String> operator = Comparison.next(tokens, problems);
        if (operator.isEmpty()) {
            return left;
        }
        Span span = tokens.last().span();
        String word = operator.get();
        Expression comparison = word.endsWith("in")
                ? among(left, word.startsWith("not"))
                : values.counted(new Expression.Binary(left, word, right(word), span));
        refuseComparisonOfTests(comparison);
        Token next = tokens.peek();
        if (Comparison.isSign(next)) {
            throw problems.fail(
                    Fault.CHAINED_COMPARISON,
                    next.span(),
                    "a comparison has two sides, but here is a third.",
                    "Maybe two comparisons, joined by \"&&\"?");
        }
        return comparison;
    }

    /** The engine knows no comparison of what is itself a comparison. */
    private void refuseComparisonOfTests(Expression comparison) {
        if (comparison instanceof Expression.Binary binary && (isTest(binary.left()) || isTest(binary.right()))) {
            problems.mended(
                    Fault.CHAINED_COMPARISON,
                    binary.operatorSpan(),
                    "what is compared is itself a test.",
                    "Maybe join the tests by \"&&\" or \"||\", with \"!\" before one that must not hold?");
        }
    }

    private static boolean isTest(Expression expression) {
        Expression bare = expression.bare();
        boolean logical = bare instanceof Expression.Binary binary && !ARITHMETIC.contains(binary.operator());
        return logical || bare instanceof Expression.Among;
    }

    private Expression right(String operator) {
        Token first = tokens.peek();
        Expression right = sum();
        if (operator.endsWith("matches")) {
            if (right instanceof Expression.Text text) {
                new TextPattern(problems).check(text);
            } else if (!first.is(Token.Type.BROKEN)) {
                problems.report(
                        Fault.PATTERN_NOT_WRITTEN_OUT,
                        right.span(),
                        "what \"matches\" compares with is written out as a text.",
                        "Maybe \"==\", \"contains\", or a text such as \"[A-Z]{3}\"?");
            }
        }
        return right;
    }

    private Expression among(Expression value, boolean negated) {
        Token open = tokens.peek();
        if (!tokens.take("(")) {
            throw problems.fail(
                    Fault.MISSING_BRACKETS,
                    open.span(),
                    "the values among which one is sought stand in brackets behind \"in\".",
                    "Maybe in ( VoteCast.YES, VoteCast.ABSTAIN ), or \"memberOf\"?");
        }
        List<Expression> among = values.arguments(open);
        if (among.isEmpty()) {
            problems.report(
                    Fault.MISSING_VALUE,
                    open.span(),
                    "the brackets behind \"in\" are empty.",
                    "Maybe a value is missing?");
        }
        return values.counted(new Expression.Among(
                value, negated, among, value.span().to(tokens.last().span())));
    }

    private Expression sum() {
        Expression left = product();
        while (tokens.peek().is("+") || tokens.peek().is("-")) {
            Token operator = tokens.next();
            Expression right = product();
            refuseDashedName(left, operator, right);
            left = values.counted(new Expression.Binary(left, operator.text(), right, operator.span()));
        }
        return left;
    }

    /** {@code initial-report-overdue} is no difference. */
    private void refuseDashedName(Expression left, Token operator, Expression right) {
        boolean words = operator.is("-")
                && left.span().end() == operator.span().start()
                && operator.span().end() == right.span().start()
                && isWord(left)
                && isWord(right);
        if (words) {
            problems.report(
                    Fault.MISSING_QUOTATION_MARKS,
                    left.span(),
                    "words joined by dashes, such as kinds, stand between quotation marks.",
                    "Maybe quotation marks around it, or blanks around \"-\", if it is a difference?");
        }
    }

    private static boolean isWord(Expression expression) {
        boolean word = expression instanceof Expression.Named named
                && !named.name().text().startsWith("$");
        return word
                || expression instanceof Expression.Binary binary
                        && binary.operator().equals("-")
                        && isWord(binary.right());
    }

    private Expression product() {
        Expression left = signed();
        while (tokens.peek().is("*") || tokens.peek().is("/") || tokens.peek().is("%")) {
            Token operator = tokens.next();
            left = values.counted(new Expression.Binary(left, operator.text(), signed(), operator.span()));
        }
        return left;
    }

    private Expression signed() {
        Token sign = tokens.peek();
        if (!sign.is("!") && !sign.is("-")) {
            return values.value();
        }
        tokens.next();
        values.deeper(sign);
        Expression operand = signed();
        values.shallower();
        return values.counted(
                new Expression.Unary(sign.text(), operand, sign.span().to(operand.span())));
    }

    /** The bracket that closes one that was opened. */
    void close(Token open) {
        Token token = tokens.peek();
        if (tokens.take(")")) {
            return;
        }
        if (token.is(Token.Type.BROKEN)) {
            throw new Problems.Unreadable();
        }
        if (token.is(Token.Type.END) || token.is(";")) {
            unclosed(open);
            throw new Problems.Unreadable();
        }
        throw problems.fail(
                Fault.UNEXPECTED_IN_AN_EXPRESSION,
                token.span(),
                "here is " + token.described() + ", where an operator, a comma or \")\" is expected.",
                "Maybe an operator or \")\" is missing before it?");
    }

    /** Says that a bracket is not closed. */
    void unclosed(Token open) {
        problems.report(
                Fault.UNCLOSED_BRACKET,
                open.span(),
                "this bracket is not closed.",
                "Maybe \")\" at the end of its line?");
    }
}
