package org.ccm.cli.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.time.Certainty;
import org.ccm.timeline.Count;
import org.ccm.timeline.Timeline;

/** How many findings of each kind stood on each day, established and unverified apart. */
public final class CountsAnswer implements Answer {

    private static final String TOTAL = "total";

    private record Numbers(String name, Count all, Count established, Count unverified) {

        static Numbers of(String name, Timeline timeline) {
            return new Numbers(
                    name,
                    timeline.count(),
                    timeline.where(Certainty.ESTABLISHED).count(),
                    timeline.where(Certainty.UNVERIFIED).count());
        }

        /** The first day, and those on which one of the numbers changes. */
        NavigableSet<LocalDate> days() {
            NavigableSet<LocalDate> days = new TreeSet<>(established.steps().keySet());
            days.addAll(unverified.steps().keySet());
            return days;
        }

        Fields on(LocalDate day) {
            return new Fields()
                    .with("day", day)
                    .with("established", established.on(day))
                    .with("unverified", unverified.on(day));
        }

        Fields fields() {
            return new Fields()
                    .with("highest", all.highest())
                    .with("highestOn", all.highestOn())
                    .with("steps", days().stream().map(this::on).toList());
        }
    }

    private final TimelineBasis basis;
    private final List<Kind> asked;

    /**
     * An answer.
     *
     * @param timeline the days, with what is asked for
     * @param name the register's name
     * @param language the language of its words
     * @param asked the kinds asked for, of which the total is given where there are more than one; empty: those found
     */
    public CountsAnswer(Timeline timeline, Register register, String name, Locale language, List<Kind> asked) {
        this.basis = new TimelineBasis(timeline, register, name, AnswerWords.in(language));
        this.asked = asked;
    }

    private List<Numbers> kinds() {
        List<Kind> kinds = asked.isEmpty() ? basis.kinds() : asked;
        return kinds.stream()
                .map(kind -> Numbers.of(kind.name(), basis.timeline().of(kind)))
                .toList();
    }

    private List<Numbers> total() {
        return asked.size() > 1 ? List.of(Numbers.of(TOTAL, basis.timeline())) : List.of();
    }

    private List<Numbers> all() {
        List<Numbers> all = new ArrayList<>(kinds());
        all.addAll(total());
        return all;
    }

    @Override
    public Fields fields() {
        Fields fields = basis.fields()
                .with(
                        "counts",
                        kinds().stream()
                                .map(numbers -> new Fields()
                                        .with("kind", numbers.name())
                                        .with(numbers.fields()))
                                .toList());
        total().forEach(numbers -> fields.with(TOTAL, numbers.fields()));
        return fields.with("warnings", warnings());
    }

    @Override
    public List<String> columns() {
        return List.of("day", "kind", "established", "unverified");
    }

    @Override
    public List<Fields> rows() {
        return all().stream()
                .flatMap(numbers ->
                        numbers.days().stream().map(day -> numbers.on(day).with("kind", numbers.name())))
                .toList();
    }

    @Override
    public List<String> warnings() {
        return basis.warnings();
    }

    private AnswerWords words() {
        return basis.words();
    }

    private String title(Numbers numbers) {
        return numbers.name().equals(TOTAL)
                ? words().of("counts.total")
                : Kind.find(numbers.name()).map(words()::kind).orElse(numbers.name());
    }

    @Override
    public void print(Paper paper) {
        basis.heading(
                paper,
                words().of("counts.title"),
                words().of("counts.hold", basis.timeline().to()));
        for (Numbers numbers : all()) {
            paper.blank();
            paper.heading(words().of(
                            "counts.of",
                            title(numbers),
                            Integer.toString(numbers.all().highest()),
                            numbers.all().highestOn()));
            Table table = new Table(
                    "  ", words().column("from"), words().column("#established"), words().column("#unverified"));
            for (LocalDate day : numbers.days()) {
                table.row(
                        Ink.PLAIN,
                        day.toString(),
                        Integer.toString(numbers.established().on(day)),
                        Integer.toString(numbers.unverified().on(day)));
            }
            paper.table(table);
        }
    }
}
