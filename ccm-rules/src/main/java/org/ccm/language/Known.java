package org.ccm.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ccm.finding.Severity;

/**
 * What a rulebook has already, to which files are added.
 *
 * @param rules the names of its rules
 * @param kinds the kinds of findings that analysts' rules in it have of their own, and how much these press
 */
public record Known(Set<String> rules, Map<String, Severity> kinds) {

    /** Nothing. */
    public static final Known NOTHING = new Known(Set.of(), Map.of());

    public Known {
        rules = new TreeSet<>(rules);
        kinds = new TreeMap<>(kinds);
    }
}
