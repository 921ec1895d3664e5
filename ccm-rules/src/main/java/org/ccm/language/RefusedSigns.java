package org.ccm.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The signs behind a value with which begins what other rule languages have and this one refuses. */
final class RefusedSigns {

    private static final Map<String, Refused> BEHIND_VALUES = new HashMap<>();

    static {
        refuse(
                Fault.NO_ARRAYS,
                "there are no positions in square brackets.",
                "Maybe \"contains\" or \"memberOf\"?",
                "[");
        refuse(
                Fault.NO_CASTS,
                "a value is of the type it is of; \"#\" does not make it another.",
                "Maybe a condition of its own that matches facts of the type?",
                "#");
        refuse(
                Fault.NO_NULL_SAFE_ACCESS,
                "there is no \"%s\": a part that may be absent is asked whether it is present.",
                "Maybe deadline.isPresent() && deadline.get() < $day?",
                "!.",
                "?.");
        refuse(
                Fault.NO_LAMBDAS,
                "there are no functions without a name, so \"%s\" is not allowed.",
                "Maybe a condition of its own?",
                "->",
                "::");
        refuse(
                Fault.NO_CHOICES,
                "there is no value that depends on a test.",
                "Maybe two rules, one with the test and one without?",
                "?");
        refuse(
                Fault.NO_ASSIGNMENTS,
                "nothing is assigned: a value stays what it is.",
                "Maybe a comparison with \"==\"?",
                "++",
                "--",
                "+=",
                "-=",
                "*=",
                ":=");
    }

    private RefusedSigns() {}

    private static void refuse(Fault fault, String why, String way, String... signs) {
        for (String sign : signs) {
            BEHIND_VALUES.put(sign, new Refused(fault, why.replace("%s", sign), way));
        }
    }

    /** What begins with this sign behind a value. */
    static Optional<Refused> behindValue(Token token) {
        return token.is(Token.Type.SIGN) ? Optional.ofNullable(BEHIND_VALUES.get(token.text())) : Optional.empty();
    }
}
