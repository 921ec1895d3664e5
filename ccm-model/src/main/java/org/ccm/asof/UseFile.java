package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.UseIncident;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** Use by one State, as its sources have it. What is on record and what is merely alleged stay apart. */
final class UseFile implements RecordFile {

    /** What tells one use from another: where, since which year, and whether it is recorded or alleged. */
    private record Use(StateCode location, int year, boolean recorded) {}

    private final StateCode user;
    private final Map<Use, List<UseIncident>> uses = new LinkedHashMap<>();

    UseFile(StateCode user, List<UseIncident> rows) {
        this.user = user;
        for (UseIncident row : rows.stream().sorted(BY_TEXT).toList()) {
            row.shownFrom().ifPresent(period -> uses.computeIfAbsent(
                            new Use(
                                    row.location(),
                                    period.first().getYear(),
                                    row.standing().recorded()),
                            use -> new ArrayList<>())
                    .add(row));
        }
    }

    private static PartialDate period(UseIncident row) {
        return row.shownFrom().orElseThrow();
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        uses.forEach((use, rows) -> {
            List<UseIncident> showing =
                    rows.stream().filter(row -> moment.shows(period(row))).toList();
            showing.stream()
                    .map(UseIncident::standing)
                    .min(Comparator.naturalOrder())
                    .ifPresent(best -> shown.accept(onRecord(use, best, showing, moment)));
        });
    }

    private UseOnRecord onRecord(Use use, EvidenceStanding best, List<UseIncident> showing, Moment moment) {
        Certainty certainty = showing.stream()
                .filter(row -> row.standing() == best)
                .map(row -> certainty(row, moment))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<UseIncident> deciding = showing.stream()
                .filter(row -> row.standing() == best && certainty(row, moment) == certainty)
                .toList();
        return new UseOnRecord(
                user,
                use.location(),
                use.year(),
                best,
                latest(showing, UseFile::atMostUntil),
                latest(deciding, UseFile::certainlyUntil),
                certainty,
                showing);
    }

    private static LocalDate latest(List<UseIncident> rows, Function<UseIncident, LocalDate> day) {
        return rows.stream().map(day).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate atMostUntil(UseIncident row) {
        return row.endedOn().orElse(period(row)).last();
    }

    private static LocalDate certainlyUntil(UseIncident row) {
        LocalDate begun = period(row).first();
        LocalDate ended = row.endedOn().orElse(period(row)).first();
        return ended.isAfter(begun) ? ended : begun;
    }

    private static Certainty certainty(UseIncident row, Moment moment) {
        return row.confidence().certainty().and(moment.occurrence(period(row)).certainty());
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        uses.values()
                .forEach(rows -> rows.forEach(row -> {
                    days.accept(period(row).first());
                    days.accept(period(row).last());
                }));
    }
}
