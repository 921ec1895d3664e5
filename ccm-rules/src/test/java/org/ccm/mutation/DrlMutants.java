package org.ccm.mutation;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ccm.mutation.Mutant.Operator;
import org.ccm.mutation.StatuteRule.FactPattern;
import org.ccm.mutation.StatuteRule.Part;
import org.ccm.mutation.StatuteRule.Variable;

/**
 * All mutants of a statute rule. Not made are those that cannot differ from the rule: {@code exists X} for {@code X} (equal
 * conclusions merge), and a day reached that is not before another instead of equal to it (the days before are reached
 * too). Not made, too, is what cannot compile: patterns dropped that bind what others use, and another type for a fact that
 * others use.
 *
 * <p>Where many things could stand in a place, the nearest two are tried: the one before and the one after.
 */
final class DrlMutants {

    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z_]+)\\b");
    private static final Pattern FUNCTION = Pattern.compile("\\b([A-Z]\\w*)\\.([a-z]\\w*)\\(");
    private static final Pattern USE = Pattern.compile("\\$\\w+(?! :)\\b");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern COMPARISON = Pattern.compile("(!?\\w+) (==|!=|<=|>=|<|>) ");
    private static final Pattern PROPERTY = Pattern.compile("^(?:\\$\\w+ : |!)?([a-z]\\w*)(?![\\w(])");

    private static final Map<String, List<String>> OTHER_COMPARISONS = Map.of(
            "==", List.of("!="),
            "!=", List.of("=="),
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"));

    private final StatuteRule rule;
    private final List<Variable> variables;
    private final List<String> texts;
    private final List<Mutant> mutants = new ArrayList<>();

    private DrlMutants(StatuteRule rule, List<String> texts) {
        this.rule = rule;
        this.variables = rule.variables();
        this.texts = texts;
    }

    /** The mutants of all statute rules. */
    static List<Mutant> all() {
        List<StatuteRule> rules = StatuteRule.all();
        List<String> texts = rules.stream()
                .flatMap(rule -> TEXT.matcher(rule.textOf(rule.right())).results())
                .map(text -> text.group(1))
                .distinct()
                .toList();
        return rules.stream()
                .flatMap(rule -> new DrlMutants(rule, texts).make().stream())
                .toList();
    }

    private List<Mutant> make() {
        rule.elements().forEach(this::element);
        for (FactPattern pattern : rule.patterns()) {
            anotherFact(pattern);
            pattern.constraints().forEach(constraint -> constraint(pattern, constraint));
        }
        for (Part side : List.of(rule.left(), rule.right())) {
            constants(side);
            functions(side);
            uses(side);
        }
        texts();
        mutant(Operator.DROP_CONSEQUENCE, rule.right(), "");
        return mutants;
    }

    private void mutant(Operator operator, Part part, String replacement) {
        mutants.add(new Mutant(rule, operator, part, replacement));
    }

    /** An element of the left side: a pattern, its absence, a group, or an expression. */
    private void element(Part element) {
        String text = rule.textOf(element);
        if (bindsForOthers(element)) {
            return;
        }
        mutant(Operator.DROP_ELEMENT, element, "");
        if (text.startsWith("not ")) {
            mutant(Operator.NEGATE_ELEMENT, element, "exists " + text.substring("not ".length()));
        } else if (text.startsWith("eval( ")) {
            mutant(Operator.NEGATE_ELEMENT, element, text.replace("eval( ", "eval( !"));
        } else {
            mutant(Operator.NEGATE_ELEMENT, element, "not " + text.replaceFirst("^\\$\\w+ : ", ""));
        }
        int and = text.indexOf(" and ");
        if (and > 0) {
            mutant(Operator.DROP_ELEMENT, new Part(element.from() + and, element.from() + text.lastIndexOf(" )")), "");
        }
    }

    private boolean bindsForOthers(Part part) {
        return variables.stream()
                .filter(variable -> part.holds(variable.boundAt()))
                .anyMatch(variable -> uses(variable.name()).anyMatch(use -> !part.holds(use.start())));
    }

    private Stream<MatchResult> uses(String variable) {
        return USE.matcher(rule.text())
                .results()
                .filter(use -> use.group().equals(variable))
                .filter(use -> variables.stream().noneMatch(bound -> bound.boundAt() == use.start()));
    }

    private void constraint(FactPattern pattern, Part constraint) {
        String text = rule.textOf(constraint);
        if (!text.contains(" : ")) {
            dropConstraint(pattern, constraint);
            Matcher comparison = COMPARISON.matcher(text);
            if (comparison.lookingAt()) {
                comparisons(pattern, constraint, comparison.group(1), comparison.group(2));
            } else {
                mutant(Operator.NEGATE_CONSTRAINT, constraint, text.startsWith("!") ? text.substring(1) : "!" + text);
            }
        }
        Matcher property = PROPERTY.matcher(text);
        if (property.find()) {
            Part place = new Part(constraint.from() + property.start(1), constraint.from() + property.end(1));
            otherProperties(pattern.type(), property.group(1))
                    .forEach(other -> mutant(Operator.ANOTHER_PROPERTY, place, other));
        }
    }

    private void dropConstraint(FactPattern pattern, Part constraint) {
        int place = pattern.constraints().indexOf(constraint);
        Part withComma = place > 0
                ? new Part(pattern.constraints().get(place - 1).to(), constraint.to())
                : pattern.constraints().size() > 1
                        ? new Part(
                                constraint.from(), pattern.constraints().get(1).from())
                        : constraint;
        mutant(Operator.DROP_CONSTRAINT, withComma, "");
    }

    private void comparisons(FactPattern pattern, Part constraint, String property, String operator) {
        int from = constraint.from() + property.length() + 1;
        Part place = new Part(from, from + operator.length());
        OTHER_COMPARISONS.get(operator).forEach(other -> mutant(Operator.ANOTHER_COMPARISON, place, other));
        boolean ordered = StatuteRule.accessor(pattern.type(), property)
                .filter(method -> method.getReturnType() == int.class || method.getReturnType() == LocalDate.class)
                .isPresent();
        if (operator.equals("==") && ordered) {
            mutant(Operator.ANOTHER_COMPARISON, place, "<=");
            if (!pattern.type().getSimpleName().equals("Reached")) {
                mutant(Operator.ANOTHER_COMPARISON, place, ">=");
            }
        }
    }

    private static List<String> otherProperties(Class<?> type, String property) {
        Optional<Method> accessor = StatuteRule.accessor(type, property);
        if (accessor.isEmpty()) {
            return List.of();
        }
        List<String> alike = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == accessor.get().getReturnType())
                .filter(method -> method.getDeclaringClass() != Object.class
                        && !method.getName().equals("hashCode")
                        && !method.getName().equals("toString"))
                .map(Method::getName)
                .distinct()
                .sorted()
                .toList();
        return nearest(alike, property);
    }

    /** A fact of another type that has the same properties. */
    private void anotherFact(FactPattern pattern) {
        Part binding = new Part(pattern.whole().from(), pattern.typeName().from());
        if (bindsForOthers(binding)) {
            return;
        }
        List<String> properties = pattern.constraints().stream()
                .flatMap(constraint -> PROPERTY.matcher(rule.textOf(constraint)).results())
                .map(property -> property.group(1))
                .toList();
        List<String> alike = rule.types().entrySet().stream()
                .filter(type -> !type.getValue().isEnum())
                .filter(type -> properties.stream()
                        .allMatch(property -> sameProperty(pattern.type(), type.getValue(), property)))
                .filter(type -> !properties.isEmpty() || type.getValue() == pattern.type())
                .map(Map.Entry::getKey)
                .toList();
        nearest(alike, pattern.type().getSimpleName())
                .forEach(other -> mutant(Operator.ANOTHER_FACT, pattern.typeName(), other));
    }

    private static boolean sameProperty(Class<?> one, Class<?> other, String property) {
        return Objects.equals(
                StatuteRule.accessor(one, property).map(Method::getReturnType),
                StatuteRule.accessor(other, property).map(Method::getReturnType));
    }

    private void constants(Part side) {
        each(CONSTANT, side, constant -> {
            Class<?> type = rule.types().get(constant.group(1));
            List<String> alike = Arrays.stream(type.getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                    .map(Field::getName)
                    .toList();
            nearest(alike, constant.group(2))
                    .forEach(other -> mutant(Operator.ANOTHER_CONSTANT, group(constant, 2), other));
        });
    }

    /** A static function with the same parameters and the same kind of result. */
    private void functions(Part side) {
        each(FUNCTION, side, function -> {
            List<Method> all = Arrays.stream(rule.types().get(function.group(1)).getMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers()))
                    .toList();
            List<String> alike = all.stream()
                    .filter(method -> all.stream()
                            .filter(original -> original.getName().equals(function.group(2)))
                            .anyMatch(original -> original.getReturnType() == method.getReturnType()
                                    && Arrays.equals(original.getParameterTypes(), method.getParameterTypes())))
                    .map(Method::getName)
                    .distinct()
                    .sorted()
                    .toList();
            nearest(alike, function.group(2))
                    .forEach(other -> mutant(Operator.ANOTHER_FUNCTION, group(function, 2), other));
        });
    }

    private void texts() {
        each(TEXT, rule.right(), text -> nearest(texts, text.group(1))
                .forEach(other -> mutant(Operator.ANOTHER_TEXT, group(text, 1), other)));
    }

    /** A use of a variable: another of its type, or its value shifted by one. */
    private void uses(Part side) {
        each(USE, side, use -> {
            Optional<Variable> used = variables.stream()
                    .filter(variable -> variable.name().equals(use.group()))
                    .findFirst();
            if (used.isEmpty() || variables.stream().anyMatch(variable -> variable.boundAt() == use.start())) {
                return;
            }
            Part place = group(use, 0);
            variables.stream()
                    .filter(other -> other.boundAt() < use.start())
                    .filter(other ->
                            other.type() == used.get().type() && !other.name().equals(use.group()))
                    .forEach(other -> mutant(Operator.ANOTHER_VARIABLE, place, other.name()));
            if (used.get().type() == int.class) {
                mutant(Operator.SHIFTED_VALUE, place, use.group() + " + 1");
                mutant(Operator.SHIFTED_VALUE, place, use.group() + " - 1");
            } else if (used.get().type() == LocalDate.class) {
                mutant(Operator.SHIFTED_VALUE, place, use.group() + ".plusDays(1)");
                mutant(Operator.SHIFTED_VALUE, place, use.group() + ".minusDays(1)");
            }
        });
    }

    private void each(Pattern pattern, Part part, Consumer<MatchResult> found) {
        pattern.matcher(rule.text())
                .results()
                .filter(match -> part.holds(match.start()))
                .forEach(found);
    }

    private static Part group(MatchResult match, int group) {
        return new Part(match.start(group), match.end(group));
    }

    /** Those before and after one in a list, which goes round. */
    private static List<String> nearest(List<String> all, String one) {
        int place = all.indexOf(one);
        if (place < 0 || all.size() < 2) {
            return List.of();
        }
        UnaryOperator<Integer> round = index -> Math.floorMod(index, all.size());
        return List.of(all.get(round.apply(place + 1)), all.get(round.apply(place - 1))).stream()
                .distinct()
                .toList();
    }
}
