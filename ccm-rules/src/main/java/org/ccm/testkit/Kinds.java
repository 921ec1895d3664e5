package org.ccm.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.finding.Kind;
import org.ccm.register.Nearest;

/** The kinds of findings that an assessment can have; a test that names another could not fail. */
final class Kinds {

    private Kinds() {}

    /**
     * The kind with a name.
     *
     * @throws AssertionError if there is none
     */
    static Kind among(Assessment assessment, String name) {
        List<Kind> known = Stream.concat(
                        Kind.standard().stream(),
                        assessment.rulebook().added().stream().flatMap(rule -> rule.kind().stream()))
                .toList();
        return known.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no kind of finding \"" + name + "\"."
                        + Nearest.to(name, known.stream().map(Kind::name).toList())
                                .map(near -> "\nMaybe " + near + "?")
                                .orElse("\nMaybe the rule that finds it is not in the rulebook?")));
    }
}
