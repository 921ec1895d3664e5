package org.ccm.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a single name stands for: a binding, a part of the fact, or nothing. */
final class NameChecker {

    private static final Set<String> ROOTS =
            Set.of("java", "javax", "jakarta", "jdk", "sun", "com", "org", "drools", "kcontext", "kieSession");

    static final String THE_DAY =
            "Maybe \"exists AsOf( date > $day )\": the day that the assessment speaks of is a fact?";

    private final ExpressionChecker expressions;

    NameChecker(ExpressionChecker expressions) {
        this.expressions = expressions;
    }

    /** {@code this}. */
    Typed ownFact(Expression written) {
        return expressions
                .own()
                .map(own -> new Typed(written, written, own.type().sort()))
                .orElseGet(() -> {
                    expressions
                            .report()
                            .error(
                                    Fault.UNKNOWN_NAME,
                                    written.span(),
                                    "\"this\" is the fact in whose brackets it stands, and here are none.",
                                    "Maybe the name of a binding?");
                    return Typed.wrong(written);
                });
    }

    Typed check(Expression.Named named) {
        String name = named.name().text();
        if (name.startsWith("$")) {
            return expressions
                    .use(name)
                    .map(variable -> new Typed(named, forEngine(named, variable), variable.sort()))
                    .orElseGet(() -> unbound(named));
        }
        return expressions
                .own()
                .flatMap(own -> own.type().part(name))
                .map(part -> new Typed(named, named, part.result()))
                .orElseGet(() -> unknown(named));
    }

    /** Of a binding that may be missing the engine forgets what is in it; of the part itself it does not. */
    private Expression forEngine(Expression.Named named, Variable variable) {
        if (!variable.sort().optional() || variable.of().isEmpty()) {
            return named;
        }
        Name part = new Name(variable.part().orElseThrow(), named.span());
        boolean own = expressions
                .own()
                .filter(fact -> variable.key().startsWith(fact.key() + "."))
                .isPresent();
        return own
                ? new Expression.Named(part)
                : new Expression.Call(
                        Optional.of(new Expression.Named(variable.of().get())), part, List.of(), named.span());
    }

    private Typed unbound(Expression.Named named) {
        String name = named.name().text();
        if (!expressions.context().told().add(name)) {
            return Typed.wrong(named);
        }
        Report report = expressions.report();
        Span bound = expressions.context().boundAnywhere().get(name);
        if (bound == null) {
            Set<String> known = expressions.scope().variables().keySet();
            report.error(
                    Fault.UNKNOWN_NAME,
                    named.span(),
                    "nothing is bound to " + name + ".",
                    Hints.nearest(name, known)
                            .orElse("Maybe bind it first, as in \"Deposit( " + name + " : state )\"?"));
        } else if (bound.start() > named.span().start()) {
            report.error(
                    Fault.BOUND_LATER,
                    named.span(),
                    name + " is bound only later, on line " + report.line(bound) + ".",
                    "Maybe put the condition that binds it before this one?");
        } else {
            report.error(
                    Fault.BOUND_INSIDE,
                    named.span(),
                    name + " is bound within \"not\", \"exists\" or \"or\" on line " + report.line(bound)
                            + " and is known only there: what is not there has no parts.",
                    "Maybe bind it in a condition that stands by itself?");
        }
        return Typed.wrong(named);
    }

    private Typed unknown(Expression.Named named) {
        String name = named.name().text();
        if (expressions.context().vocabulary().find(name).isPresent()) {
            List<String> constants = expressions
                    .context()
                    .vocabulary()
                    .find(name)
                    .map(type -> Vocabulary.constants(type.type()))
                    .orElse(List.of());
            expressions
                    .report()
                    .error(
                            Fault.UNKNOWN_NAME,
                            named.span(),
                            "\"" + name + "\" is a type, not a value.",
                            constants.isEmpty()
                                    ? "Maybe a binding of such a fact, \"$fact : " + name + "()\"?"
                                    : Hints.all(constants, "these"));
            return Typed.wrong(named);
        }
        if (foreign(name)) {
            outside(named, name);
            return Typed.wrong(named);
        }
        missing(named.name());
        return Typed.wrong(named);
    }

    /** Whether a name looks as though it led out of the vocabulary. */
    boolean foreign(String dotted) {
        String root = dotted.contains(".") ? dotted.substring(0, dotted.indexOf('.')) : dotted;
        return ROOTS.contains(root)
                || List.of(dotted.split("\\.")).stream().anyMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    /** Something is reached for that rules cannot reach. */
    void outside(Expression written, String reached) {
        expressions
                .report()
                .error(
                        Fault.OUTSIDE_THE_VOCABULARY,
                        written.span(),
                        "\"" + reached + "\" is outside the vocabulary: a rule reaches facts and what they state, "
                                + "and nothing else.",
                        clock(reached) ? THE_DAY : outsideHint(reached));
    }

    private String outsideHint(String reached) {
        return Hints.nearest(
                        reached.substring(0, (reached + ".").indexOf('.')),
                        expressions.context().vocabulary().typeNames())
                .orElse("");
    }

    /** Whether somebody asks what day it is. */
    static boolean clock(String reached) {
        return reached.matches("(.*\\.)?(now|currentTimeMillis|today|Date|Clock\\..*)");
    }

    /** A part that the fact does not have, or a name where there is no fact. */
    void missing(Name name) {
        Report report = expressions.report();
        expressions
                .own()
                .ifPresentOrElse(
                        own -> report.error(
                                Fault.UNKNOWN_PART,
                                name.span(),
                                Sort.article(own.type().name()) + " has no part \"" + name.text() + "\".",
                                partHint(own.type().sort(), name.text())),
                        () -> report.error(
                                Fault.UNKNOWN_NAME,
                                name.span(),
                                "there is no \"" + name.text() + "\" here: outside the brackets of a fact its parts "
                                        + "have no names of their own.",
                                Hints.nearest(
                                                "$" + name.text(),
                                                expressions.scope().variables().keySet())
                                        .orElseGet(() -> Hints.all(
                                                expressions.scope().variables().keySet(),
                                                "the names that are bound"))));
    }

    /** The nearest part, or a part of a part that is called so, or else all of them. */
    String partHint(Sort sort, String name) {
        Vocabulary vocabulary = expressions.context().vocabulary();
        List<String> names = vocabulary.memberNames(sort);
        return Hints.nearest(name, names)
                .or(() -> names.stream()
                        .filter(part -> vocabulary.members(sort, part).stream()
                                .filter(Member::part)
                                .anyMatch(member ->
                                        vocabulary.find(member.result().raw()).isPresent()
                                                && vocabulary
                                                        .memberNames(member.result())
                                                        .contains(name)))
                        .findFirst()
                        .map(part -> "Maybe \"" + part + "." + name + "\"?"))
                .orElseGet(() -> Hints.all(names, "its parts"));
    }
}
