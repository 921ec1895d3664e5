package org.ccm.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Standing;
import org.ccm.change.Change;
import org.ccm.finding.Kind;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.register.RegisterRow;
import org.ccm.source.Word;
import org.ccm.time.Certainty;

/** The JSON Schema of scenario files, written from what their reader knows, so that it cannot go stale. */
final class SchemaText {

    private static final String PROVISION = "([1-9]|1\\d|2[0-3])(\\(\\d{1,2}\\))?(\\([a-z]\\))?";
    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private SchemaText() {}

    static String write() {
        Map<String, Object> schema = map(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:org.ccm:scenario",
                "title",
                "Scenarios about the Convention on Cluster Munitions",
                "type",
                "object",
                "additionalProperties",
                false,
                "required",
                List.of("scenarios"),
                "properties",
                map(
                        "rules",
                        listOf(map("type", "string"), "Files of rules beside this one, for all its scenarios."),
                        "scenarios",
                        map("type", "array", "minItems", 1, "items", ref("scenario"))),
                "$defs",
                definitions());
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> definitions() {
        Map<String, Object> definitions = map(
                "scenario", scenario(),
                "expect", expect(),
                "about",
                        object("What \"exactly\" looks at; what is not named is not narrowed.")
                                .with("states", listOf(ref("state"), "Only these States."))
                                .with("kinds", listOf(ref("kind"), "Only these kinds."))
                                .schema(),
                "finding", finding(),
                "obligation", obligation(),
                "standing", standing(),
                "state",
                        map(
                                "description",
                                "A State by code or name.",
                                "anyOf",
                                List.of(map("enum", codes()), map("type", "string", "minLength", 3))),
                "kind",
                        map(
                                "description",
                                "A kind of finding: a standard one, or one of an analyst's rule.",
                                "anyOf",
                                List.of(map("enum", kinds()), map("type", "string", "pattern", "^" + KEBAB + "$"))),
                "day", map("type", "string", "pattern", "^\\d{4}-\\d\\d-\\d\\d$"),
                "dayOrNone", map("type", "string", "pattern", "^(none|\\d{4}-\\d\\d-\\d\\d)$"),
                "certainty",
                        map(
                                "enum",
                                Stream.of(Certainty.values())
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .toList()),
                "cell", map("type", List.of("string", "number", "boolean", "null")),
                "id",
                        map(
                                "description",
                                        "KIND, KIND:STATE or KIND:STATE:YEAR, for example annual-report-overdue:ZAF:2018.",
                                "type", "string",
                                "pattern", "^" + KEBAB + "(:[^:]+(:.+)?)?$"),
                "change", change(),
                "facts", facts());
        RegisterRow.tables().forEach(table -> definitions.put("row-" + table, row(table)));
        return definitions;
    }

    private static Map<String, Object> scenario() {
        return object("A register, a day, and what is expected of it.")
                .with("name", map("type", "string", "description", "What it shows, in a few words."))
                .with(
                        "article",
                        map(
                                "description",
                                "The provision that it tests, for example 7(1).",
                                "anyOf",
                                List.of(
                                        map("type", "string", "pattern", "^" + PROVISION + "(, ?" + PROVISION + ")*$"),
                                        map("type", "integer", "minimum", 1, "maximum", 23))))
                .with("as-of", described(ref("day"), "The day whose end it speaks of."))
                .with(
                        "register",
                        map(
                                "type", "string",
                                "description",
                                        "\"reference\": the register that comes with the library; \"none\": only its States, meetings and sources; else a directory beside the file. Where it is left out: none if there are facts, reference if not."))
                .with("facts", ref("facts"))
                .with("changes", listOf(ref("change"), "What is assumed to have happened besides, in this order."))
                .with("rules", listOf(map("type", "string"), "Files of rules beside this one."))
                .with("expect", ref("expect"))
                .needs("name", "as-of", "expect")
                .schema();
    }

    private static Map<String, Object> expect() {
        Map<String, Object> expect = object("What is to be found.")
                .with("about", ref("about"))
                .with("exactly", listOf(ref("finding"), "This is found, and nothing else that \"about\" takes in."))
                .with("at-least", listOf(ref("finding"), "This is found, whatever else is."))
                .with("none", listOf(ref("finding"), "None of this is found."))
                .with("obligations", listOf(ref("obligation"), "How duties stand."))
                .with("standings", listOf(ref("standing"), "Where States stand."))
                .schema();
        expect.put("dependentRequired", map("about", List.of("exactly")));
        List<Object> something = new ArrayList<>(List.of(map("required", List.of("exactly"))));
        for (String key : List.of("at-least", "none", "obligations", "standings")) {
            something.add(map("required", List.of(key), "properties", map(key, map("type", "array", "minItems", 1))));
        }
        expect.put("anyOf", something);
        return expect;
    }

    private static Map<String, Object> finding() {
        Map<String, Object> keys = object(
                        "A finding by its kind, State and what else tells it apart, and what is to be so about it.")
                .with("id", ref("id"))
                .with("kind", ref("kind"))
                .with("state", ref("state"))
                .with("certainty", ref("certainty"))
                .with("due", described(ref("day"), "The last day on which the act could be done in time."))
                .with("because", map("type", "string", "description", "A part of the sentence that says why."))
                .with("rule", map("type", "string", "description", "The rule that finds it."))
                .schema();
        keys.put(
                "oneOf",
                List.of(
                        map("required", List.of("id")),
                        map("anyOf", List.of(map("required", List.of("kind")), map("required", List.of("state"))))));
        return map("anyOf", List.of(ref("id"), keys));
    }

    private static Map<String, Object> obligation() {
        return object("A duty, and how it stands.")
                .with("state", ref("state"))
                .with("article", map("enum", articles()))
                .with("year", described(ref("cell"), "The year of an annual report."))
                .with("episode", described(ref("cell"), "Which of several duties under Article 3 or 4, from 1."))
                .with("status", map("enum", Word.all(Obligation.Status.class)))
                .with("certainty", ref("certainty"))
                .with("base-deadline", described(ref("dayOrNone"), "The deadline that the Convention sets."))
                .with("deadline", described(ref("dayOrNone"), "The deadline in force."))
                .with("possible-deadline", described(ref("dayOrNone"), "A later one that has possibly been granted."))
                .needs("state", "article")
                .schema();
    }

    private static List<Object> articles() {
        List<Object> articles = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            String citation = duty.provision().citation();
            articles.add(citation);
            if (citation.matches("\\d+")) {
                articles.add(Integer.valueOf(citation));
            }
        }
        return articles;
    }

