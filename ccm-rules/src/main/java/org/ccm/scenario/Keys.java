package org.ccm.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccm.register.Nearest;
import org.ccm.scenario.Item.Entries;
import org.ccm.scenario.Item.Entry;
import org.ccm.scenario.Item.Listing;
import org.ccm.scenario.Item.Nothing;
import org.ccm.scenario.Item.Text;

/** Keys with values of which it is known which there can be. What is not there is empty; what is wrong has been said. */
final class Keys {

    private final ScenarioText file;
    private final Entries entries;
    private final String owner;
    private final Set<String> misspelt = new HashSet<>();
    private boolean sound = true;

    private Keys(ScenarioText file, Entries entries, String owner) {
        this.file = file;
        this.entries = entries;
        this.owner = owner;
    }

    /**
     * Keys with values.
     *
     * @param owner what has them, as messages say it: {@code "a scenario"}
     * @param known the keys that there can be
     */
    static Optional<Keys> of(ScenarioText file, Item item, String owner, List<String> known) {
        if (!(item instanceof Entries entries)) {
            file.wrong(
                    ScenarioFault.WRONG_SHAPE,
                    item,
                    owner + " has keys with values (" + String.join(", ", known) + "), and this is " + item.what()
                            + ".",
                    item instanceof Listing ? "Maybe a dash too many?" : "Maybe \": \" is missing after the key?");
            return Optional.empty();
        }
        Keys keys = new Keys(file, entries, owner);
        keys.check(known);
        return Optional.of(keys);
    }

    private void check(List<String> known) {
        List<String> free = new ArrayList<>(known);
        entries.entries().forEach(entry -> free.remove(entry.key().value()));
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries.entries()) {
            String key = entry.key().value();
            if (!known.contains(key)) {
                Optional<String> near = Nearest.to(key, free);
                near.ifPresent(misspelt::add);
                wrong(
                        ScenarioFault.UNKNOWN_KEY,
                        entry,
                        owner + " has no key \"" + key + "\".",
                        near.map(word -> "Maybe " + word + "?")
                                .orElse("Maybe one of " + String.join(", ", known) + "?"));
            } else if (!seen.add(key)) {
                wrong(
                        ScenarioFault.REPEATED,
                        entry,
                        "the key \"" + key + "\" stands there twice; it would be unclear which holds.",
                        "Maybe join the two?");
            }
        }
    }

    private void wrong(ScenarioFault fault, Entry entry, String message, String hint) {
        sound = false;
        file.wrong(fault, entry.key(), message, hint);
    }

    /** Whether all keys are known ones, each once. */
    boolean sound() {
        return sound;
    }

    Entries item() {
        return entries;
    }

    boolean has(String key) {
        return entries.value(key).isPresent();
    }

    /** The value of a key; one without a value is not there. */
    Optional<Item> value(String key) {
        return entries.value(key).filter(item -> !(item instanceof Nothing));
    }

    /** The value of a key that must be there. */
    Optional<Item> needed(String key, String example) {
        Optional<Item> value = value(key);
        if (value.isEmpty() && !misspelt.contains(key)) {
            file.wrong(
                    ScenarioFault.MISSING_KEY,
                    entries.value(key).orElse(entries),
                    owner + " needs \"" + key + "\"" + (has(key) ? ", and nothing stands behind it." : "."),
                    "Maybe \"" + key + ": " + example + "\"?");
        }
        return value;
    }

    /** A text. */
    Optional<Text> text(String key) {
        return value(key).flatMap(item -> text(file, item, "\"" + key + "\""));
    }

    /** A text that must be there. */
    Optional<Text> neededText(String key, String example) {
        return needed(key, example).flatMap(item -> text(file, item, "\"" + key + "\""));
    }

    /** A list; a key without a value is an empty one. */
    List<Item> list(String key) {
        return value(key).map(item -> list(file, item, "\"" + key + "\"")).orElse(List.of());
    }

    static List<Item> list(ScenarioText file, Item item, String what) {
        if (item instanceof Listing listing) {
            return listing.items();
        }
        file.wrong(
                ScenarioFault.WRONG_SHAPE,
                item,
                what + " is a list, and this is " + item.what() + ".",
                item instanceof Text text && text.plain() && !text.value().contains("\n")
                        ? "Maybe [ " + text.value() + " ]?"
                        : "Maybe a dash before each of its parts?");
        return List.of();
    }

    static Optional<Text> text(ScenarioText file, Item item, String what) {
        if (item instanceof Text text) {
            return Optional.of(text);
        }
        file.wrong(
                ScenarioFault.WRONG_SHAPE,
                item,
                what + " is a text, and this is " + item.what() + ".",
                item instanceof Entries ? "Maybe quotation marks around a text with \": \" in it?" : "");
        return Optional.empty();
    }
}
