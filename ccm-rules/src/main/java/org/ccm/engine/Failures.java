package org.ccm.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ccm.language.LimitExceeded;
import org.ccm.language.RuleFailure;

/** Says in the words of rules what the engine throws when one of them fails. */
final class Failures {

    /** As the engine names the rule, or the first of the rules that share a condition, in its messages. */
    private static final Pattern NAMED = Pattern.compile("[Rr]ules? \"([a-z0-9-]+)\"");

    private Failures() {}

    static RuntimeException of(RuntimeException thrown) {
        String rule = "";
        Throwable cause = thrown;
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof LimitExceeded limit) {
                return limit;
            }
            Matcher named = NAMED.matcher(String.valueOf(each.getMessage()));
            rule = rule.isEmpty() && named.find() ? named.group(1) : rule;
            cause = each;
        }
        return new RuleFailure(rule, cause);
    }
}
