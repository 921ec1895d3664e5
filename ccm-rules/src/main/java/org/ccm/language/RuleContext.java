package org.ccm.language;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What all checks of one rule share.
 *
 * @param vocabulary what it may say
 * @param report where what is wrong is told
 * @param kinds the names of all kinds there are
 * @param boundAnywhere where in the rule names are bound, be it later or inside brackets
 * @param imports the full names of types that its canonical text needs; grows
 * @param used the names it uses; grows
 * @param told the names of which has been told that nothing is bound to them; grows
 */
record RuleContext(
        Vocabulary vocabulary,
        Report report,
        Set<String> kinds,
        Map<String, Span> boundAnywhere,
        SortedSet<String> imports,
        Set<String> used,
        Set<String> told) {

    RuleContext(Vocabulary vocabulary, Report report, Set<String> kinds, Map<String, Span> boundAnywhere) {
        this(vocabulary, report, kinds, boundAnywhere, new TreeSet<>(), new HashSet<>(), new HashSet<>());
    }

    /** A type by one of its names, which the canonical text will then name. */
    Optional<KnownType> type(String name) {
        Optional<KnownType> type = vocabulary.find(name);
        type.ifPresent(found -> imports.add(Vocabulary.javaName(found)));
        return type;
    }
}
