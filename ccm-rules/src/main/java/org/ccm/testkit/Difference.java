package org.ccm.testkit;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ccm.assessment.Assessment;
import org.ccm.finding.Finding;
import org.ccm.register.Nearest;

/**
 * What of a set of ids is missing, and what is there beside it.
 *
 * @param missing expected and not found
 * @param beside found and not expected
 */
record Difference(SortedSet<String> missing, SortedSet<String> beside) {

    static Difference between(Set<String> expected, Set<String> found) {
        SortedSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        SortedSet<String> beside = new TreeSet<>(found);
        beside.removeAll(expected);
        return new Difference(missing, beside);
    }

    boolean none() {
        return missing.isEmpty() && beside.isEmpty();
    }

    /** Both lists, and for each missing id the nearest of those beside. */
    String text(Assessment assessment) {
        StringBuilder text = new StringBuilder();
        if (!missing.isEmpty()) {
            text.append("\nExpected and not found:");
            missing.forEach(id -> text.append("\n  ")
                    .append(id)
                    .append(Nearest.to(id, beside)
                            .map(near -> " Maybe " + near + "?")
                            .orElse("")));
        }
        if (!beside.isEmpty()) {
            text.append("\nFound and not expected:")
                    .append(Lines.of(
                            assessment,
                            beside.stream()
                                    .flatMap(id -> assessment.finding(id).stream())
                                    .map(Finding.class::cast)
                                    .toList(),
                            true));
        }
        return text.toString();
    }
}
