package org.ccm.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.picture.World.Spot;

/**
 * Deadlines for the destruction of stockpiles (Article 3) or for clearance (Article 4): a row a State, from left to right
 * the time up to the deadline that the treaty sets, as a thin bar, and the extensions of it, as thick ones.
 *
 * @param caption title and text alternative
 * @param asOf the day that the picture is about, which is drawn as a line
 * @param words what the parts are called
 * @param rows the States, in the order in which they are to be shown
 */
public record DeadlineTimeline(Caption caption, LocalDate asOf, Words words, List<Row> rows) implements Picture {

    private static final double BAND = 20;

    /** Where a duty stands. */
    public enum State {
        /** The deadline in force lies ahead. */
        OPEN(Filling.of(Tone.BLUE)),
        /** The deadline in force has passed, and no completion is on record. */
        PASSED(new Filling(Tone.ORANGE, Texture.RISING)),
        /** Completion is on record. */
        FULFILLED(new Filling(Tone.GREEN, Texture.BARS)),
        /** The record does not establish where it stands. */
        UNVERIFIED(new Filling(Tone.GREY, Texture.DOTS));

        private final Filling filling;

        State(Filling filling) {
            this.filling = filling;
        }
    }

    /**
     * Every word in the picture.
     *
     * @param asOf stands at the line of the day, for example "20 February 2026"
     * @param states what each state is called; a state without a word is shown without one
     * @param fulfilledOn what the mark of a completion stands for, for example "completion on record"
     * @param none a sentence for when there are no rows
     */
    public record Words(String asOf, Map<State, String> states, String fulfilledOn, String none) {

        public Words {
            states = Map.copyOf(states);
        }
    }

    /**
     * A State's duty.
     *
     * @param name the State's name
     * @param status what is to be read at the end of its line, for example "1 March 2027, open"
     * @param from first day shown, as a rule that of entry into force; nothing is drawn before the base deadline if
     *     that is the earlier of the two
     * @param base the deadline that the treaty sets
     * @param extendedTo new deadlines, from the earliest to the latest
     * @param state where the duty stands
     * @param fulfilledOn the day of completion; empty where none is on record
     */
    public record Row(
            String name,
            String status,
            LocalDate from,
            LocalDate base,
            List<LocalDate> extendedTo,
            State state,
            Optional<LocalDate> fulfilledOn) {

        public Row {
            extendedTo = extendedTo.stream().sorted().toList();
        }

        private Stream<LocalDate> days() {
            return Stream.concat(Stream.of(from, base), Stream.concat(extendedTo.stream(), fulfilledOn.stream()));
        }
    }

    public DeadlineTimeline {
        rows = List.copyOf(rows);
    }

    @Override
    public String svg() {
        Sheet sheet = new Sheet(caption);
        if (rows.isEmpty()) {
            sheet.paragraph(words.none());
            return sheet.svg();
        }
        legend(sheet);
        List<LocalDate> days = Stream.concat(Stream.of(asOf), rows.stream().flatMap(Row::days))
                .sorted()
                .toList();
        TimeScale time = TimeScale.around(days.get(0), days.get(days.size() - 1), 0, Sheet.WIDTH);
        double today = time.x(asOf);
        double half = Lettering.width(words.asOf()) / 2 * Lettering.BOLD;
        sheet.skip(Lettering.LEADING);
        double top = sheet.height();
        sheet.add(Sheet.text(
                        Math.max(half, Math.min(Sheet.WIDTH - half, today)), top - Sheet.MIDDLE, "middle", words.asOf())
                .with("font-weight", "bold"));
        Element grid = new Element("g");
        sheet.add(grid);
        sheet.skip(Lettering.LEADING);
        Element names = new Element("g");
        rows.forEach(row -> draw(sheet, names, row, time, today));
        time.draw(grid, names, top, sheet.height());
        sheet.add(names);
        return sheet.svg();
    }

