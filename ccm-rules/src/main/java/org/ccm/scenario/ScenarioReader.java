package org.ccm.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.register.Nearest;
import org.ccm.register.Register;
import org.ccm.register.RegisterException;
import org.ccm.scenario.Item.Entries;
import org.ccm.scenario.Item.Text;

/** Reads the scenarios of one file. */
final class ScenarioReader {

    static final List<String> KEYS =
            List.of("name", "article", "as-of", "register", "facts", "changes", "rules", "expect");

    static final List<String> FILE_KEYS = List.of("rules", "scenarios");

    private final Path path;
    private final ScenarioText file;

    ScenarioReader(Path path, ScenarioText file) {
        this.path = path;
        this.file = file;
    }

    List<Scenario> read(Item document) {
        if (document instanceof Entries entries
                && entries.value("scenarios").isEmpty()
                && entries.entries().stream()
                        .map(entry -> entry.key().value())
                        .anyMatch(key -> KEYS.contains(key) && !FILE_KEYS.contains(key))) {
            file.wrong(
                    ScenarioFault.MISSING_KEY,
                    entries.entries().get(0).key(),
                    "a file of scenarios begins with \"scenarios:\", and this one begins with a scenario.",
                    "Maybe \"scenarios:\" above it and \"- name: ...\" for each?");
            return List.of();
        }
        List<Scenario> scenarios = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        Keys.of(file, document, "a file of scenarios", FILE_KEYS).ifPresent(keys -> {
            List<Path> rules = rules(keys);
            keys.needed("scenarios", "[]")
                    .map(item -> Keys.list(file, item, "\"scenarios\""))
                    .orElse(List.of())
                    .forEach(item -> scenario(item, names, rules).ifPresent(scenarios::add));
        });
        if (scenarios.isEmpty() && file.sound()) {
            file.wrong(
                    ScenarioFault.EMPTY_FILE,
                    document,
                    "the file has no scenario in it.",
                    "Maybe begin with \"- name: ...\"?");
        }
        return scenarios;
    }

    private Optional<Scenario> scenario(Item item, Map<String, Integer> names, List<Path> ofTheFile) {
        return Keys.of(file, item, "a scenario", KEYS).flatMap(keys -> {
            Optional<Text> name = keys.neededText("name", "the report is handed in");
            name.ifPresent(text -> checkName(text, names));
            Register base = register(keys);
            Values values = new Values(file, base);
            Optional<String> article = keys.text("article").flatMap(values::provision);
            Optional<LocalDate> asOf = keys.neededText("as-of", "2019-11-20").flatMap(values::day);
            Register facts = keys.value("facts")
                    .map(given -> BaseRegister.with(base, given, file))
                    .orElse(base);
            Register changed = changes(keys, facts);
            List<Path> rules = Stream.concat(ofTheFile.stream(), rules(keys).stream())
                    .distinct()
                    .toList();
            Optional<Expectations> expected = keys.needed("expect", "{ exactly: [] }")
                    .flatMap(given -> new ExpectationReader(file, changed).read(given));
            return name.isEmpty() || asOf.isEmpty() || expected.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Scenario(
                            name.get().value(),
                            path,
                            file.line(item),
                            article,
                            asOf.get(),
                            changed,
                            rules,
                            expected.get()));
        });
    }

    private void checkName(Text name, Map<String, Integer> names) {
        Integer before = names.putIfAbsent(name.value(), file.line(name));
        if (before != null) {
            file.wrong(
                    ScenarioFault.REPEATED,
                    name,
                    "the scenario on line " + before + " has this name already.",
                    "Maybe say what is different?");
        }
    }

    /** Facts without a register stand on the bare one; a scenario without either is about the record. */
    private Register register(Keys keys) {
        Optional<Text> named = keys.text("register");
        if (named.isEmpty()) {
            return keys.has("facts") ? BaseRegister.bare() : Register.reference();
        }
        return switch (named.get().value()) {
            case "reference" -> Register.reference();
            case "none" -> BaseRegister.bare();
            default -> directory(named.get());
        };
    }

    private Register directory(Text named) {
        Path directory = path.resolveSibling(named.value());
        if (!Files.isDirectory(directory)) {
            file.wrong(
                    ScenarioFault.BAD_REGISTER,
                    named,
                    "\"" + named.value()
                            + "\" is neither \"reference\" nor \"none\", nor a directory beside this file.",
                    Nearest.hint(named.value(), List.of("reference", "none")));
            return Register.reference();
        }
        try {
            return Register.load(directory);
        } catch (RegisterException e) {
            file.wrong(
                    ScenarioFault.BAD_REGISTER,
                    named,
                    "the register in \"" + named.value() + "\" cannot be used; the first of "
                            + e.problems().size() + " problems: " + e.problems().get(0),
                    "");
            return Register.reference();
        }
    }

    private Register changes(Keys keys, Register base) {
        ChangesInOrder changes = new ChangesInOrder(base);
        changes.add(file, keys.list("changes"));
        return changes.register();
    }

    private List<Path> rules(Keys keys) {
        List<Path> rules = new ArrayList<>();
        for (Item item : keys.list("rules")) {
            Keys.text(file, item, "a file of rules").ifPresent(text -> {
                Path rule = path.resolveSibling(text.value());
                rules.add(rule);
                if (!Files.exists(rule)) {
                    file.wrong(
                            ScenarioFault.MISSING_RULES,
                            text,
                            "there is no \"" + text.value() + "\" beside this file.",
                            Nearest.hint(text.value(), Scenarios.beside(path, ".drl")));
                }
            });
        }
        return rules;
    }
}
