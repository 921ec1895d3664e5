package org.ccm.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.difference.Cause;
import org.ccm.difference.Move;
import org.ccm.difference.Shift;
import org.ccm.finding.Finding;
import org.ccm.time.Certainty;

/**
 * Shifts, for people and for programs.
 *
 * @param basis for the names of States
 * @param asked the shifts that were asked about, in order; they are counted
 * @param shifts those of them that are shown
 */
record ShiftsShown(Basis basis, List<Shift> asked, List<Shift> shifts) {

    static final List<String> COLUMNS = List.of(
            "move",
            "subject",
            "state",
            "article",
            "kind",
            "episode",
            "reportingYear",
            "certainty",
            "before",
            "after",
            "because",
            "sentences",
            "sources");

    /** From so many States on of which the same is to be said, it is said once. */
    private static final int ALIKE = 4;

    /** Shows what was asked about; what has not changed only if that is wanted too. */
    static ShiftsShown of(Basis basis, List<Shift> asked, boolean all) {
        List<Shift> shown = asked.stream()
                .filter(shift -> all || shift.move() != Move.UNCHANGED)
                .toList();
        return new ShiftsShown(basis, List.copyOf(asked), shown);
    }

    private long count(Move move) {
        return asked.stream().filter(shift -> shift.move() == move).count();
    }

    /** Whether nothing that was asked about has changed. */
    boolean none() {
        return count(Move.UNCHANGED) == asked.size();
    }

    /** How many subjects of those asked about have moved how, each move named; the unchanged ones too, shown or not. */
    Fields counts() {
        Fields counts = new Fields();
        for (Move move : Move.values()) {
            counts.with(move.word(), count(move));
        }
        return counts;
    }

    List<Fields> fields() {
        return shifts.stream()
                .map(shift -> head(shift)
                        .with("before", findings(shift.before()))
                        .with("after", findings(shift.after()))
                        .with(
                                "causes",
                                causes(shift).stream().map(ShiftsShown::cause).toList()))
                .toList();
    }

    List<Fields> rows() {
        return shifts.stream()
                .map(shift -> head(shift)
                        .with("before", ids(shift.before()))
                        .with("after", ids(shift.after()))
                        .with(
                                "because",
                                causes(shift).stream()
                                        .map(cause -> cause.because().word())
                                        .distinct()
                                        .toList())
                        .with("sentences", why(shift))
                        .with(
                                "sources",
                                causes(shift).stream()
                                        .flatMap(cause -> cause.sources().stream())
                                        .distinct()
                                        .toList()))
                .toList();
    }

    private List<Cause> causes(Shift shift) {
        return shift.causes(words().language());
    }

    private AnswerWords words() {
        return basis.words();
    }

