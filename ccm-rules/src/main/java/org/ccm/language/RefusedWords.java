package org.ccm.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words with which begins what other rule languages have and this one refuses, by where they stand. */
final class RefusedWords {

    private static final String CATALOGUE = "\"ccm rules vocabulary\" lists what facts offer";

    /** Between rules. */
    private static final Map<String, Refused> IN_FILES = new HashMap<>();

    /** Behind a rule's name. */
    private static final Map<String, Refused> IN_HEADS = new HashMap<>();

    /** Among conditions. */
    private static final Map<String, Refused> IN_CONDITIONS = new HashMap<>();

    /** Behind a fact. */
    private static final Map<String, Refused> BEHIND_FACTS = new HashMap<>();

    /** In the conclusion. */
    private static final Map<String, Refused> IN_CONCLUSIONS = new HashMap<>();

    private RefusedWords() {}

    static {
        file(
                Fault.NO_GLOBALS,
                "a global would bring in something that no proof can show.",
                "Maybe it is a fact, and can be a condition?",
                "global");
        file(
                Fault.NO_FUNCTIONS,
                "a rule file has no functions: what a rule says is read from the rule alone.",
                "Maybe a fact has a part that says it; " + CATALOGUE + "?",
                "function");
        file(
                Fault.NO_QUERIES,
                "a rule file has no queries: what is asked is answered by findings.",
                "Maybe a rule that concludes a finding?",
                "query");
        file(
                Fault.NO_DECLARATIONS,
                "a rule file declares no types of its own: facts are those of the record and of the Convention.",
                "Maybe one of the known facts; " + CATALOGUE + "?",
                "declare");
        file(
                Fault.NO_WINDOWS,
                "there are no windows of time: the record is seen as of one day.",
                "Maybe a comparison with a date?",
                "window");
        file(
                Fault.NO_UNITS,
                "there are no rule units: all rules see the same facts.",
                "Maybe leave the line out?",
                "unit");
        file(
                Fault.NO_DIALECTS,
                "there are no dialects: rules are written in one way.",
                "Maybe leave the line out?",
                "dialect");
        file(
                Fault.NO_SENTENCE_LANGUAGES,
                "there are no sentence languages or templates: rules are written as they are run.",
                "Maybe leave the line out?",
                "expander",
                "template");
        file(
                Fault.NO_ENTRY_POINTS,
                "there are no entry points: all facts are seen together.",
                "Maybe leave the line out?",
                "entry-point");
        head(
                Fault.NO_ATTRIBUTES,
                "rules have no order: each concludes whenever its conditions hold, so \"%s\" is not allowed.",
                "Maybe a condition that says when the rule does not apply?",
                "salience",
                "agenda-group",
                "activation-group",
                "ruleflow-group",
                "auto-focus");
        head(
                Fault.NO_ATTRIBUTES,
                "a conclusion holds as long as its conditions and needs no guard against repetition, so \"%s\" is not allowed.",
                "Maybe leave it out?",
                "no-loop",
                "lock-on-active");
        head(
                Fault.NO_ATTRIBUTES,
                "every rule always applies, so \"%s\" is not allowed.",
                "Maybe leave it out, or make the rule a comment?",
                "enabled");
        head(
                Fault.NO_ATTRIBUTES,
                "the day on which a rule applies is a condition, so that the proof can show it; \"%s\" is not allowed.",
                "Maybe \"exists AsOf( date > $day )\"?",
                "duration",
                "timer",
                "calendars",
                "date-effective",
                "date-expires");
        head(
                Fault.NO_DIALECTS,
                "there are no dialects: rules are written in one way.",
                "Maybe leave it out?",
                "dialect");
        head(
                Fault.NO_EXTENDING,
                "no rule extends another: whoever reads a rule need not look elsewhere.",
                "Maybe repeat the conditions?",
                "extends");
        condition(
                Fault.NO_ACCUMULATE,
                "rules do not count or sum: the proof could not cite the facts of which a figure is made.",
                "Maybe a figure, or \"not\" with a later or another one of the kind?",
                "accumulate",
                "acc",
                "collect",
                "groupby",
                "average",
                "count",
                "sum");
        condition(
                Fault.NO_FORALL,
                "there is no \"forall\".",
                "Maybe \"not\" with what must not be: no fact that breaks it?",
                "forall");
        condition(
                Fault.NO_BRANCHES,
                "a rule has one conclusion, whatever its conditions, so there is no \"%s\".",
                "Maybe two rules?",
                "if",
                "else",
                "do",
                "break",
                "switch",
                "case");
        condition(
                Fault.NO_ENTRY_POINTS,
                "there are no entry points: all facts are seen together.",
                "Maybe leave it out?",
                "entry-point");
        behind(
                Fault.NO_FROM,
                "facts come from the record, not from an expression: the proof could not cite where such a fact comes from.",
                "Maybe the fact is in the record by itself, and can be matched by its type?",
                "from");
        behind(
                Fault.NO_WINDOWS,
                "there are no windows of time: the record is seen as of one day.",
                "Maybe a comparison with a date?",
                "over");
        conclusion(
                Fault.NOT_JUSTIFIED,
                "what \"%s\" adds would stay when its conditions no longer hold.",
                "Maybe \"insertLogical\"?",
                "insert",
                "assert",
                "assertLogical",
                "insertAsync",
                "bolster",
                "logicalInsert");
        conclusion(
                Fault.NO_CHANGES,
                "a rule does not change or remove facts: the record stays as it is, and \"%s\" is not allowed.",
                "Maybe a finding that says what is wrong, by \"insertLogical\"?",
                "modify",
                "update",
                "delete",
                "retract",
                "doStuff",
                "set");
        conclusion(
                Fault.NO_STATEMENTS,
                "a rule only concludes: there are no steps, so \"%s\" is not allowed.",
                "Maybe conditions between \"when\" and \"then\", and a rule for each conclusion?",
                "if",
                "else",
                "for",
                "while",
                "do",
                "switch",
                "return",
                "throw",
                "try",
                "break",
                "continue",
                "synchronized",
                "int",
                "long",
                "double",
                "boolean",
                "String",
                "var",
                "final",
                "new",
                "class",
                "static",
                "import",
                "yield");
        conclusion(Fault.NO_BRANCHES, "a rule has one \"then\", whatever its conditions.", "Maybe two rules?", "then");
        conclusion(
                Fault.NO_STATEMENTS,
                "the engine that applies the rules is out of their reach, so \"%s\" is not allowed.",
                "Maybe only \"insertLogical\"?",
                "drools",
                "kcontext",
                "channels",
                "entryPoints",
                "getKieRuntime",
                "System",
                "Runtime",
                "Thread",
                "Class");
    }

