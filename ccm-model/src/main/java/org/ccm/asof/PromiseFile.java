package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ccm.asof.DutyEvent.Role;
import org.ccm.compliance.Promise;
import org.ccm.compliance.PromisedAct;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/**
 * What one State announced that it would do. A promise to ask for more time or to finish is about the last episode that had
 * begun when it was made; without a duty on record nothing can be said about it, and it does not show.
 */
final class PromiseFile implements RecordFile {

    /** What a promise is about. */
    private record About(Matter matter, PromisedAct act) {}

    private final Map<About, List<Promise>> promises = new LinkedHashMap<>();
    private final Map<Duty, List<DutyEvent>> asked = new LinkedHashMap<>();

    PromiseFile(StateRows rows, Calendar calendar) {
        Map<Duty, List<DutyEvent>> events = new LinkedHashMap<>();
        Stream.concat(
                        rows.stockpiles.stream().map(DutyEvent::of),
                        rows.clearance.stream().map(DutyEvent::of))
                .flatMap(Optional::stream)
                .map(event -> event.is(Role.GRANTED) ? event.in(calendar.decided(event)) : event)
                .sorted(DutyEvent.IN_ORDER)
                .forEach(event -> events.computeIfAbsent(event.duty(), duty -> new ArrayList<>())
                        .add(event));
        events.forEach((duty, of) -> asked.put(
                duty,
                of.stream()
                        .filter(event -> event.is(Role.REQUESTED) || event.is(Role.GRANTED))
                        .toList()));
        for (Promise row : rows.promises) {
            about(row, events).ifPresent(about -> promises.computeIfAbsent(about, key -> new ArrayList<>())
                    .add(row));
        }
    }

    private static Optional<About> about(Promise row, Map<Duty, List<DutyEvent>> events) {
        return switch (row.act()) {
            case INITIAL_REPORT -> Optional.of(new About(Matter.initialReport(row.state()), row.act()));
            case ANNUAL_REPORT ->
                Optional.of(
                        new About(Matter.annualReport(row.state(), row.year().orElseThrow()), row.act()));
            case EXTENSION_REQUEST, COMPLETION ->
                episode(row, events.getOrDefault(duty(row), List.of())).map(matter -> new About(matter, row.act()));
        };
    }

    private static Duty duty(Promise row) {
        return row.article().orElseThrow().equals("3") ? Duty.STOCKPILE_DESTRUCTION : Duty.CLEARANCE;
    }

    /** The last episode that had begun when a promise was made; where none had, the first. */
    private static Optional<Matter> episode(Promise row, List<DutyEvent> events) {
        List<EpisodeFile> episodes = EpisodeFile.of(events);
        return episodes.stream()
                .filter(episode ->
                        !episode.begin().period().first().isAfter(row.madeOn().last()))
                .reduce((earlier, later) -> later)
                .or(() -> episodes.stream().findFirst())
                .map(EpisodeFile::matter);
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        promises.forEach((about, rows) -> rows.stream()
                .filter(row -> moment.shows(row.madeOn()))
                .min(Comparator.comparing((Promise row) -> certainty(row, moment))
                        .thenComparing(row -> row.madeOn().first(), Comparator.reverseOrder())
                        .thenComparing(row -> row.madeOn().last(), Comparator.reverseOrder()))
                .ifPresent(row -> shown.accept(new Promised(
                        about.matter(),
                        about.act(),
                        row.madeOn(),
                        row.where(),
                        row.by(),
                        about.act() == PromisedAct.EXTENSION_REQUEST ? asked(row, moment) : Occurrence.NOT_YET,
                        certainty(row, moment),
                        row))));
    }

    private static Certainty certainty(Promise row, Moment moment) {
        return row.confidence().certainty().and(moment.occurrence(row.madeOn()).certainty());
    }

    /** Whether more time has been asked for or granted since a promise was made, or possibly since. */
    private Occurrence asked(Promise row, Moment moment) {
        return asked.getOrDefault(duty(row), List.of()).stream()
                .filter(event -> !event.period().last().isBefore(row.madeOn().first()))
                .map(event -> moment.occurrence(event.period()))
                .max(Comparator.naturalOrder())
                .orElse(Occurrence.NOT_YET);
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        promises.values()
                .forEach(rows -> rows.forEach(row -> {
                    days.accept(row.madeOn().first());
                    days.accept(row.madeOn().last());
                }));
        asked.values()
                .forEach(events -> events.forEach(event -> {
                    days.accept(event.period().first());
                    days.accept(event.period().last());
                }));
    }
}
