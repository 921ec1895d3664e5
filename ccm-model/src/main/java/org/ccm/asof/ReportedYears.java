package org.ccm.asof;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;

/**
 * The years for which something is on record about a State's annual report: a receipt or a listing.
 *
 * @param state the State whose reports they are
 * @param years the years for which something is on record
 */
public record ReportedYears(StateCode state, SortedSet<Integer> years) implements Shown {

    @Override
    public List<? extends Sourced> rows() {
        return List.of();
    }

    /** The years from one to another, both inclusive, for which nothing is on record; ascending. */
    public List<Integer> gaps(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(year -> !years.contains(year))
                .boxed()
                .toList();
    }

    /** Whether there is a year from one to another, both inclusive, for which nothing is on record. */
    public boolean hasGaps(int first, int last) {
        return IntStream.rangeClosed(first, last).anyMatch(year -> !years.contains(year));
    }

    /** Whether nothing is on record for a year. */
    public boolean lacks(int year) {
        return !years.contains(year);
    }
}
