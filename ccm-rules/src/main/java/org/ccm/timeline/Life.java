package org.ccm.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.state.StateCode;

/**
 * All that became of one finding between two days: it may have stood with one value after another, have been resolved and
 * have come back.
 *
 * @param id the finding's id, for example {@code annual-report-overdue:ZAF:2018}
 * @param spells in the order of days; never empty, and no two share a day
 */
public record Life(String id, List<Spell> spells) {

    /** Keeps a copy of the list. */
    public Life {
        spells = List.copyOf(spells);
    }

    /** The kind of finding. */
    public Kind kind() {
        return first().finding().kind();
    }

    /** The State it is about. */
    public StateCode state() {
        return first().finding().state();
    }

    /** The first day, within the timeline, on which it stood. */
    public LocalDate from() {
        return first().from();
    }

    /** The last day on which it stood; empty if it stands on the last day of the timeline. */
    public Optional<LocalDate> until() {
        return spells.get(spells.size() - 1).until();
    }

    /** The finding as it stood on a day of the timeline; empty if it did not. */
    public Optional<Finding> on(LocalDate day) {
        return spells.stream()
                .filter(spell -> spell.contains(day))
                .map(Spell::finding)
                .findFirst();
    }

    private Spell first() {
        return spells.get(0);
    }
}
