package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ccm.source.Fact;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/**
 * Information about one thing, of which the latest counts. What is dated to a month or a year is the latest from its last
 * day on; before, it is so possibly, and what it would replace shows beside it.
 *
 * @param <V> what information can say
 * @param <R> the rows that give it
 */
final class LatestInformation<V, R extends Fact> {

    /**
     * One row.
     *
     * @param since from when on what it says is so
     * @param asOf the day of the information: of two, the later counts
     * @param says what it says
     */
    private record Information<V, R extends Fact>(PartialDate since, PartialDate asOf, V says, R row) {

        Certainty certainty(Moment moment) {
            return row.confidence().certainty().and(moment.occurrence(since).certainty());
        }
    }

    /**
     * What possibly is the latest information.
     *
     * @param says what it says
     * @param certainty whether the rows establish that it is the latest and so
     * @param rows the rows that say so
     */
    record Latest<V, R extends Fact>(V says, Certainty certainty, List<R> rows) {}

    private static final Comparator<Information<?, ?>> IN_ORDER = Comparator.comparing(
                    (Information<?, ?> information) -> information.asOf().first())
            .thenComparing(information -> information.asOf().last());

    /** Whatever the order of the register: rows of the same days in that of their texts. */
    private static final Comparator<Information<?, ?>> SHOWN_IN_ORDER =
            IN_ORDER.thenComparing(information -> information.row().toString());

    private final List<Information<V, R>> all = new ArrayList<>();

    void add(PartialDate since, PartialDate asOf, V says, R row) {
        all.add(new Information<>(since, asOf, says, row));
        all.sort(SHOWN_IN_ORDER);
    }

    /** One, or, while it is open which is the latest, several that contradict each other; that which certainly has been first. */
    List<Latest<V, R>> on(Moment moment) {
        Optional<Information<V, R>> certain = all.stream()
                .filter(information -> moment.occurrence(information.since()) == Occurrence.CERTAINLY)
                .reduce((one, later) -> later);
        Map<V, List<Information<V, R>>> said = new LinkedHashMap<>();
        all.stream()
                .filter(information -> moment.shows(information.since()))
                .filter(information -> certain.filter(latest -> IN_ORDER.compare(information, latest) < 0)
                        .isEmpty())
                .forEach(information -> said.computeIfAbsent(information.says(), says -> new ArrayList<>())
                        .add(information));
        return said.entrySet().stream()
                .map(entry -> new Latest<>(
                        entry.getKey(),
                        said.size() > 1 ? Certainty.UNVERIFIED : best(entry.getValue(), moment),
                        entry.getValue().stream().map(Information::row).toList()))
                .toList();
    }

    private static Certainty best(List<? extends Information<?, ?>> information, Moment moment) {
        return information.stream()
                .map(row -> row.certainty(moment))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    void changeDays(Consumer<LocalDate> days) {
        all.forEach(information -> {
            days.accept(information.since().first());
            days.accept(information.since().last());
        });
    }
}
