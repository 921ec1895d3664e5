package org.ccm.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ccm.assessment.Rulebook;
import org.ccm.language.Meaning;
import org.ccm.language.Vocabulary;
import org.ccm.provision.Parameter;
import org.ccm.provision.Provision;
import org.ccm.scenario.Scenario;

/**
 * The annotated treaty: provision by provision what it asks, in our own words, the rules that apply it, the parameters
 * they conclude by, the readings chosen where the text leaves a choice, and the scenarios that test it.
 *
 * <pre>{@code
 * TreatyBook.of(Rulebook.standard(), List.of()).markdown()
 * }</pre>
 */
public final class TreatyBook {

    private static final class Treaty {
        private static final Map<String, String> TEXTS =
                new TreeMap<>(Glossary.read("/org/ccm/authoring/treaty.properties"));
    }

    /**
     * A provision of the Convention.
     *
     * @param provision as {@code @article} cites it
     * @param title what the article is about; empty for paragraphs
     * @param asks what it asks, in our own words; empty where the provision above says it
     * @param rules the rules that apply it
     * @param parameters the parameters that it sets
     * @param readings how it is read where its text leaves a choice, and what else it could mean
     * @param scenarios the scenarios that test it
     */
    public record Entry(
            String provision,
            Optional<String> title,
            String asks,
            List<Meaning> rules,
            List<Parameter> parameters,
            List<String> readings,
            List<Scenario> scenarios) {

        boolean empty() {
            return asks.isEmpty() && rules.isEmpty() && scenarios.isEmpty();
        }
    }

    private final Rulebook rulebook;
    private final List<Scenario> scenarios;

    private TreatyBook(Rulebook rulebook, List<Scenario> scenarios) {
        this.rulebook = rulebook;
        this.scenarios = scenarios;
    }

    /** The treaty with the rules of a rulebook, and scenarios that test them. */
    public static TreatyBook of(Rulebook rulebook, List<Scenario> scenarios) {
        return new TreatyBook(rulebook, List.copyOf(scenarios));
    }

    /** The provisions about which something can be said, in the order of the treaty. */
    public List<Entry> entries() {
        List<Meaning> rules = rulebook.meanings();
        List<Entry> entries = new ArrayList<>();
        for (String provision : Vocabulary.analysts().provisions()) {
            Entry entry = new Entry(
                    provision,
                    Optional.ofNullable(Treaty.TEXTS.get("title." + provision)),
                    Treaty.TEXTS.getOrDefault(provision, ""),
                    rules.stream()
                            .filter(rule -> cites(rule.article(), provision))
                            .toList(),
                    rulebook.parameters().all().stream()
                            .filter(parameter -> cites(parameter.provision(), provision))
                            .toList(),
                    Treaty.TEXTS.entrySet().stream()
                            .filter(text -> text.getKey().startsWith("reading." + provision + "."))
                            .map(Map.Entry::getValue)
                            .toList(),
                    scenarios.stream()
                            .filter(scenario -> cites(scenario.article().orElse(""), provision))
                            .toList());
            if (!entry.empty()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static boolean cites(Provision cited, String provision) {
        return cites(cited.citation(), provision);
    }

    private static boolean cites(String cited, String provision) {
        return List.of(cited.split(", *")).contains(provision);
    }

    /** All of it, for people. */
    public String markdown() {
        return TreatyMarkdown.of(entries());
    }
}
