package org.ccm.assessment;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ccm.language.Meaning;
import org.ccm.language.Vocabulary;
import org.ccm.machinery.Meeting;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameter;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.report.ReportListedMissing;
import org.ccm.wording.Wording;

/**
 * The sentences of a language. Templates stand in {@code org/ccm/rules/messages.properties}; their arguments are the
 * parts of what they speak of, by name: {@code {dueOn}} is the part of that name of the conclusion, {@code
 * {grant.newDeadline}} that of a matched fact of that type, {@code {initial-report}} the value of a parameter by which
 * the rules conclude, matched or not. {@code {dueOn.days}} are the days from it to the as-of date, {@code {receivedOn.when}} is a period with its preposition.
 */
final class Sentences {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([A-Za-z$][A-Za-z0-9.-]*)}");

    private static final ClassValue<Map<String, Method>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> parts = new HashMap<>();
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    parts.put(component.getName(), component.getAccessor());
                }
            } else {
                for (Method part : type.getMethods()) {
                    if (part.getParameterCount() == 0 && !Modifier.isStatic(part.getModifiers())) {
                        parts.put(part.getName(), part);
                    }
                }
            }
            return parts;
        }
    };

    /**
     * A template, taken apart.
     *
     * @param texts the texts between the arguments, one more than these
     * @param arguments their names
     */
    private record Template(List<String> texts, List<String> arguments) {

        static Template of(String text) {
            List<String> texts = new ArrayList<>();
            List<String> arguments = new ArrayList<>();
            Matcher matcher = ARGUMENT.matcher(text);
            int from = 0;
            while (matcher.find()) {
                texts.add(text.substring(from, matcher.start()));
                arguments.add(matcher.group(1));
                from = matcher.end();
            }
            texts.add(text.substring(from));
            return new Template(texts, arguments);
        }
    }

    private final Wording wording;
    private final Words words;
    private final Map<String, Parameter> parameters;
    private final Map<String, Template> templates = new HashMap<>();

    Sentences(Register register, Parameters parameters, LocalDate asOf, Wording wording) {
        this.wording = wording;
        this.words = new Words(wording, register, asOf);
        this.parameters = parameters.all().stream().collect(Collectors.toMap(Parameter::name, Function.identity()));
    }

    /** What a rule says of a case. */
    String rule(String id, Object conclusion, Collection<?> matched) {
        return fill("rule." + id, conclusion, matched);
    }

    /** What an analyst's rule says of a case: its own sentence, with the values that the rule has bound. */
    String rule(Meaning rule, List<Object> matched) {
        Template template = Template.of(rule.reason().orElse(""));
        StringBuilder sentence = new StringBuilder(template.texts().get(0));
        for (int i = 0; i < template.arguments().size(); i++) {
            sentence.append(bound(rule, matched, template.arguments().get(i)))
                    .append(template.texts().get(i + 1));
        }
        return sentence.toString();
    }

    private String bound(Meaning rule, List<Object> matched, String path) {
        String[] steps = path.split("\\.");
        Object value = rule.valueOf(steps[0], matched);
        for (int i = 1; i < steps.length; i++) {
            if (steps[i].equals("days")) {
                return words.days(value);
            }
            if (steps[i].equals("when")) {
                return words.when(value);
            }
            value = Vocabulary.analysts().part(value, steps[i]);
        }
        return words.of(value);
    }

    /** A fact, a conclusion, a parameter or a day in a few words. */
    String fact(Object fact) {
        return fill(
                "fact." + (fact instanceof Parameter ? "Parameter" : type(fact).getSimpleName()), fact, List.of());
    }

    /** The type by which sentences know a fact: a record, or the interface of a row of the register, which hides its class. */
    private static Class<?> type(Object fact) {
        return fact instanceof Record ? fact.getClass() : fact.getClass().getInterfaces()[0];
    }

    /** A fixed text. */
    String text(String key) {
        return wording.text(key);
    }

    private String fill(String key, Object conclusion, Collection<?> matched) {
        Template template = templates.computeIfAbsent(key, this::template);
        StringBuilder sentence = new StringBuilder(template.texts().get(0));
        for (int i = 0; i < template.arguments().size(); i++) {
            String name = template.arguments().get(i);
            sentence.append(part(conclusion, name)
                            .or(() -> part(matched, name))
                            .or(() -> Optional.ofNullable(parameters.get(name)).map(wording::value))
                            .orElseThrow(() -> new IllegalStateException("the sentence \"" + key + "\" speaks of {"
                                    + name + "}, which neither " + conclusion + " nor " + matched + " has")))
                    .append(template.texts().get(i + 1));
        }
        return sentence.toString();
    }

    private Template template(String key) {
        return Template.of(wording.text(key));
    }

    private Optional<String> part(Collection<?> matched, String name) {
        for (Object fact : matched) {
            String type = type(fact).getSimpleName();
            String prefix = Character.toLowerCase(type.charAt(0)) + type.substring(1) + ".";
            if (name.startsWith(prefix)) {
                return part(fact, name.substring(prefix.length()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> part(Object fact, String name) {
        if (fact instanceof Parameter parameter) {
            return ofParameter(parameter, name);
        }
        if (name.endsWith(".days")) {
            return value(fact, name.substring(0, name.length() - 5)).map(words::days);
        }
        if (name.endsWith(".when")) {
            return value(fact, name.substring(0, name.length() - 5)).map(words::when);
        }
        return ofMeeting(fact, name)
                .or(() -> value(fact, name).map(value -> words.of(name, value)))
                .or(() -> ofMatter(fact, name))
                .or(() -> ofListing(fact, name));
    }

    private Optional<String> ofParameter(Parameter parameter, String name) {
        return switch (name) {
            case "name" -> Optional.of(parameter.name());
            case "text" -> Optional.of(wording.value(parameter));
            case "provision" -> Optional.of(parameter.provision().citation());
            case "citation" -> Optional.of(wording.citation(parameter));
            default -> Optional.empty();
        };
    }

    private Optional<String> ofMatter(Object fact, String name) {
        return value(fact, "matter").map(Matter.class::cast).flatMap(matter -> switch (name) {
            case "state" -> Optional.of(words.of(matter.state()));
            case "report" -> Optional.of(words.report(matter));
            case "duty" -> Optional.of(words.duty(matter));
            default -> Optional.empty();
        });
    }

    /** The title of a meeting, by which the record names it in English. */
    private Optional<String> ofMeeting(Object fact, String name) {
        return name.equals("title") && fact instanceof Meeting meeting
                ? Optional.of(wording.meeting(meeting))
                : Optional.empty();
    }

    private Optional<String> ofListing(Object fact, String name) {
        return name.equals("listedOn")
                ? value(fact, "row")
                        .or(() -> value(fact, "listing"))
                        .filter(ReportListedMissing.class::isInstance)
                        .map(row -> words.of(((ReportListedMissing) row).listedOn()))
                : Optional.empty();
    }

    private static Optional<Object> value(Object fact, String name) {
        Method part = PARTS.get(type(fact)).get(name);
        if (part == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(part.invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name + " of " + fact, e);
        }
    }
}
