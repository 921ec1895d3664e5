package org.ccm.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ccm.assessment.FindingChange;
import org.ccm.finding.Finding;

/** Writes down what becomes of findings while the days go by. */
final class Chronicle {

    private record Begun(Finding finding, LocalDate on) {

        Spell lasting(LocalDate first, Optional<LocalDate> until) {
            return new Spell(finding, on.isBefore(first) ? first : on, until, on.isBefore(first));
        }
    }

    private final LocalDate first;
    private final Map<String, Begun> standing = new HashMap<>();
    private final SortedMap<String, List<Spell>> spells = new TreeMap<>();

    /**
     * Begins.
     *
     * @param first the first day to write about
     * @param eve what was found on the day before
     */
    Chronicle(LocalDate first, List<Finding> eve) {
        this.first = first;
        eve.forEach(finding -> standing.put(finding.id(), new Begun(finding, first.minusDays(1))));
    }

    /** Takes down what changed on a day; days must come in order. */
    void record(LocalDate day, List<FindingChange> changes) {
        changes.forEach(change -> record(day, change));
    }

    private void record(LocalDate day, FindingChange change) {
        Begun begun = standing.remove(change.id());
        // What stood on the eve alone is not on the timeline.
        if (begun != null && day.isAfter(first)) {
            end(change.id(), begun.lasting(first, Optional.of(day.minusDays(1))));
        }
        change.after().ifPresent(finding -> standing.put(change.id(), new Begun(finding, day)));
    }

    /** The lives so far; what stands, stands on. */
    SortedMap<String, Life> lives() {
        standing.forEach((id, begun) -> end(id, begun.lasting(first, Optional.empty())));
        standing.clear();
        SortedMap<String, Life> lives = new TreeMap<>();
        spells.forEach((id, all) -> lives.put(id, new Life(id, all)));
        return lives;
    }

    private void end(String id, Spell spell) {
        spells.computeIfAbsent(id, key -> new ArrayList<>(1)).add(spell);
    }
}
