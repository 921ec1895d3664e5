package org.ccm.cli.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.cli.output.Answer;
import org.ccm.cli.output.Fields;
import org.ccm.cli.output.Ink;
import org.ccm.cli.output.Paper;
import org.ccm.cli.output.Table;
import org.ccm.register.Problem;
import org.ccm.register.Register;

/** Whether a register can be used: what it holds, or every problem in it. */
public final class CheckAnswer implements Answer {

    private final String register;
    private final Optional<LocalDate> recordEnds;
    private final Map<String, Integer> rows;
    private final List<Problem> problems;

    private CheckAnswer(
            String register, Optional<LocalDate> recordEnds, Map<String, Integer> rows, List<Problem> problems) {
        this.register = register;
        this.recordEnds = recordEnds;
        this.rows = rows;
        this.problems = List.copyOf(problems);
    }

    /** Of a register that obeys the rules. */
    public static CheckAnswer valid(String name, Register register) {
        return new CheckAnswer(name, Optional.of(register.recordEnds()), RegisterRows.of(register), List.of());
    }

    /** Of a register that does not. */
    public static CheckAnswer broken(String name, List<Problem> problems) {
        return new CheckAnswer(name, Optional.empty(), Map.of(), problems);
    }

    /** Whether the register obeys the rules. */
    public boolean valid() {
        return problems.isEmpty();
    }

    @Override
    public Fields fields() {
        return new Fields()
                .with("register", register)
                .with("valid", valid())
                .with("recordEnds", recordEnds)
                .with(
                        "tables",
                        rows.entrySet().stream()
                                .map(table -> new Fields()
                                        .with("table", table.getKey())
                                        .with("rows", table.getValue()))
                                .toList())
                .with("problems", problems.stream().map(CheckAnswer::problem).toList());
    }

    private static Fields problem(Problem problem) {
        return new Fields()
                .with("file", problem.file())
                .with("line", problem.line())
                .with("column", problem.column())
                .with("value", problem.value())
                .with("rule", problem.rule())
                .with("hint", problem.hint());
    }

    /** The problems, and of a register without any its tables. */
    @Override
    public List<String> columns() {
        return valid() ? List.of("table", "rows") : List.of("file", "line", "column", "value", "rule", "hint");
    }

    @Override
    public List<Fields> rows() {
        return valid()
                ? rows.entrySet().stream()
                        .map(table -> new Fields().with("table", table.getKey()).with("rows", table.getValue()))
                        .toList()
                : problems.stream().map(CheckAnswer::problem).toList();
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public void print(Paper paper) {
        if (valid()) {
            paper.heading("Register " + register + ": no problems; its record ends on "
                    + recordEnds.map(LocalDate::toString).orElse("no day") + ".");
            int most = rows.values().stream().max(Comparator.naturalOrder()).orElse(0);
            Table table = new Table("  ", "Table", "#Rows");
            rows.forEach((name, number) ->
                    table.row(most == 0 || number > 0 ? Ink.PLAIN : Ink.FAINT, name, number.toString()));
            paper.table(table);
        } else {
            int count = problems.size();
            paper.heading("Register " + register + " has " + (count == 1 ? "1 problem" : count + " problems") + ":");
            problems.forEach(problem -> paper.unbroken(problem.toString()));
        }
    }
}
