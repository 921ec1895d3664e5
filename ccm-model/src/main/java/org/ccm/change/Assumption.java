package org.ccm.change;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.ccm.register.Ledger;
import org.ccm.register.Problem;
import org.ccm.register.Register;
import org.ccm.register.RegisterException;
import org.ccm.source.Confidence;
import org.ccm.source.Fact;
import org.ccm.source.Source;
import org.ccm.source.SourceId;

/** What rows rest on that nobody has published: somebody assumes them, to see what follows. */
public final class Assumption {

    /** The source that assumed rows name. */
    public static final Source SOURCE = Source.builder()
            .id(SourceId.of("A:what-if"))
            .title("Assumption")
            .publisher("whoever asks")
            .date("undated")
            .note("not on record: assumed to see what would follow")
            .build();

    /** The confidence of assumed rows: under the hypothesis they can establish what follows. */
    static final Confidence CONFIDENCE = Confidence.SINGLE;

    /** The sources of an assumed row. */
    static final List<SourceId> SOURCES = List.of(SOURCE.id());

    private Assumption() {}

    /**
     * A register that knows the source of assumptions: the same one if it does already. Thousands of changes of one
     * register cost less if it knows the source beforehand, since the table of sources then need not be reviewed each time.
     */
    public static Register knownTo(Register register) {
        return known(register) ? register : register.revised(Set.of(), more -> more.addSources(SOURCE));
    }

    private static boolean known(Register register) {
        return register.source(SOURCE.id()).isPresent();
    }

    /** Puts assumed rows into a ledger in place of others. */
    static void put(Ledger ledger, Change change, Set<? extends Fact> withdrawn, Consumer<Register.Builder> rows) {
        boolean known = known(ledger.register());
        try {
            ledger.revise(withdrawn, more -> {
                rows.accept(more);
                if (!known) {
                    more.addSources(SOURCE);
                }
            });
        } catch (RegisterException e) {
            Problem first = e.problems().get(0);
            throw ChangeException.of(
                    change,
                    "the record would contradict itself: " + first.rule(),
                    first.hint().orElse(""));
        }
    }
}
