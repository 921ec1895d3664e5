package org.ccm.language;

import java.util.List;
import java.util.Optional;

/**
 * A rule as it is written.
 *
 * @param name its name
 * @param annotations {@code @article("7(1)")} and the like, in order
 * @param conditions what stands between {@code when} and {@code then}, in order
 * @param conclusion what {@code insertLogical} is given
 * @param comment the comment lines directly above it, without their slashes; empty where there is none
 * @param span from {@code rule} to {@code end}
 */
record WrittenRule(
        Name name,
        List<Annotation> annotations,
        List<Condition> conditions,
        Expression conclusion,
        Optional<String> comment,
        Span span) {

    /**
     * An annotation.
     *
     * @param name without the {@code @}
     * @param value what stands between the brackets, without quotation marks; empty where there are no brackets
     */
    record Annotation(Name name, Optional<Name> value) {}

    /** The value of an annotation, if the rule has it. */
    Optional<Name> annotation(String name) {
        return annotations.stream()
                .filter(annotation -> annotation.name().text().equals(name))
                .findFirst()
                .flatMap(Annotation::value);
    }
}
