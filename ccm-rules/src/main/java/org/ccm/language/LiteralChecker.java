package org.ccm.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.ccm.register.Nearest;
import org.ccm.state.StateCode;

/** What is written out: codes of States, names of kinds, dates. */
final class LiteralChecker {

    private final ExpressionChecker expressions;

    LiteralChecker(ExpressionChecker expressions) {
        this.expressions = expressions;
    }

    /** A text that stands where a State is asked for. */
    Typed state(Expression.Text text) {
        Vocabulary vocabulary = expressions.context().vocabulary();
        String code = text.value();
        if (!StateCode.wellFormed(code) || !vocabulary.knows(StateCode.of(code))) {
            expressions
                    .report()
                    .error(
                            Fault.UNKNOWN_STATE,
                            text.span(),
                            "there is no State \"" + code + "\": States are written by their code, as \"GNB\".",
                            stateHint(vocabulary, code));
            return Typed.wrong(text);
        }
        expressions.context().type("StateCode");
        return new Typed(
                text,
                new Expression.Call(
                        Optional.of(new Expression.Named(new Name("StateCode", text.span()))),
                        new Name("of", text.span()),
                        List.of(text),
                        text.span()),
                Sort.STATE);
    }

    private static String stateHint(Vocabulary vocabulary, String code) {
        return vocabulary
                .stateCalled(code)
                .or(() -> Nearest.to(code, vocabulary.states().keySet()))
                .or(() -> Nearest.to(code, vocabulary.states().values()).flatMap(vocabulary::stateCalled))
                .map(nearest -> "Maybe you meant \"" + nearest + "\" ("
                        + vocabulary.states().get(nearest) + ")?")
                .orElse("Maybe look for it in states.csv?");
    }

    /** A text that stands where a kind is asked for: whether there is such a kind. */
    boolean kind(Expression.Text text) {
        boolean known = expressions.context().kinds().contains(text.value());
        if (!known) {
            expressions
                    .report()
                    .error(
                            Fault.UNKNOWN_KIND,
                            text.span(),
                            "there is no kind of finding \"" + text.value() + "\".",
                            Hints.nearest(
                                            text.value(),
                                            new TreeSet<>(expressions.context().kinds()))
                                    .orElse("Maybe one of those that \"ccm rules vocabulary\" lists?"));
        }
        return known;
    }

    /** Whether what is written out in a call of a type's helper exists: a date, a State. */
    boolean sensible(Expression.Call call, KnownType type, List<Typed> arguments) {
        if (type.type() == StateCode.class
                && arguments.size() == 1
                && arguments.get(0).written() instanceof Expression.Text code) {
            return state(code).sort().known();
        }
        return type.type() != LocalDate.class || arguments.size() != 3 || date(call, arguments);
    }

    private boolean date(Expression.Call call, List<Typed> arguments) {
        int[] numbers = new int[3];
        for (int i = 0; i < 3; i++) {
            if (!(arguments.get(i).written() instanceof Expression.Number number)) {
                return true;
            }
            numbers[i] = Integer.parseInt(number.digits());
        }
        try {
            LocalDate.of(numbers[0], numbers[1], numbers[2]);
            return true;
        } catch (DateTimeException e) {
            expressions
                    .report()
                    .error(
                            Fault.BAD_DATE,
                            call.span(),
                            "there is no day "
                                    + String.format(Locale.ROOT, "%d-%02d-%02d", numbers[0], numbers[1], numbers[2])
                                    + ": year, month and day stand in this order.",
                            dateHint(numbers));
            return false;
        }
    }

    private static String dateHint(int[] numbers) {
        boolean backwards = numbers[0] <= 31 && numbers[2] > 31;
        if (backwards) {
            return "Maybe \"" + written(numbers[2], numbers[1], numbers[0]) + "\"?";
        }
        boolean pastMonthEnd = numbers[1] >= 1 && numbers[1] <= 12;
        return pastMonthEnd
                ? "Maybe \""
                        + written(
                                numbers[0],
                                numbers[1],
                                YearMonth.of(numbers[0], numbers[1]).lengthOfMonth())
                        + "\"?"
                : "Maybe \"" + written(numbers[0], Math.min(numbers[2], 12), Math.min(numbers[1], 28)) + "\"?";
    }

    private static String written(int year, int month, int day) {
        return "LocalDate.of(" + year + ", " + month + ", " + day + ")";
    }

    /** The date that a text means, as rules write it. */
    static Optional<String> dateOf(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(written(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