    private void legend(Sheet sheet) {
        Map<State, String> shown = new EnumMap<>(State.class);
        rows.forEach(row ->
                Optional.ofNullable(words.states().get(row.state())).ifPresent(word -> shown.put(row.state(), word)));
        List<Sheet.Entry> entries = new ArrayList<>();
        shown.forEach((state, word) -> entries.add(new Sheet.Entry(state.filling, word)));
        boolean completions = rows.stream().anyMatch(row -> row.fulfilledOn().isPresent());
        if (completions) {
            entries.add(new Sheet.Entry(Filling.of(Tone.GREEN), words.fulfilledOn()));
        }
        List<Spot> samples = sheet.legend(entries);
        if (completions) {
            Spot last = samples.get(samples.size() - 1);
            sheet.add(completed(last.x(), last.y()));
        }
    }

    private void draw(Sheet sheet, Element names, Row row, TimeScale time, double today) {
        List<String> status = Lettering.lines(row.status(), Sheet.WIDTH * 0.6);
        double taken = status.stream().mapToDouble(Lettering::width).max().orElse(0);
        List<String> name = Lettering.lines(row.name(), (Sheet.WIDTH - taken - 20) / Lettering.BOLD);
        for (int i = 0; i < Math.max(status.size(), name.size()); i++) {
            double line = sheet.height() + Sheet.MIDDLE;
            if (i < name.size()) {
                names.add(Sheet.rimmed(
                        Sheet.text(Sheet.LEFT, line, "start", name.get(i)).with("font-weight", "bold"), Tone.PAPER));
            }
            if (i < status.size()) {
                names.add(Sheet.rimmed(Sheet.text(Sheet.WIDTH, line, "end", status.get(i)), Tone.PAPER));
            }
            sheet.skip(Lettering.LEADING);
        }
        double middle = sheet.height() + BAND / 2;
        LocalDate from = row.from();
        sheet.add(bar(sheet, row, time, from, row.base(), 8, middle));
        from = row.base();
        for (LocalDate until : row.extendedTo()) {
            sheet.add(bar(sheet, row, time, from, until, 16, middle));
            from = until;
        }
        sheet.add(Sheet.line(time.x(row.base()), middle - 10, time.x(row.base()), middle + 10, Tone.INK)
                .with("stroke-width", 2.5));
        row.extendedTo()
                .forEach(until -> sheet.add(Sheet.line(time.x(until), middle - 10, time.x(until), middle + 10, Tone.INK)
                        .with("stroke-width", 2.5)));
        row.fulfilledOn().ifPresent(on -> sheet.add(completed(time.x(on), middle)));
        // Beside the bars only: through names and dates it would strike them out.
        sheet.add(Sheet.line(today, middle - BAND / 2 - 2, today, middle + BAND / 2 + 6, Tone.INK)
                .with("stroke-width", 2));
        sheet.skip(BAND + 12);
    }

    private static Element bar(
            Sheet sheet, Row row, TimeScale time, LocalDate from, LocalDate until, double height, double middle) {
        double x = time.x(from);
        return sheet.rect(x, middle - height / 2, Math.max(0, time.x(until) - x), height, row.state().filling)
                .with("stroke", row.state().filling.tone().paint())
                .add(new Element("title").text(row.name() + ": " + from + " – " + until));
    }

    /** A check mark on a disc. */
    private static Element completed(double x, double y) {
        return new Element("g")
                .add(new Element("circle")
                        .with("cx", x)
                        .with("cy", y)
                        .with("r", 9)
                        .with("fill", Tone.GREEN.paint())
                        .with("stroke", Tone.PAPER.paint())
                        .with("stroke-width", 2))
                .add(new Element("path")
                        .with("d", "M" + Element.number(x - 4) + " " + Element.number(y) + "l3 3.5 5 -7")
                        .with("fill", "none")
                        .with("stroke", Tone.PAPER.paint())
                        .with("stroke-width", 2));
    }
}
