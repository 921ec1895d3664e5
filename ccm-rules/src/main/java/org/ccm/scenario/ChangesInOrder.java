package org.ccm.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccm.change.Change;
import org.ccm.change.ChangeException;
import org.ccm.register.Register;
import org.ccm.scenario.Item.Text;

/** Changes in words, each read and applied to the register that those before it have made. */
final class ChangesInOrder {

    private final List<Change> changes = new ArrayList<>();
    private final Set<String> unclear = new HashSet<>();
    private Register register;

    ChangesInOrder(Register register) {
        this.register = register;
    }

    void add(ScenarioText file, List<Item> items) {
        items.forEach(item -> Keys.text(file, item, "a change").ifPresent(text -> add(file, text)));
    }

    /** Once a change of a State could not be made, later ones of that State prove nothing. */
    private void add(ScenarioText file, Text text) {
        String state = text.value().strip().split(" ", 2)[0];
        if (unclear.contains(state)) {
            return;
        }
        Optional<Change> read = read(file, text);
        try {
            read.ifPresent(change -> {
                register = change.applyTo(register);
                changes.add(change);
            });
        } catch (ChangeException e) {
            file.wrong(ScenarioFault.IMPOSSIBLE_CHANGE, text, e.rule(), e.hint().orElse(""));
            unclear.add(state);
        }
        if (read.isEmpty()) {
            unclear.add(state);
        }
    }

    private Optional<Change> read(ScenarioText file, Text text) {
        try {
            return Optional.of(Change.parse(text.value(), register));
        } catch (ChangeException e) {
            file.wrong(
                    ScenarioFault.UNREADABLE_CHANGE,
                    text.part(e.start(), e.length()),
                    e.rule(),
                    e.hint().orElse(""));
            return Optional.empty();
        }
    }

    /** The register with the changes that could be made. */
    Register register() {
        return register;
    }

    /** The changes that could be made. */
    List<Change> changes() {
        return List.copyOf(changes);
    }
}
