package org.ccm.language;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a test says about parts that may be missing. {@code deadline.isPresent() && deadline.get() < $day} is sound since
 * what stands to the right of {@code &&} is looked at only where what stands to the left of it holds.
 */
final class Presence {

    private final Function<Expression, Optional<String>> key;

    Presence(Function<Expression, Optional<String>> key) {
        this.key = key;
    }

    /** What is present if the test holds. */
    Set<String> ifHolds(Expression test) {
        return keys(test, true);
    }

    /** What is present if the test does not hold. */
    Set<String> ifNot(Expression test) {
        return keys(test, false);
    }

    private Set<String> keys(Expression test, boolean holds) {
        if (test instanceof Expression.Bracketed bracketed) {
            return keys(bracketed.inner(), holds);
        }
        if (test instanceof Expression.Unary not && not.operator().equals("!")) {
            return keys(not.operand(), !holds);
        }
        if (test instanceof Expression.Binary both && both.operator().equals(holds ? "&&" : "||")) {
            Set<String> keys = new HashSet<>(keys(both.left(), holds));
            keys.addAll(keys(both.right(), holds));
            return keys;
        }
        return asked(test, holds ? "isPresent" : "isEmpty")
                .flatMap(key)
                .map(Set::of)
                .orElseGet(Set::of);
    }

    private static Optional<Expression> asked(Expression test, String question) {
        if (test instanceof Expression.Call call && call.name().text().equals(question)) {
            return call.of();
        }
        return test instanceof Expression.Part part && part.name().text().equals(question)
                ? Optional.of(part.of())
                : Optional.empty();
    }
}
