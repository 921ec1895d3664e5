package org.ccm.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.change.Assumption;
import org.ccm.register.Problem;
import org.ccm.register.Register;
import org.ccm.register.RegisterException;
import org.ccm.register.RegisterRow;
import org.ccm.scenario.Item.Entries;
import org.ccm.scenario.Item.Entry;
import org.ccm.scenario.Item.Listing;
import org.ccm.scenario.Item.Nothing;
import org.ccm.scenario.Item.Text;

/** The register of a scenario: one on record, and the rows that the scenario adds. */
final class BaseRegister {

    /**
     * What small scenarios stand on: the States with their memberships, the meetings and how far their calendar is
     * complete, and the sources of the reference register. No State has done anything.
     */
    private static final class Bare {
        private static final Register REGISTER = bare(Register.reference());

        private static Register bare(Register reference) {
            return Register.builder()
                    .addAllStates(reference.states())
                    .addAllMemberships(reference.memberships())
                    .addAllMeetings(reference.meetings())
                    .addAllSources(reference.sources())
                    .addAllCoverages(reference.coverages().stream()
                            .filter(coverage -> coverage.table().equals("meetings"))
                            .toList())
                    .addSources(Assumption.SOURCE)
                    .build();
        }
    }

    private record Placed(String table, Item item) {}

    private final ScenarioText file;
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<Placed> places = new ArrayList<>();

    private BaseRegister(ScenarioText file) {
        this.file = file;
    }

    /** The register of small scenarios. */
    static Register bare() {
        return Bare.REGISTER;
    }

    /** A register with the rows of {@code facts}; the register alone where one of them is wrong, which has been said. */
    static Register with(Register base, Item facts, ScenarioText file) {
        return new BaseRegister(file).read(base, facts);
    }

    private Register read(Register base, Item facts) {
        Optional<Keys> tables = Keys.of(file, facts, "\"facts\"", RegisterRow.tables());
        tables.ifPresent(keys -> keys.item().entries().stream()
                .filter(entry -> RegisterRow.tables().contains(entry.key().value()))
                .forEach(this::table));
        Register known = Assumption.knownTo(base);
        try {
            return known.with(rows);
        } catch (RegisterException e) {
            e.problems().forEach(problem -> report(problem, facts));
            return known;
        }
    }

    private void table(Entry entry) {
        String table = entry.key().value();
        if (entry.value() instanceof Nothing) {
            return;
        }
        for (Item row : Keys.list(file, entry.value(), "\"" + table + "\"")) {
            Keys.of(file, row, "a row of " + table, RegisterRow.columns(table))
                    .filter(Keys::sound)
                    .ifPresent(keys -> add(table, keys.item()));
        }
    }

    private void add(String table, Entries row) {
        List<String> columns = RegisterRow.columns(table);
        Map<String, String> cells = new HashMap<>();
        for (Entry entry : row.entries()) {
            Optional<String> cell = cell(entry);
            if (cell.isEmpty()) {
                return;
            }
            cells.put(entry.key().value(), cell.get());
        }
        if (columns.contains("confidence")
                && cells.getOrDefault("confidence", "").isEmpty()) {
            cells.put("confidence", "single");
            if (cells.getOrDefault("sources", "").isEmpty()) {
                cells.put("sources", Assumption.SOURCE.id().value());
            }
        }
        rows.add(new RegisterRow(table, cells, "line " + file.line(row)));
        places.add(new Placed(table, row));
    }

    /** What a cell says; empty where it is none, which has been said. */
    private Optional<String> cell(Entry entry) {
        if (entry.value() instanceof Nothing) {
            return Optional.of("");
        }
        if (entry.value() instanceof Listing list && entry.key().value().equals("sources")) {
            List<String> ids = list.items().stream()
                    .flatMap(item -> Keys.text(file, item, "a source").stream())
                    .map(Text::value)
                    .toList();
            return Optional.of(String.join(";", ids));
        }
        return Keys.text(file, entry.value(), "\"" + entry.key().value() + "\"").map(Text::value);
    }

    private void report(Problem problem, Item facts) {
        Optional<Placed> place = problem.line().isPresent()
                ? Optional.of(places.get(problem.line().getAsInt() - 1))
                : Optional.empty();
        Optional<String> column = problem.column();
        Optional<Item> cell = place.flatMap(row ->
                column.flatMap(name -> row.item() instanceof Entries entries ? entries.value(name) : Optional.empty()));
        boolean missing = place.isPresent() && column.isPresent() && cell.isEmpty();
        String rule = missing && problem.value().isEmpty()
                ? "a row of " + place.get().table() + " needs \"" + column.get() + "\""
                        + (problem.rule().startsWith("the cell is empty") ? "." : ": " + problem.rule())
                : problem.rule();
        file.wrong(
                ScenarioFault.BAD_FACT,
                cell.or(() -> place.map(Placed::item)).orElse(facts),
                rule,
                problem.hint().orElse(""));
    }
}
