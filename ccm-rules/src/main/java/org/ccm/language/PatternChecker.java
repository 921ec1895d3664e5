package org.ccm.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ccm.asof.CompleteRecord;
import org.ccm.asof.MeetingCalendar;
import org.ccm.asof.ReportingYear;
import org.ccm.duty.AdherenceRecord;
import org.ccm.provision.Matter;
import org.ccm.state.StateCode;

/** Checks what is asked of one fact. */
final class PatternChecker {

    /** Of these there are few, whatever the register: that every one of them meets every other fact is meant. */
    private static final Set<Class<?>> FEW =
            Set.of(CompleteRecord.class, AdherenceRecord.class, MeetingCalendar.class, ReportingYear.class);

    private final RuleContext context;
    private final Scope scope;
    private final Matched matched;
    private final boolean alone;

    /**
     * @param alone whether the fact is part of the match under its own number, so that its bindings can be looked up
     */
    PatternChecker(RuleContext context, Scope scope, Matched matched, boolean alone) {
        this.context = context;
        this.scope = scope;
        this.matched = matched;
        this.alone = alone;
    }

    Condition check(Condition.Pattern pattern) {
        Optional<KnownType> type = context.type(pattern.type().text());
        if (type.isEmpty() || type.get().group().isEmpty()) {
            unknown(pattern, type);
            matched.add(Object.class);
            bindAnyway(pattern);
            return pattern;
        }
        return check(pattern, type.get());
    }

    private Condition check(Condition.Pattern pattern, KnownType type) {
        int number = alone ? matched.facts().size() : -1;
        Own own = new Own(type, "fact at " + pattern.span().start());
        pattern.binding()
                .ifPresent(name -> scope.bind(new Variable(
                        name.text(), type.sort(), own.key(), number, Optional.empty(), Optional.empty(), name.span())));
        Name fact =
                pattern.binding().orElseGet(() -> free("$fact" + pattern.span().start(), pattern.span()));
        ExpressionChecker expressions = new ExpressionChecker(context, scope, Optional.of(own));
        Set<String> before = new HashSet<>(scope.variables().keySet());
        Set<String> presentAfter = new HashSet<>();
        List<Condition.Constraint> checked = new ArrayList<>();
        for (Condition.Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Condition.Binding binding) {
                checked.add(binding(binding, expressions, own, number, fact));
            } else {
                Expression test = ((Condition.Test) constraint).expression();
                checked.add(new Condition.Test(expressions.test(test).expression(), constraint.span()));
                Set<String> present = expressions.presence().ifHolds(test);
                // The engine may look at what joins two facts before it looks at tests of the other fact alone.
                Predicate<String> ofOwn = key -> key.startsWith(own.key() + ".");
                scope.present(copy(present, ofOwn));
                presentAfter.addAll(copy(present, ofOwn.negate()));
            }
        }
        scope.present(presentAfter);
        connected(pattern, type, expressions.touched(), before);
        matched.add(type.type());
        boolean named = pattern.binding().isPresent()
                || pattern.constraints().stream().anyMatch(Condition.Binding.class::isInstance);
        return new Condition.Pattern(
                named ? Optional.of(fact) : Optional.empty(),
                new Name(type.name(), pattern.type().span()),
                checked,
                pattern.span());
    }

    /** A name that the rule does not have. */
    private Name free(String name, Span span) {
        String free = name;
        while (context.boundAnywhere().containsKey(free)) {
            free = free + "x";
        }
        return new Name(free, span);
    }

    private static Set<String> copy(Set<String> keys, Predicate<String> wanted) {
        Set<String> copy = new HashSet<>(keys);
        copy.removeIf(wanted.negate());
        return copy;
    }

    private Condition.Constraint binding(
            Condition.Binding binding, ExpressionChecker expressions, Own own, int number, Name fact) {
        Typed part = expressions.check(binding.part());
        String name = binding.part() instanceof Expression.Named named
                ? named.name().text()
                : context.report().at(binding.part().span());
        if (part.sort().known() && !(binding.part() instanceof Expression.Named)) {
            context.report()
                    .error(
                            Fault.BINDING_AND_TEST,
                            binding.span(),
                            "\"" + name + "\" is more than a part of the fact: only a part is bound.",
                            "Maybe bind the part, and ask the binding?");
        }
        scope.bind(new Variable(
                binding.name().text(),
                part.sort(),
                own.key() + "." + name,
                number,
                Optional.of(name),
                Optional.of(fact),
                binding.name().span()));
        return new Condition.Binding(binding.name(), part.expression(), binding.span());
    }

    private void unknown(Condition.Pattern pattern, Optional<KnownType> type) {
        String name = pattern.type().text();
        String message = type.isPresent()
                ? "a " + name + " is what parts of facts are, not a fact: rules do not match it."
                : "there is no fact \"" + name + "\".";
        context.report()
                .error(
                        name.contains(".") && type.isEmpty() ? Fault.OUTSIDE_THE_VOCABULARY : Fault.UNKNOWN_FACT,
                        pattern.type().span(),
                        message,
                        Hints.nearest(
                                        name.substring(name.lastIndexOf('.') + 1),
                                        context.vocabulary().factNames())
                                .orElse("Maybe one of those that \"ccm rules vocabulary\" lists?"));
    }

    /** So that one unknown fact is one mistake, and not as many as it has bindings. */
    private void bindAnyway(Condition.Pattern pattern) {
        pattern.binding().ifPresent(this::bindUnknown);
        for (Condition.Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Condition.Binding binding) {
                bindUnknown(binding.name());
            }
        }
    }

    private void bindUnknown(Name name) {
        scope.bind(new Variable(
                name.text(), Sort.UNKNOWN, name.text(), -1, Optional.empty(), Optional.empty(), name.span()));
    }

    private void connected(Condition.Pattern pattern, KnownType type, Set<String> touched, Set<String> before) {
        boolean joins = touched.stream()
                .anyMatch(name -> before.contains(name)
                        && !pattern.binding()
                                .map(Name::text)
                                .filter(name::equals)
                                .isPresent());
        if (!joins && !few(type.type()) && matched.anyOf(other -> !few(other))) {
            context.report()
                    .warning(
                            Fault.NOT_CONNECTED,
                            pattern.span(),
                            "nothing connects this " + type.name()
                                    + " with the facts above it, so that every one meets " + "every other.",
                            joinHint(type, before));
        }
    }

    /** A part that has the same sort of value as something bound, a matter rather than a State. */
    private String joinHint(KnownType type, Set<String> before) {
        for (Class<?> raw : List.of(Matter.class, StateCode.class)) {
            Optional<String> hint = scope.variables().values().stream()
                    .filter(variable -> variable.sort().raw() == raw && before.contains(variable.name()))
                    .flatMap(variable -> type.parts().stream()
                            .filter(part -> type.part(part.name())
                                            .orElseThrow()
                                            .result()
                                            .raw()
                                    == raw)
                            .map(part -> "Maybe \"" + part.name() + " == " + variable.name() + "\"?"))
                    .findFirst();
            if (hint.isPresent()) {
                return hint.get();
            }
        }
        return "Maybe a test that names a part of both?";
    }

    private boolean few(Class<?> type) {
        return FEW.contains(type)
                || context.vocabulary()
                        .find(type)
                        .flatMap(KnownType::group)
                        .filter(group -> group == FactGroup.PARAMETER || group == FactGroup.DAY)
                        .isPresent();
    }
}