    private static Map<String, Object> standing() {
        Properties standing = object("Where a State stands.")
                .with("state", ref("state"))
                .with("standing", map("enum", Word.all(Standing.class)));
        ScenarioDays.OF_STANDING.forEach(day -> standing.with(day, ref("dayOrNone")));
        return standing.needs("state").schema();
    }

    private static Map<String, Object> change() {
        List<String> words =
                Change.forms().stream().map(form -> form.split(" ")[1]).toList();
        return map(
                "type", "string",
                "description", "One of: " + String.join("; ", Change.forms()) + ".",
                "pattern", "^\\s*\\S.*\\s(" + String.join("|", words) + ")(\\s.*)?$");
    }

    private static Map<String, Object> facts() {
        Properties facts = object("Rows of the register, by table and column; a column that is left out is empty."
                + " A row that names neither sources nor confidence is taken as an assumption.");
        RegisterRow.tables()
                .forEach(table ->
                        facts.with(table, map("type", List.of("array", "null"), "items", ref("row-" + table))));
        return facts.schema();
    }

    private static Map<String, Object> row(String table) {
        Properties row = object("A row of " + table + ".csv.");
        List<String> needed = new ArrayList<>();
        for (String column : RegisterRow.columns(table)) {
            List<Object> words = new ArrayList<>(RegisterRow.words(table, column));
            boolean isNeeded = RegisterRow.needed(table, column) && !column.equals("confidence");
            if (isNeeded) {
                needed.add(column);
            }
            if (column.equals("sources")) {
                row.with(column, map("type", List.of("string", "array", "null"), "items", map("type", "string")));
            } else if (words.isEmpty()) {
                row.with(column, ref("cell"));
            } else {
                if (words.contains("true")) {
                    words.add(true);
                    words.add(false);
                }
                if (!isNeeded) {
                    words.add("");
                    words.add(null);
                }
                row.with(column, map("enum", words));
            }
        }
        return row.needs(needed.toArray(String[]::new)).schema();
    }

    private static List<String> codes() {
        return Register.reference().states().stream()
                .map(state -> state.code().value())
                .sorted()
                .toList();
    }

    private static List<String> kinds() {
        return Kind.standard().stream().map(Kind::name).toList();
    }

    private static Map<String, Object> ref(String definition) {
        return map("$ref", "#/$defs/" + definition);
    }

    private static Map<String, Object> described(Map<String, Object> schema, String description) {
        schema.put("description", description);
        return schema;
    }

    private static Map<String, Object> listOf(Map<String, Object> items, String description) {
        return map("type", List.of("array", "null"), "description", description, "items", items);
    }

    private static Properties object(String description) {
        return new Properties(description);
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** Keys with values, and no others. */
    private static final class Properties {
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private final Map<String, Object> schema;

        Properties(String description) {
            schema = map(
                    "type",
                    "object",
                    "description",
                    description,
                    "additionalProperties",
                    false,
                    "properties",
                    properties);
        }

        Properties with(String key, Map<String, Object> value) {
            properties.put(key, value);
            return this;
        }

        Properties needs(String... keys) {
            if (keys.length > 0) {
                schema.put("required", List.of(keys));
            }
            return this;
        }

        Map<String, Object> schema() {
            return schema;
        }
    }
}
