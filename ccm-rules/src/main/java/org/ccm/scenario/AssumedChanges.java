package org.ccm.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ccm.change.Change;
import org.ccm.language.Diagnostic;
import org.ccm.language.Span;
import org.ccm.register.Register;
import org.ccm.scenario.Item.Entries;
import org.ccm.scenario.Item.Text;

/**
 * Changes in words, from files of YAML and from elsewhere, that are to be assumed one after the other.
 *
 * <pre>
 * changes:
 *   - GNB initial-report 2019-12-01
 *   - AGO ratification 2019-12-10
 * </pre>
 *
 * <p>A file can also be the list alone. Everything wrong is told at once, with its place.
 */
public final class AssumedChanges {

    private final ChangesInOrder changes;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private AssumedChanges(Register register) {
        this.changes = new ChangesInOrder(register);
    }

    /** None yet, to be made in a register. */
    public static AssumedChanges in(Register register) {
        return new AssumedChanges(register);
    }

    /**
     * Adds those of a file.
     *
     * @throws IllegalStateException if the library that reads YAML is not there
     */
    public AssumedChanges file(Path path) {
        ScenarioText file = Scenarios.text(path, diagnostics);
        if (file != null) {
            Scenarios.yaml(file, "change").ifPresent(document -> add(file, document));
            diagnostics.addAll(file.diagnostics());
        }
        return this;
    }

    private void add(ScenarioText file, Item document) {
        if (document instanceof Entries) {
            Keys.of(file, document, "a file of changes", List.of("changes"))
                    .flatMap(keys -> keys.needed("changes", "[ GNB initial-report 2019-12-01 ]"))
                    .ifPresent(list -> changes.add(file, Keys.list(file, list, "\"changes\"")));
        } else {
            changes.add(file, Keys.list(file, document, "a file of changes"));
        }
    }

    /**
     * Adds some that stand elsewhere.
     *
     * @param place what messages call the place; they count the texts as its lines, from 1
     */
    public AssumedChanges texts(String place, List<String> texts) {
        List<String> lines =
                texts.stream().map(text -> text.replaceAll("\\s", " ")).toList();
        ScenarioText file = new ScenarioText(place, String.join("\n", lines));
        int start = 0;
        for (String line : lines) {
            changes.add(file, List.of(new Text(line, true, new Span(start, start + line.length()))));
            start += line.length() + 1;
        }
        diagnostics.addAll(file.diagnostics());
        return this;
    }

    /**
     * The changes, in order.
     *
     * @throws ScenarioException with everything that is wrong
     */
    public List<Change> orThrow() {
        if (!diagnostics.isEmpty()) {
            throw new ScenarioException(diagnostics);
        }
        return changes.changes();
    }
}
