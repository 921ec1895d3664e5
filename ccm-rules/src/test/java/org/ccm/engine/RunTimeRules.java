package org.ccm.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Rules compiled at run time, each of which can take the place of a statute rule. */
public final class RunTimeRules {

    /** What fires more often on one day does not come to an end. */
    private static final int MOST_FIRINGS = 100_000;

    private static final AtomicInteger COMPILED = new AtomicInteger();
    private static final RuleBase STATUTE = RuleBase.statute();

    private final List<Rule> rules;

    private RunTimeRules(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Compiles a file of rules.
     *
     * @param drl the file without its first line, which names the package
     * @return empty if it does not compile
     */
    public static Optional<RunTimeRules> compile(String drl) {
        KieServices services = KieServices.get();
        // The engine makes names of classes from release and package: two of one name would get in each other's way.
        int number = COMPILED.incrementAndGet();
        ReleaseId release = services.newReleaseId("org.ccm", "mutants", String.valueOf(number));
        String theme = "org.ccm.mutants" + number;
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/" + theme.replace('.', '/') + "/rules.drl", "package " + theme + "\n" + drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            return Optional.empty();
        }
        CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
        KieContainer container = services.newKieContainer(release);
        try {
            container.getKieBase();
            List<Rule> rules = new ArrayList<>();
            module.getKieModuleModel().getKieBaseModels().values().forEach(base -> module.getModelForKBase(
                            (KieBaseModelImpl) base)
                    .forEach(model -> rules.addAll(model.getRules())));
            return Optional.of(new RunTimeRules(List.copyOf(rules)));
        } finally {
            container.dispose();
            services.getRepository().removeKieModule(release);
        }
    }

    /**
     * The statute rules with one of these instead of one of them.
     *
     * @param name the rule compiled at run time
     * @param statuteRule the rule that it replaces
     */
    public Replaced inPlaceOf(String statuteRule, String name) {
        List<Model> models = new ArrayList<>();
        for (String modelName : RuleBase.modelNames()) {
            Model model = RuleBase.model(modelName);
            models.add(named(
                    model.getName(),
                    model.getRules().stream()
                            .filter(rule -> !rule.getName().equals(statuteRule))
                            .toList()));
        }
        List<Rule> replacement =
                rules.stream().filter(rule -> rule.getName().equals(name)).toList();
        models.add(named(replacement.get(0).getPackage(), replacement));
        return new Replaced(KieBaseBuilder.createKieBaseFromModel(models));
    }

    private static Model named(String theme, List<Rule> rules) {
        return new ModelImpl(theme).withRules(rules);
    }

    /** The statute rules, one of them replaced. */
    public static final class Replaced {

        private final KieBase rules;

        private Replaced(KieBase rules) {
            this.rules = rules;
        }

        /**
         * Opens an empty working memory, which throws an IllegalStateException when the rules go round in circles.
         *
         * @param constants what holds on every day
         */
        public WorkingMemory open(Collection<?> constants) {
            KieSession session = rules.newKieSession();
            session.addEventListener(new DefaultAgendaEventListener() {
                private int firings;

                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    firings++;
                    if (firings > MOST_FIRINGS) {
                        throw new IllegalStateException("the rules go round in circles");
                    }
                }
            });
            return new WorkingMemory(STATUTE, session, constants);
        }
    }
}
