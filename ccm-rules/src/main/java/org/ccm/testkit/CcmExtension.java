package org.ccm.testkit;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** What {@link Ccm} does. A register is read, and rules are compiled, once for a class. */
public final class CcmExtension implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(CcmExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Register.class || type == Rulebook.class || type == Assessment.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Register.class) {
            return register(context);
        }
        if (type == Rulebook.class) {
            return rulebook(context);
        }
        LocalDate day = day(parameter, context);
        return rulebook(context).assess(register(context), day);
    }

    private static Register register(ExtensionContext context) {
        return nearest(context, RegisterFrom.class)
                .map(from -> store(context)
                        .getOrComputeIfAbsent(
                                "register " + from.value(),
                                key -> Register.load(Path.of(from.value())),
                                Register.class))
                .orElseGet(Register::reference);
    }

    /** JUnit closes what is in its store when the outermost class is done. */
    private static Rulebook rulebook(ExtensionContext context) {
        return nearest(context, Rules.class)
                .map(rules -> store(context)
                        .getOrComputeIfAbsent(
                                "rules " + String.join("\n", rules.value()),
                                key -> Rulebook.standard()
                                        .plus(Arrays.stream(rules.value())
                                                .map(name -> source(context.getRequiredTestClass(), name))
                                                .toArray(RuleSource[]::new)),
                                Rulebook.class))
                .orElseGet(Rulebook::standard);
    }

    private static RuleSource source(Class<?> test, String name) {
        return test.getResource(name) == null ? RuleSource.file(Path.of(name)) : RuleSource.resource(test, name);
    }

    private static LocalDate day(ParameterContext parameter, ExtensionContext context) {
        AsOf asOf = parameter
                .findAnnotation(AsOf.class)
                .or(() -> nearest(context, AsOf.class))
                .orElseThrow(() -> new ParameterResolutionException(context.getDisplayName()
                        + " asks for an Assessment, and nothing says of which day. Maybe @AsOf(\""
                        + register(context).recordEnds() + "\"), the end of the record?"));
        try {
            return LocalDate.parse(asOf.value());
        } catch (DateTimeException e) {
            throw new ParameterResolutionException(
                    "@AsOf(\"" + asOf.value() + "\") of " + context.getDisplayName()
                            + " is not a day of the calendar. Maybe year, month and day with hyphens, as in 2019-11-20?",
                    e);
        }
    }

    /** The annotation of the test, else of its class, else of the class around that. */
    private static <A extends Annotation> Optional<A> nearest(ExtensionContext context, Class<A> type) {
        return AnnotationSupport.findAnnotation(context.getElement(), type)
                .or(() -> context.getParent().flatMap(outer -> nearest(outer, type)));
    }

    /** What lasts as long as the outermost class. */
    private static Store store(ExtensionContext context) {
        ExtensionContext outermost = context;
        while (outermost.getParent().flatMap(ExtensionContext::getTestClass).isPresent()) {
            outermost = outermost.getParent().get();
        }
        return outermost.getStore(OURS);
    }
}
