package org.ccm.language;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a rule may ask of a value.
 *
 * @param name as rules write it
 * @param javaName as the engine is given it
 * @param declaredBy the type that declares it
 * @param parameters what it is given, in order
 * @param result what it answers
 */
record Member(String name, String javaName, Class<?> declaredBy, List<Sort> parameters, Sort result) {

    static Member of(Method method) {
        return new Member(
                method.getName(),
                method.getName(),
                method.getDeclaringClass(),
                Arrays.stream(method.getGenericParameterTypes()).map(Sort::of).toList(),
                Sort.of(method.getGenericReturnType()));
    }

    /** A part of a fact: asked without arguments. */
    boolean part() {
        return parameters.isEmpty();
    }

    /** A part that is shown to people; that a value has a text is not worth showing. */
    boolean shown() {
        return part() && !name.equals("toString");
    }

    /** {@code laterThan(a date)}. */
    String signature() {
        return name + parameters.stream().map(Sort::words).collect(Collectors.joining(", ", "(", ")"));
    }
}
