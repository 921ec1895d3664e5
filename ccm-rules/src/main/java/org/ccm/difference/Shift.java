package org.ccm.difference;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ccm.finding.Finding;
import org.jspecify.annotations.Nullable;

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
    private final Supplier<List<Cause>> reader;
    private @Nullable List<Cause> causes;

    Shift(Subject subject, Move move, List<Finding> before, List<Finding> after, Supplier<List<Cause>> reader) {
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

    /** What made the difference, the weightiest first; empty if there is none, else at least one. */
    public synchronized List<Cause> causes() {
        if (causes == null) {
            causes = reader.get();
        }
        return causes;
    }

    @Override
    public String toString() {
        return move.word() + " " + subject;
    }
}
