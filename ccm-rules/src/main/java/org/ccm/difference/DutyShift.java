package org.ccm.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccm.assessment.Obligation;
import org.ccm.provision.Matter;

/**
 * A duty that stands otherwise on one side than on the other, whether or not anything is found about it yet: what lies
 * ahead of a State that joins, for instance.
 *
 * @param matter the duty
 * @param before how it stood; empty if the State had no such duty
 * @param after how it stands; empty if the State has no such duty
 */
public record DutyShift(Matter matter, Optional<Obligation> before, Optional<Obligation> after) {

    private static final Comparator<Matter> ORDER =
            Comparator.comparing(Matter::state).thenComparing(Matter::duty).thenComparing(Matter::number);

    /** The duties that stand otherwise, by State, duty and number. */
    static List<DutyShift> between(List<Obligation> before, List<Obligation> after) {
        Map<Matter, Obligation> were = byMatter(before);
        Map<Matter, Obligation> are = byMatter(after);
        Set<Matter> matters = new TreeSet<>(ORDER);
        matters.addAll(were.keySet());
        matters.addAll(are.keySet());
        List<DutyShift> shifts = new ArrayList<>();
        for (Matter matter : matters) {
            DutyShift shift =
                    new DutyShift(matter, Optional.ofNullable(were.get(matter)), Optional.ofNullable(are.get(matter)));
            if (!shift.same()) {
                shifts.add(shift);
            }
        }
        return List.copyOf(shifts);
    }

    private static Map<Matter, Obligation> byMatter(List<Obligation> obligations) {
        return obligations.stream().collect(Collectors.toMap(Obligation::matter, Function.identity()));
    }

    /** That other sources say the same is no difference. */
    private boolean same() {
        return before.map(DutyShift::value).equals(after.map(DutyShift::value));
    }

    private static List<Object> value(Obligation duty) {
        return List.of(
                duty.status(),
                duty.lastStatus(),
                duty.baseDeadline(),
                duty.deadline(),
                duty.possibleDeadline(),
                duty.certainty());
    }
}
