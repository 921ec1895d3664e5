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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccm.language.Limits;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** Compiled rules, ready to run. Thread-safe; what runs on it is not. */
public final class RuleBase {

    /** Where the build leaves the names of the classes that it made of the statute rules. */
    private static final String STATUTE = "META-INF/kie/org.ccm/ccm-rules/drools-model";

    private final List<Compiled> added;
    private final Map<String, RuleCard> own;
    private final Limits limits;
    private final Map<String, RuleCard> cards;
    private volatile @Nullable KieBase rules;

    private RuleBase(KieBase rules, List<Compiled> added, Map<String, RuleCard> own, Limits limits) {
        this.added = added;
        this.own = own;
        this.limits = limits;
        this.cards = rules.getKiePackages().stream()
                .flatMap(theme -> theme.getRules().stream())
                .map(rule -> own.containsKey(rule.getName()) ? own.get(rule.getName()) : card(rule))
                .collect(Collectors.toUnmodifiableMap(RuleCard::id, Function.identity()));
        this.rules = rules;
    }

    /**
     * The statute rules as the build compiled them.
     *
     * @throws IllegalStateException if they are not on the class path
     */
    public static RuleBase statute() {
        return of(statuteModels());
    }

    /** The rules of some models. */
    static RuleBase of(Collection<Model> models) {
        return new RuleBase(KieBaseBuilder.createKieBaseFromModel(models), List.of(), Map.of(), Limits.standard());
    }

    private static List<Model> statuteModels() {
        return modelNames().stream().map(RuleBase::model).toList();
    }

    /**
     * These rules with others beside them, which are compiled now. Statute rules are as they were.
     *
     * @param drl the text of the rules for the package of a name
     * @param vocabulary the members that the rules may use
     * @param described the rules in the text
     * @throws RefusedByEngine if they do not compile, or refer to anything else
     */
    public RuleBase plus(
            Function<String, String> drl, Predicate<Reference> vocabulary, Collection<RuleCard> described) {
        open();
        List<Compiled> all = new ArrayList<>(added);
        all.add(RuleCompiler.compile(drl, vocabulary));
        Map<String, RuleCard> byName = new HashMap<>(own);
        described.forEach(rule -> byName.put(rule.id(), rule));
        List<Model> models = new ArrayList<>(statuteModels());
        all.forEach(compiled -> models.addAll(compiled.fresh()));
        return new RuleBase(
                KieBaseBuilder.createKieBaseFromModel(models), List.copyOf(all), Map.copyOf(byName), limits);
    }

    /** The same rules under other limits for those that were added. */
    public RuleBase with(Limits other) {
        return new RuleBase(open(), added, own, other);
    }

    /** Lets go of the rules: what was compiled at run time can be freed. */
    public void close() {
        rules = null;
    }

    private KieBase open() {
        KieBase base = rules;
        if (base == null) {
            throw new IllegalStateException("the rulebook is closed. Maybe it was used outside of its try block?");
        }
        return base;
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

    /** Whether a rule was added to those of the statute. */
    boolean added(String id) {
        return own.containsKey(id);
    }

    /** Whether any rule was added to those of the statute. */
    boolean extended() {
        return !own.isEmpty();
    }

    /** What rules that were added may spend. */
    public Limits limits() {
        return limits;
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
        return new WorkingMemory(this, open().newKieSession(), constants);
    }
}
