package org.ccm.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.language.Limits;
import org.ccm.language.RuleException;
import org.ccm.language.RuleSource;
import org.ccm.plain.PlainException;
import org.ccm.plain.PlainReader;
import org.ccm.provision.Parameters;

/**
 * All that makes one rulebook differ from another, so that an equal one can be made elsewhere.
 *
 * <pre>{@code
 * String text = json.writeValueAsString(rulebook.settings().toPlain());             // with Jackson, for instance
 * try (Rulebook equal = RulebookSettings.of(json.readValue(text, Map.class)).rulebook()) { ... }
 * }</pre>
 *
 * @param parameters by which the rules conclude
 * @param limits what rules of analysts may spend on an assessment
 * @param isolation that rules of analysts run in a process of their own; empty where they do not
 * @param rules the rule files of analysts, in the order in which they were added
 */
public record RulebookSettings(
        Parameters parameters, Limits limits, Optional<Isolation> isolation, List<RuleFile> rules) {

    /**
     * A rule file of an analyst.
     *
     * @param file its name as messages give it
     * @param text what is in it
     */
    public record RuleFile(String file, String text) {}

    /** Keeps a copy of the list. */
    public RulebookSettings {
        rules = List.copyOf(rules);
    }

    /** Those of the standard rulebook. */
    public static RulebookSettings standard() {
        return new RulebookSettings(Parameters.standard(), Limits.standard(), Optional.empty(), List.of());
    }

    /**
     * The settings that {@link #toPlain} gave, or somebody wrote by hand: whatever is left out is as in the standard
     * rulebook.
     *
     * @throws PlainException with everything that is wrong, if something is; what is wrong with rules is told by
     *     {@link #rulebook}
     */
    public static RulebookSettings of(Map<?, ?> plain) {
        PlainReader reader = PlainReader.of(plain);
        RulebookSettings standard = standard();
        Parameters parameters = reader.object("parameters")
                .map(words -> ParametersInWords.read(words, standard.parameters()))
                .orElse(standard.parameters());
        Limits limits = reader.object("limits")
                .map(words -> limits(words, standard.limits()))
                .orElse(standard.limits());
        Optional<Isolation> isolation = reader.object("isolation").map(RulebookSettings::isolation);
        List<RuleFile> rules = new ArrayList<>();
        for (PlainReader words : reader.objects("rules")) {
            words.need("text", "");
            rules.add(new RuleFile(
                    words.text("file").orElse("rules.drl"), words.text("text").orElse("")));
            words.end();
        }
        reader.end();
        reader.orThrow();
        return new RulebookSettings(parameters, limits, isolation, rules);
    }

    private static Limits limits(PlainReader words, Limits standard) {
        Limits limits = new Limits(
                words.number("firings", 0, Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(standard.firings()),
                words.number("comparisons", 0, Long.MAX_VALUE).orElse(standard.comparisons()),
                time(words).orElse(standard.time()));
        words.end();
        return limits;
    }

    private static Isolation isolation(PlainReader words) {
        Isolation isolation = new Isolation(
                time(words).orElse(Isolation.standard().time()),
                words.number("megabytes", 1, Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(Isolation.standard().megabytes()));
        words.end();
        return isolation;
    }

    private static Optional<Duration> time(PlainReader words) {
        return words.value("time", "a time such as PT30S, which is 30 seconds", Duration::parse);
    }

    /**
     * Maps, lists, texts and numbers, which any library for JSON writes as they are. Nothing can be modified.
     *
     * <p>{@code {"parameters": {"horizon": {"value": "24 months", "citation": "..."}, ...}, "limits": {"firings": 100000,
     * "comparisons": 5000000, "time": "PT30S"}, "isolation": {"time": "PT30S", "megabytes": 256}, "rules": [{"file":
     * "mine.drl", "text": "..."}]}}
     */
    public Map<String, Object> toPlain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("parameters", ParametersInWords.of(parameters));
        Map<String, Object> spend = new LinkedHashMap<>();
        spend.put("firings", limits.firings());
        spend.put("comparisons", limits.comparisons());
        spend.put("time", limits.time().toString());
        plain.put("limits", Collections.unmodifiableMap(spend));
        isolation.ifPresent(apart -> {
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("time", apart.time().toString());
            words.put("megabytes", apart.megabytes());
            plain.put("isolation", Collections.unmodifiableMap(words));
        });
        plain.put("rules", rules.stream().map(RulebookSettings::plain).toList());
        return Collections.unmodifiableMap(plain);
    }

    private static Map<String, String> plain(RuleFile rule) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("file", rule.file());
        words.put("text", rule.text());
        return Collections.unmodifiableMap(words);
    }

    /**
     * A rulebook with these settings; close it when it is no longer needed.
     *
     * @throws RuleException with everything wrong in any of the rule files
     * @throws IllegalStateException if what compiles rules is not on the class path; the message names the artifacts
     */
    public Rulebook rulebook() {
        Rulebook plain = Rulebook.standard().with(parameters).with(limits);
        Rulebook ready = isolation.isPresent() ? plain.with(isolation.get()) : plain;
        return rules.isEmpty()
                ? ready
                : ready.plus(rules.stream()
                        .map(rule -> RuleSource.text(rule.file(), rule.text()))
                        .toArray(RuleSource[]::new));
    }
}
