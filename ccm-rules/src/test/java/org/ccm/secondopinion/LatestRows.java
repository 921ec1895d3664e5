package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ccm.source.Fact;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** Information of several days on one thing: which of it is, or may be, the latest on a day. */
final class LatestRows<V extends Comparable<V>> {

    private record Row<V>(V says, PartialDate since, PartialDate asOf, Fact fact) {

        boolean newerThan(Row<V> other) {
            int first = asOf.first().compareTo(other.asOf.first());
            return first > 0 || first == 0 && asOf.last().isAfter(other.asOf.last());
        }
    }

    private final List<Row<V>> rows = new ArrayList<>();

    void add(V says, PartialDate since, PartialDate asOf, Fact fact) {
        rows.add(new Row<>(says, since, asOf, fact));
    }

    /** What the latest information may say; only where nothing contradicts it does it establish anything. */
    Map<V, Certainty> on(LocalDate day) {
        Map<V, Certainty> said = new TreeMap<>();
        for (Row<V> row : rows) {
            boolean replaced =
                    rows.stream().anyMatch(other -> other.newerThan(row) && Days.certain(other.since(), day));
            if (Days.visible(row.since(), day) && !replaced) {
                said.merge(row.says(), Days.certainty(row.fact(), row.since(), day), Days::better);
            }
        }
        if (said.size() > 1) {
            said.replaceAll((says, certainty) -> Certainty.UNVERIFIED);
        }
        return said;
    }

    void changeDays(Consumer<LocalDate> days) {
        rows.forEach(row -> ChangeDays.of(row.since(), days));
    }
}