    private static Fields head(Shift shift) {
        Finding leading = shift.leading();
        Fields fields = new Fields()
                .with("move", shift.move())
                .with("subject", shift.subject().id())
                .with("state", shift.subject().state())
                .with("article", leading.provision().citation())
                .with("kind", leading.kind().name());
        shift.subject().matter().ifPresent(matter -> {
            switch (matter.duty()) {
                case ANNUAL_REPORT -> fields.with("reportingYear", matter.number());
                case STOCKPILE_DESTRUCTION, CLEARANCE -> fields.with("episode", matter.number());
                default -> {
                    // There is one initial report.
                }
            }
        });
        return fields.with("certainty", leading.certainty());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private static List<Fields> findings(List<Finding> findings) {
        return findings.stream().map(FindingFields::value).toList();
    }

    private static Fields cause(Cause cause) {
        return new Fields()
                .with("because", cause.because())
                .with("sentence", cause.sentence())
                .with("day", cause.day())
                .with("sources", cause.sources());
    }

    /** How many have moved how, in a few words. */
    String summary() {
        String moves = Stream.of(Move.values())
                .filter(move -> count(move) > 0)
                .map(move -> words().of(
                                "difference.count",
                                count(move),
                                words().wording().word(move)))
                .collect(Collectors.joining(", "));
        return moves.isEmpty() ? words().of("difference.nothing") : words().heading(moves) + ".";
    }

    void print(Paper paper) {
        for (Move move : Move.values()) {
            List<Shift> moved =
                    shifts.stream().filter(shift -> shift.move() == move).toList();
            if (!moved.isEmpty()) {
                paper.blank();
                String heading = words().heading(words().wording().word(move));
                paper.heading(words().counted(heading, moved.size()));
                byKind(moved).forEach((kind, ofKind) -> {
                    paper.text(kind, "  ", "    ", Ink.BOLD);
                    paper.table(table(ofKind));
                });
            }
        }
    }

    private Map<String, List<Shift>> byKind(List<Shift> moved) {
        return moved.stream()
                .collect(Collectors.groupingBy(
                        shift -> words().of(
                                        "kind",
                                        words().kind(shift.leading().kind()),
                                        shift.leading().provision().citation()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private Table table(List<Shift> ofKind) {
        Table table = new Table(
                "    ",
                "",
                words().column("code"),
                words().column("state"),
                words().column("due"),
                words().column("particulars"),
                words().column(otherSide(ofKind.get(0))));
        Map<List<String>, List<Shift>> alike =
                ofKind.stream().collect(Collectors.groupingBy(this::said, LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(same -> {
            if (same.size() < ALIKE) {
                same.forEach(shift -> row(table, shift));
            } else {
                row(table, same);
            }
        });
        return table;
    }

    private static String otherSide(Shift shift) {
        return shift.move() == Move.RESOLVED ? "after" : "before";
    }

    /** All that is said of a shift but the State, its due date and its particulars. */
    private List<String> said(Shift shift) {
        return List.of(Basis.mark(shift.leading().certainty()), other(shift), why(shift));
    }

    private void row(Table table, Shift shift) {
        Finding leading = shift.leading();
        table.row(
                ink(leading),
                List.of(
                        Basis.mark(leading.certainty()),
                        leading.state().value(),
                        basis.name(leading.state()),
                        leading.dueOn().map(Object::toString).orElse(""),
                        detail(shift),
                        other(shift)),
                why(shift));
    }

    private void row(Table table, List<Shift> same) {
        Shift first = same.get(0);
        String codes = same.stream()
                .map(shift -> shift.subject().state().value())
                .distinct()
                .collect(Collectors.joining(" "));
        Optional<String> due = first.leading().dueOn().map(Object::toString);
        boolean oneDay = same.stream()
                .allMatch(shift -> shift.leading().dueOn().map(Object::toString).equals(due));
        boolean oneDetail = same.stream().map(this::detail).distinct().count() == 1;
        table.row(
                ink(first.leading()),
                List.of(
                        Basis.mark(first.leading().certainty()),
                        "",
                        words().of("difference.alike", same.size()),
                        oneDay ? due.orElse("") : "",
                        oneDetail ? detail(first) : "",
                        other(first)),
                (why(first) + " " + codes).strip());
    }

    /** The particulars of the finding that leads, and what else is found of the subject. */
    private String detail(Shift shift) {
        Finding leading = shift.leading();
        List<String> parts = new ArrayList<>();
        parts.add(FindingParticulars.of(leading, words()));
        if (shift.move() != Move.RESOLVED) {
            shift.after().stream()
                    .filter(finding -> !finding.equals(leading))
                    .map(this::kind)
                    .forEach(parts::add);
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The kind, in English without the duty, which the heading has. */
    private String kind(Finding finding) {
        return words().kind(finding.kind()).replaceFirst("^(stockpile-destruction|clearance)-", "")
                + (finding.certainty() == Certainty.ESTABLISHED ? "" : words().of("marked-unverified"));
    }

    private static Ink ink(Finding finding) {
        return finding.certainty() == Certainty.ESTABLISHED ? Ink.PLAIN : Ink.YELLOW;
    }

    private String why(Shift shift) {
        return causes(shift).stream().map(Cause::sentence).distinct().collect(Collectors.joining(" "));
    }

    /** What the side shows of which the heading does not speak. */
    private String other(Shift shift) {
        List<Finding> others = shift.move() == Move.RESOLVED ? shift.after() : shift.before();
        Finding leading = shift.leading();
        List<String> parts = new ArrayList<>();
        for (Finding other : others) {
            if (!other.id().equals(leading.id())) {
                if (!shift.after().contains(other) || shift.move() == Move.RESOLVED) {
                    parts.add(kind(other));
                }
            } else if (!other.equals(leading)) {
                if (!other.dueOn().equals(leading.dueOn())) {
                    parts.add(other.dueOn()
                            .map(day -> words().of("detail.due", day))
                            .orElseGet(() -> words().of("detail.without-date")));
                }
                if (other.certainty() != leading.certainty()) {
                    parts.add(words().certainty(other.certainty()));
                }
            }
        }
        return String.join(", ", parts);
    }
}
