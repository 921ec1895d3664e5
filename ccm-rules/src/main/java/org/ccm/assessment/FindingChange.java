package org.ccm.assessment;

import java.util.Objects;
import java.util.Optional;
import org.ccm.finding.Finding;
import org.jspecify.annotations.Nullable;

/** What became of one finding when the facts or the day of a {@link Session} changed. */
public sealed interface FindingChange {

    /** What leads from one to the other; empty if they are the same. */
    static Optional<FindingChange> between(@Nullable Finding before, @Nullable Finding after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        if (before == null) {
            return Optional.of(new Appeared(Objects.requireNonNull(after)));
        }
        return Optional.of(after == null ? new Resolved(before) : new Changed(before, after));
    }

    /** The id of the finding. */
    String id();

    /** What became of it: appeared, resolved or changed. */
    String word();

    /** The finding as it was; empty if it has appeared. */
    Optional<Finding> before();

    /** The finding as it is; empty if it is resolved. */
    Optional<Finding> after();

    /**
     * A finding there was not before.
     *
     * @param finding the finding
     */
    record Appeared(Finding finding) implements FindingChange {

        @Override
        public String id() {
            return finding.id();
        }

        @Override
        public String word() {
            return "appeared";
        }

        @Override
        public Optional<Finding> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Finding> after() {
            return Optional.of(finding);
        }
    }

    /**
     * A finding there is no more.
     *
     * @param finding the finding as it was
     */
    record Resolved(Finding finding) implements FindingChange {

        @Override
        public String id() {
            return finding.id();
        }

        @Override
        public String word() {
            return "resolved";
        }

        @Override
        public Optional<Finding> before() {
            return Optional.of(finding);
        }

        @Override
        public Optional<Finding> after() {
            return Optional.empty();
        }
    }

    /**
     * A finding with another value: another date, or another certainty.
     *
     * @param was the finding as it was
     * @param is the finding as it is; its id is the same
     */
    record Changed(Finding was, Finding is) implements FindingChange {

        @Override
        public String id() {
            return is.id();
        }

        @Override
        public String word() {
            return "changed";
        }

        @Override
        public Optional<Finding> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Finding> after() {
            return Optional.of(is);
        }
    }
}
