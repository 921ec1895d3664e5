package org.ccm.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ccm.finding.Finding;
import org.ccm.wording.Wording;

/**
 * What has become of one subject from one assessment to another, and why.
 *
 * <p>Why is worked out when it is first asked for, and kept.
 */
public final class Shift {

    private final Subject subject;
    private final Move move;
    private final List<Finding> before;
    private final List<Finding> after;
    private final Function<Locale, List<Cause>> reader;
    private final Map<Locale, List<Cause>> causes = new HashMap<>();

    Shift(Subject subject, Move move, List<Finding> before, List<Finding> after, Function<Locale, List<Cause>> reader) {
        this.subject = subject;
        this.move = move;
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
        this.reader = reader;
    }

    /** What it is about. */
    public Subject subject() {
        return subject;
    }

    /** What has become of it. */
    public Move move() {
        return move;
    }

    /** What was found on the first side, in order; empty if nothing. */
    public List<Finding> before() {
        return before;
    }

    /** What is found on the second side, in order; empty if nothing. */
    public List<Finding> after() {
        return after;
    }

    /**
     * The finding that says most of it: of the highest stage, on the second side, and on the first side where the matter
     * is resolved.
     */
    public Finding leading() {
        Optional<Finding> now = Comparison.leading(after);
        return (move == Move.RESOLVED ? Comparison.leading(before).or(() -> now) : now)
                .or(() -> Comparison.leading(before))
                .orElseThrow();
    }

    /** What made the difference, the weightiest first, in English; empty if there is none, else at least one. */
    public List<Cause> causes() {
        return causes(Locale.ENGLISH);
    }

    /**
     * The same in a language of {@link Wording#LANGUAGES}; in English where it is none of these. A kind of finding goes by
     * its name in English and by its heading in other languages; rules and parameters have their names.
     */
    public synchronized List<Cause> causes(Locale language) {
        return causes.computeIfAbsent(Wording.of(language).locale(), reader);
    }

    @Override
    public String toString() {
        return move.word() + " " + subject;
    }
}
