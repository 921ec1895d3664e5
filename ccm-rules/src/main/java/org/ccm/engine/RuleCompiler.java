package org.ccm.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rules at run time. Its input was read, checked and written anew; what the engine makes of it is looked
 * through once more before any of it is loaded.
 */
final class RuleCompiler {

    private static final AtomicInteger COMPILED = new AtomicInteger();

    /** A type of each artifact that only this class needs. */
    private static final Map<String, String> NEEDED = Map.of(
            "org.drools.model.codegen.ExecutableModelProject", "org.drools:drools-model-codegen",
            "org.drools.drl.parser.DrlParser", "org.drools:drools-compiler",
            "org.drools.ecj.EclipseJavaCompiler", "org.drools:drools-compiler",
            "org.antlr.runtime.Parser", "org.drools:drools-compiler",
            "org.kie.util.maven.support.ReleaseIdImpl", "org.drools:drools-compiler",
            "org.objectweb.asm.ClassReader", "org.ow2.asm:asm");

    /** The engine's compiler keeps what it works on in one place for all. */
    private static final Object ONE_AT_A_TIME = new Object();

    private RuleCompiler() {}

    /**
     * Compiles rules.
     *
     * @param drl the text for the package of a name
     * @param vocabulary the members that the rules may use
     * @throws RefusedByEngine if they do not compile, or refer to anything else
     */
    static Compiled compile(Function<String, String> drl, Predicate<Reference> vocabulary) {
        requireCompiler();
        // The engine makes names of classes from release and package: two of one name would get in each other's way.
        int number = COMPILED.incrementAndGet();
        String own = "own.n" + number;
        ClassLoader filter = new FilteringLoader(RuleCompiler.class.getClassLoader());
        Map<String, byte[]> classes;
        synchronized (ONE_AT_A_TIME) {
            classes = build(number, own, drl.apply(own), filter);
        }
        review(classes, new AllowedMembers(own, vocabulary));
        RuleLoader loader = new RuleLoader(filter, classes);
        return new Compiled(List.of(model(loader, classes.keySet())));
    }

    /** What compiles rules is left out by whoever only runs those of the Convention. */
    private static void requireCompiler() {
        List<String> missing = new ArrayList<>();
        NEEDED.forEach((type, artifact) -> {
            try {
                Class.forName(type, false, RuleCompiler.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                missing.add(artifact);
            }
        });
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "rules of analysts are compiled at run time, and what does that is not on the"
                            + " class path: "
                            + missing.stream().distinct().sorted().collect(Collectors.joining(", "))
                            + ". Maybe add these as dependencies? The Convention's own rules do without.");
        }
    }

    private static Map<String, byte[]> build(int number, String own, String drl, ClassLoader filter) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.ccm", "own", Integer.toString(number));
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/" + own.replace('.', '/') + "/rules.drl", drl);
        try {
            KieBuilder builder = services.newKieBuilder(files, filter).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new RefusedByEngine(errors.stream().map(Message::getText).collect(Collectors.joining("\n")));
            }
            return classes((InternalKieModule) builder.getKieModule(), own);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** The classes of the rules; the one that describes the module is of no use. */
    private static Map<String, byte[]> classes(InternalKieModule module, String own) {
        Map<String, byte[]> classes = new HashMap<>();
        String folder = own.replace('.', '/') + '/';
        for (String file : module.getFileNames()) {
            if (file.startsWith(folder) && file.endsWith(".class")) {
                String name =
                        file.substring(0, file.length() - ".class".length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            }
        }
        return classes;
    }

    private static void review(Map<String, byte[]> classes, AllowedMembers allowed) {
        Set<String> beyond = new TreeSet<>();
        for (byte[] bytecode : classes.values()) {
            for (Reference member : References.of(bytecode)) {
                if (!allowed.allow(member)) {
                    beyond.add(member.toString());
                }
            }
        }
        if (!beyond.isEmpty()) {
            throw new RefusedByEngine(
                    "the compiled rules refer to " + String.join(", ", beyond) + ", which no rule may use");
        }
    }

    private static Class<? extends Model> model(RuleLoader loader, Set<String> names) {
        List<Class<? extends Model>> models = new ArrayList<>();
        for (String name : names) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (simple.startsWith("Rules") && simple.indexOf('$') < 0 && !simple.contains("RuleMethods")) {
                try {
                    models.add(loader.loadClass(name).asSubclass(Model.class));
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException("the compiled rules " + name + " cannot be loaded", e);
                }
            }
        }
        if (models.size() != 1) {
            throw new IllegalStateException("the engine made " + models.size() + " models of one package: " + names);
        }
        return models.get(0);
    }
}
