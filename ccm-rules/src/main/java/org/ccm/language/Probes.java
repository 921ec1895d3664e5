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
 * condition and those before it were met once; and one more for each {@code not}, which concludes that there was once
 * what it says there is not.
 */
final class Probes {

    private static final Span NOWHERE = new Span(0, 0);

    private Probes() {}

    /** The probes of a rule, in the order of its conditions. */
    static Stream<WrittenRule> of(CheckedRule checked) {
        // Rules of analysts go on counting what they spend.
        List<Condition> conditions = checked.meaning().kind().isPresent()
                ? EngineRule.of(checked).conditions()
                : checked.rule().conditions();
        List<WrittenRule> probes = new ArrayList<>();
        for (int number = 1; number <= conditions.size(); number++) {
            List<Condition> before = conditions.subList(0, number - 1);
            Condition condition = conditions.get(number - 1);
            probes.add(probe(checked, "seen", "Seen", number, before, condition));
            if (condition instanceof Not not) {
                Condition excluded = new Exists(not.condition(), not.span());
                probes.add(probe(checked, "excluded", "Excluded", number, before, excluded));
            }
        }
        return probes.stream();
    }

    private static WrittenRule probe(
            CheckedRule checked, String word, String tells, int number, List<Condition> before, Condition last) {
        String rule = checked.meaning().name();
        List<Condition> conditions = new ArrayList<>(before);
        conditions.add(last);
        return new WrittenRule(
                new Name(rule + "-" + word + "-" + number, NOWHERE),
                List.of(),
                conditions,
                new New(
                        new Name(tells, NOWHERE),
                        List.of(new Text(rule, NOWHERE), new Number(Integer.toString(number), NOWHERE)),
                        NOWHERE),
                Optional.empty(),
                checked.rule().span());
    }
}
