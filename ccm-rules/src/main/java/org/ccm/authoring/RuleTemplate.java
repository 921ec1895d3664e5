package org.ccm.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rule to begin with, and a scenario file that tests it. Both work as they are.
 *
 * <pre>{@code
 * RuleTemplate.named("asean-voted-yes").rule()   // the text of asean-voted-yes.drl
 * }</pre>
 */
public final class RuleTemplate {

    /** Not called .drl: the build would take it for a rule of the Convention. */
    private static final String RULE = "rule.txt";

    private static final String SCENARIOS = "scenarios.txt";
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String name;

    private RuleTemplate(String name) {
        this.name = name;
    }

    /**
     * A template with a name of one's own.
     *
     * @throws IllegalArgumentException if the name is not in kebab-case
     */
    public static RuleTemplate named(String name) {
        if (!KEBAB.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a rule: it has small letters, digits and"
                    + " dashes. Maybe \"asean-voted-yes\", for instance?");
        }
        return new RuleTemplate(name);
    }

    /** The name of the file with the rule. */
    public String ruleFile() {
        return name + ".drl";
    }

    /** The text of the file with the rule. */
    public String rule() {
        return filled(RULE);
    }

    /** The name of the file with the scenarios. */
    public String scenarioFile() {
        return name + ".yaml";
    }

    /** The text of the file with the scenarios. */
    public String scenarios() {
        return filled(SCENARIOS);
    }

    private String filled(String resource) {
        try (InputStream in = RuleTemplate.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("my-rule", name);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
