package org.ccm.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** Compiled rules, ready to run. Thread-safe; what runs on it is not. */
public final class RuleBase {

    /** Where the build leaves the names of the classes that it made of the statute rules. */
    private static final String STATUTE = "META-INF/kie/org.ccm/ccm-rules/drools-model";

    private final KieBase rules;
    private final Map<String, RuleCard> cards;

    private RuleBase(KieBase rules) {
        this.rules = rules;
        this.cards = rules.getKiePackages().stream()
                .flatMap(theme -> theme.getRules().stream())
                .map(RuleBase::card)
                .collect(Collectors.toUnmodifiableMap(RuleCard::id, Function.identity()));
    }

    /**
     * The statute rules as the build compiled them.
     *
     * @throws IllegalStateException if they are not on the class path
     */
    public static RuleBase statute() {
        List<Model> models = new ArrayList<>();
        for (String name : modelNames()) {
            models.add(model(name));
        }
        return of(models);
    }

    /** The rules of some models. */
    static RuleBase of(Collection<Model> models) {
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(models));
    }

    /** The models of the statute rules, by the names of their classes. */
    static List<String> modelNames() {
        ClassLoader loader = RuleBase.class.getClassLoader();
        try (InputStream names = loader.getResourceAsStream(STATUTE)) {
            if (names == null) {
                throw new IllegalStateException("the compiled rules are missing: " + STATUTE
                        + " is not on the class path. Maybe ccm-rules was repackaged without its META-INF/kie?");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(names, StandardCharsets.UTF_8));
            // The first line is a version.
            return lines.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the compiled rules cannot be read: " + STATUTE, e);
        }
    }

    static Model model(String className) {
        try {
            return (Model) Class.forName(className, true, RuleBase.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the compiled rules " + className + " cannot be loaded. Maybe ccm-rules was only partly rebuilt?",
                    e);
        }
    }

    private static RuleCard card(Rule rule) {
        String theme = rule.getPackageName();
        return new RuleCard(rule.getName(), article(rule), theme.substring(theme.lastIndexOf('.') + 1));
    }

    /** Compiled at run time the value keeps the quotes it has in the rule, precompiled it does not. */
    private static String article(Rule rule) {
        return String.valueOf(rule.getMetaData().getOrDefault("article", "")).replace("\"", "");
    }

    /** The rules, by name. */
    public List<RuleCard> rules() {
        return cards.values().stream()
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }

    RuleCard card(String id) {
        return cards.getOrDefault(id, new RuleCard(id, "", ""));
    }

    /**
     * Opens an empty working memory.
     *
     * @param constants what holds on every day
     */
    public WorkingMemory open(Collection<?> constants) {
        return new WorkingMemory(this, rules.newKieSession(), constants);
    }
}
