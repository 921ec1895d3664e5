package org.ccm.engine;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The members to which compiled rules may refer: those with which the engine builds its network, the few of the JDK
 * that its generated code uses, and those of the vocabulary. Everything else is refused before it is loaded.
 */
final class AllowedMembers {

    /** The part of the engine that only describes rules: calling into it harms nobody. */
    private static final String DESCRIBING = "org.drools.model.";

    /** It lies within that part and compiles. */
    private static final String COMPILING = "org.drools.model.codegen.";

    /** The language in which rules are described. */
    private static final String DSL = "org.drools.modelcompiler.dsl.pattern.D";

    /** It compares values of all types, in many ways. */
    private static final String EVALUATION = "org.drools.modelcompiler.util.EvaluationUtil";

    private static final Map<String, Set<String>> MEMBERS = Map.ofEntries(
            Map.entry("org.ccm.engine.Allowance", Set.of("compares")),
            Map.entry("org.ccm.engine.Excluded", Set.of("<init>")),
            Map.entry("org.ccm.engine.Seen", Set.of("<init>")),
            Map.entry("org.drools.modelcompiler.consequence.DroolsImpl", Set.of("asKnowledgeHelper")),
            Map.entry("org.drools.core.rule.consequence.KnowledgeHelper", Set.of("insertLogical")),
            Map.entry("org.drools.util.DateUtils", Set.of("getDateFormatMask")),
            Map.entry("java.lang.Object", Set.of("<init>", "equals")),
            Map.entry("java.lang.Enum", Set.of("<init>", "valueOf", "equals", "compareTo")),
            Map.entry("java.lang.System", Set.of("arraycopy")),
            Map.entry("java.lang.String", Set.of("hashCode", "equals", "valueOf", "compareTo", "matches")),
            Map.entry("java.lang.Comparable", Set.of("compareTo")),
            // Of "matches": the language has seen to it that the patterns are simple.
            Map.entry("java.util.regex.Pattern", Set.of("compile", "matcher")),
            Map.entry("java.util.regex.Matcher", Set.of("matches")),
            Map.entry("java.lang.StringBuilder", Set.of("<init>", "append", "toString")),
            Map.entry("java.lang.Integer", Set.of("valueOf", "intValue", "compareTo", "equals", "TYPE")),
            Map.entry("java.lang.Long", Set.of("valueOf", "longValue", "compareTo", "equals", "TYPE")),
            Map.entry("java.lang.Boolean", Set.of("valueOf", "booleanValue", "TRUE", "FALSE", "equals", "TYPE")),
            Map.entry("java.lang.invoke.StringConcatFactory", Set.of("makeConcatWithConstants")),
            Map.entry("java.lang.RuntimeException", Set.of("<init>")),
            Map.entry("java.lang.IllegalArgumentException", Set.of("<init>")),
            Map.entry("java.util.Arrays", Set.of("asList")),
            Map.entry("java.util.Collections", Set.of("emptyList")),
            Map.entry("java.util.Locale", Set.of("ENGLISH")),
            Map.entry(
                    "java.time.format.DateTimeFormatterBuilder",
                    Set.of("<init>", "parseCaseInsensitive", "appendPattern", "toFormatter")));

    /** Classes that are named and of which nothing is called. */
    private static final Set<String> CLASSES = Set.of(
            "java.lang.CharSequence",
            "java.lang.Class",
            "java.lang.Exception",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.CallSite",
            "java.time.format.DateTimeFormatter",
            "java.util.List");

    private final String own;
    private final Predicate<Reference> vocabulary;

    /**
     * For the rules of a package.
     *
     * @param own the package, whose classes may refer to each other
     * @param vocabulary which members rules may use
     */
    AllowedMembers(String own, Predicate<Reference> vocabulary) {
        this.own = own + ".";
        this.vocabulary = vocabulary;
    }

    boolean allow(Reference member) {
        String owner = member.owner();
        boolean describes = owner.startsWith(DESCRIBING) && !owner.startsWith(COMPILING);
        if (owner.startsWith(own) || describes || owner.equals(DSL) || owner.equals(EVALUATION)) {
            return true;
        }
        boolean named = MEMBERS.containsKey(owner) || CLASSES.contains(owner);
        return member.name().isEmpty()
                ? named || vocabulary.test(member)
                : MEMBERS.getOrDefault(owner, Set.of()).contains(member.name()) || vocabulary.test(member);
    }
}
