package org.ccm.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ccm.engine.Reference;
import org.ccm.engine.RefusedByEngine;
import org.ccm.engine.RuleBase;
import org.ccm.engine.RuleCard;
import org.ccm.finding.Severity;
import org.ccm.language.Diagnostic;
import org.ccm.language.Known;
import org.ccm.language.Meaning;
import org.ccm.language.RuleException;
import org.ccm.language.RuleSet;
import org.ccm.language.RuleSource;
import org.ccm.language.Vocabulary;

/**
 * The rules of analysts in a rulebook.
 *
 * @param sets the rules, by the call that added them
 */
record AddedRules(List<RuleSet> sets) {

    static final AddedRules NONE = new AddedRules(List.of());

    /**
     * These and those of some sources, read and checked.
     *
     * @throws RuleException if something is wrong with them
     */
    AddedRules plus(Collection<RuleSource> sources, List<RuleCard> rules) {
        Map<String, Severity> kinds = new TreeMap<>();
        rules().forEach(rule -> rule.kind().ifPresent(kind -> kinds.put(kind.name(), kind.severity())));
        Set<String> names = rules.stream().map(RuleCard::id).collect(Collectors.toSet());
        RuleSet set = RuleSet.check(sources, new Known(names, kinds)).orThrow();
        List<RuleSet> more = new ArrayList<>(sets);
        more.add(set);
        return new AddedRules(List.copyOf(more));
    }

    /** The rule base with the rules of the latest call beside its own. */
    RuleBase addTo(RuleBase base) {
        RuleSet latest = sets.get(sets.size() - 1);
        if (latest.rules().isEmpty()) {
            return base;
        }
        List<RuleCard> cards = latest.rules().stream().map(AddedRules::card).toList();
        try {
            return base.plus(latest::forEngine, AddedRules::mayUse, cards);
        } catch (RefusedByEngine e) {
            throw new RuleException(latest.refusedByEngine(rule -> compiles(base, latest, rule)));
        }
    }

    private static boolean compiles(RuleBase base, RuleSet set, String rule) {
        try {
            base.plus(name -> set.only(rule).forEngine(name), AddedRules::mayUse, List.of())
                    .close();
            return true;
        } catch (RefusedByEngine e) {
            return false;
        }
    }

    private static boolean mayUse(Reference reference) {
        return Vocabulary.analysts().allows(reference.owner(), reference.name());
    }

    private static RuleCard card(Meaning rule) {
        return new RuleCard(rule.name(), rule.article(), rule.theme());
    }

    /** What the rules mean, in the order in which they were added. */
    List<Meaning> rules() {
        return sets.stream().flatMap(set -> set.rules().stream()).toList();
    }

    /** The types of rows of the register that they match. */
    Set<Class<?>> rows() {
        return rules().stream()
                .flatMap(rule -> rule.rows().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Their files. */
    List<RuleSource.Content> files() {
        return sets.stream().flatMap(set -> set.files().stream()).toList();
    }

    /** The rules by name. */
    List<RuleCard> cards() {
        return rules().stream().map(AddedRules::card).toList();
    }

    /** What is doubtful about them. */
    List<Diagnostic> warnings() {
        return sets.stream().flatMap(set -> set.warnings().stream()).toList();
    }
}