    private static void file(Fault fault, String why, String way, String... words) {
        put(IN_FILES, fault, why, way, words);
    }

    private static void head(Fault fault, String why, String way, String... words) {
        put(IN_HEADS, fault, why, way, words);
    }

    private static void condition(Fault fault, String why, String way, String... words) {
        put(IN_CONDITIONS, fault, why, way, words);
    }

    private static void behind(Fault fault, String why, String way, String... words) {
        put(BEHIND_FACTS, fault, why, way, words);
    }

    private static void conclusion(Fault fault, String why, String way, String... words) {
        put(IN_CONCLUSIONS, fault, why, way, words);
    }

    private static void put(Map<String, Refused> among, Fault fault, String why, String way, String... words) {
        for (String word : words) {
            among.put(word, new Refused(fault, why.replace("%s", word), way));
        }
    }

    /** What begins with this word between rules; attributes may stand there too. */
    static Optional<Refused> inFile(String word) {
        return find(IN_FILES, word).or(() -> inHead(word));
    }

    /** What begins with this word between a rule's name and {@code when}. */
    static Optional<Refused> inHead(String word) {
        return find(IN_HEADS, word);
    }

    /** What begins with this word among conditions. */
    static Optional<Refused> inConditions(String word) {
        return find(IN_CONDITIONS, word).or(() -> behindFact(word));
    }

    /** What begins with this word behind a fact. */
    static Optional<Refused> behindFact(String word) {
        return find(BEHIND_FACTS, word);
    }

    /** What begins with this word in a conclusion. */
    static Optional<Refused> inConclusion(String word) {
        return find(IN_CONCLUSIONS, word);
    }

    private static Optional<Refused> find(Map<String, Refused> among, String word) {
        return Optional.ofNullable(among.get(word));
    }
}
