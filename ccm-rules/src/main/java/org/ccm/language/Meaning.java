package org.ccm.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccm.finding.Kind;

/**
 * What a rule that has been checked means, for whoever compiles it, runs it or explains it.
 *
 * @param name its name
 * @param file the file in which it stands
 * @param line the line on which it begins, from 1
 * @param article the provisions it applies, as {@code @article} has them
 * @param reason the sentence of {@code @reason}; empty for rules of the Convention, whose sentences stand elsewhere
 * @param comment what the author says above it
 * @param facts the types of the facts that it matches, in the order of the match
 * @param bindings what its names stand for; names inside {@code not} and {@code exists} are not among them
 * @param kind the kind of finding that an analyst's rule concludes; empty for rules of the Convention
 * @param rows the types of rows of the register that it matches or judges absent
 * @param asksDay whether it asks for the as-of day
 * @param absenceNotEstablished whether it rests on the absence of something from the record, or on its mere existence,
 *     without matching a fact that says how certain that is: its findings are then unverified
 * @param imports the full names of the types that its canonical text names
 * @param text the rule as it is written, from {@code rule} to {@code end}
 * @param conditions its conditions, in order
 */
public record Meaning(
        String name,
        String file,
        int line,
        String article,
        Optional<String> reason,
        Optional<String> comment,
        List<Class<?>> facts,
        Map<String, Bound> bindings,
        Optional<Kind> kind,
        Set<Class<?>> rows,
        boolean asksDay,
        boolean absenceNotEstablished,
        Set<String> imports,
        String text,
        List<Asked> conditions) {

    /**
     * A condition of the rule.
     *
     * @param text as it is written, on one line
     * @param line the line on which it begins, from 1
     * @param absence whether it asks that there is none of something
     */
    public record Asked(String text, int line, boolean absence) {}

    /**
     * What a name stands for.
     *
     * @param fact the number of the fact in the match, from 0
     * @param part which part of it; empty for the fact itself
     */
    public record Bound(int fact, Optional<String> part) {}

    /**
     * The value of a name in a match.
     *
     * @param name with its {@code $}
     * @param matched the facts that the rule matched, in order
     */
    public Object valueOf(String name, List<Object> matched) {
        Bound bound = bindings.get(name);
        if (bound == null) {
            throw new IllegalArgumentException("rule \"" + this.name + "\" binds no " + name);
        }
        Object fact = matched.get(bound.fact());
        return bound.part().map(part -> Vocabulary.analysts().part(fact, part)).orElse(fact);
    }

    /** The theme of the rule: the name of its file, without folders and ending. */
    public String theme() {
        String simple = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return simple.endsWith(".drl") ? simple.substring(0, simple.length() - ".drl".length()) : simple;
    }
}
