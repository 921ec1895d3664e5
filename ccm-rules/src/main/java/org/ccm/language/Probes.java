package org.ccm.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.language.Condition.Exists;
import org.ccm.language.Condition.Not;
import org.ccm.language.Expression.New;
import org.ccm.language.Expression.Number;
import org.ccm.language.Expression.Text;

/**
 * Rules that tell how far another rule comes to match: one for each of its conditions, which concludes that this
 * condition and those before it were met once; of {@code not}, that there was once what it says there is not.
 */
final class Probes {

    private static final Span NOWHERE = new Span(0, 0);

    private Probes() {}

    /** The probes of a rule, in the order of its conditions. */
    static Stream<WrittenRule> of(CheckedRule checked) {
        WrittenRule rule = checked.rule();
        List<WrittenRule> probes = new ArrayList<>();
        List<Condition> before = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            List<Condition> met = new ArrayList<>(before);
            met.add(condition instanceof Not not ? new Exists(not.condition(), not.span()) : condition);
            probes.add(new WrittenRule(
                    new Name(rule.name().text() + "-condition-" + (i + 1), NOWHERE),
                    List.of(),
                    met,
                    seen(rule.name().text(), i + 1),
                    Optional.empty(),
                    rule.span()));
            before.add(condition);
        }
        return probes.stream();
    }

    private static Expression seen(String rule, int condition) {
        return new New(
                new Name("Seen", NOWHERE),
                List.of(new Text(rule, NOWHERE), new Number(Integer.toString(condition), NOWHERE)),
                NOWHERE);
    }
}
