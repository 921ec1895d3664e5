package org.ccm.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ccm.engine.RuleCard;
import org.ccm.language.RuleSet;
import org.ccm.language.RuleSource;

/** The rules of the Convention as they are written: the files that the build compiles lie beside what it makes of them. */
final class StatuteRules {

    private static final String FOLDER = "/org/ccm/rules/";

    /** In the order in which one follows from the other. */
    private static final List<String> STRATA = List.of("standing", "outstanding", "findings");

    /** Read when somebody first asks how a rule is written: no assessment needs it. */
    private static final class Written {
        private static final RuleSet RULES = RuleSet.checkStatute(sources());
    }

    private StatuteRules() {}

    static RuleSet written() {
        return Written.RULES;
    }

    private static List<RuleSource> sources() {
        List<RuleSource> sources = new ArrayList<>();
        List<String> themes = Rulebook.standard().rules().stream()
                .map(RuleCard::theme)
                .distinct()
                .sorted()
                .toList();
        for (String theme : themes) {
            for (String stratum : STRATA) {
                String file = theme + "/" + stratum + ".drl";
                try (InputStream in = StatuteRules.class.getResourceAsStream(FOLDER + file)) {
                    if (in != null) {
                        sources.add(RuleSource.text(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException("the rules " + file + " cannot be read", e);
                }
            }
        }
        return sources;
    }
}
