package org.ccm.authoring;

import java.util.Map;
import org.ccm.language.Meaning;

/** The sentence in which a rule gives its reason, with the places in braces that its facts fill. */
public final class RuleSentence {

    private static final class OfTheConvention {
        private static final Map<String, String> SENTENCES = Glossary.read("/org/ccm/rules/messages.properties");
    }

    private RuleSentence() {}

    /** The sentence of a rule: of one of analysts its {@code @reason}. */
    public static String of(Meaning rule) {
        return rule.reason().orElseGet(() -> OfTheConvention.SENTENCES.getOrDefault("rule." + rule.name(), ""));
    }
}
