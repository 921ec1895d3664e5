package org.ccm.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.provision.Duty;
import org.ccm.state.State;

/**
 * What there is to say of a State where a finding is missing: what is found instead, what is on record, the nearest
 * finding, and what was perhaps meant.
 *
 * @param assessment the assessment
 * @param state the State
 * @param kind the kind that is missing
 * @param id the id that is missing; the kind where only that was named
 */
record Account(Assessment assessment, State state, String kind, String id) {

    /** The way out where something is found that should not be. */
    static final String ANSWERED =
            "\nMaybe a fact that answers it is missing in the register, or the day is another one?";

    static Account of(Assessment assessment, State state, String kindOrId) {
        return new Account(assessment, state, kindOrId.split(":", 2)[0], kindOrId);
    }

    static String who(State state) {
        return state.name() + " (" + state.code() + ")";
    }

    static StateStanding standing(Assessment assessment, State state) {
        return assessment.standings().stream()
                .filter(standing -> standing.state().equals(state))
                .findFirst()
                .orElseThrow();
    }

    static String since(StateStanding standing) {
        return standing.entryIntoForceOn()
                .filter(day -> standing.standing() == Standing.CONTRACTING_STATE)
                .map(day -> "\nMaybe a day from " + day + " on is meant, when the Convention enters into force for it?")
                .orElse("\nMaybe the day is another one, or an act is missing in the register?");
    }

    String text() {
        List<Finding> related = related();
        List<Finding> others = assessment.of(state.code()).stream()
                .filter(finding -> !related.contains(finding))
                .toList();
        String found = related.isEmpty() && others.isEmpty()
                ? "\nNothing is found for it."
                : "\nFound for it:" + Lines.of(assessment, related, true) + Lines.of(assessment, others, false);
        return found
                + FactsOnRecord.text(assessment, state, article())
                + nearest()
                        .map(near -> "\nNearest: " + Lines.of(assessment, near) + ".")
                        .orElse("")
                + "\n" + hint(related);
    }

    /** The State's findings under the article of the kind, those of the kind first. */
    private List<Finding> related() {
        Set<Finding> related = new LinkedHashSet<>();
        List<Finding> own = assessment.of(state.code());
        own.stream().filter(finding -> finding.kind().name().equals(kind)).forEach(related::add);
        own.stream()
                .filter(finding -> finding.provision().article().equals(article()))
                .forEach(related::add);
        return new ArrayList<>(related);
    }

    /** The same kind for the State, another kind under the same article for it, or the same kind for another State. */
    private Optional<Finding> nearest() {
        return related().stream().findFirst().or(() -> assessment.findings().stream()
                .filter(finding -> finding.kind().name().equals(kind))
                .findFirst());
    }

    private String hint(List<Finding> related) {
        if (related.stream().anyMatch(finding -> finding.kind().name().equals(kind))) {
            return "Maybe another year, episode or meeting is meant?";
        }
        Standing standing = standing(assessment, state).standing();
        boolean duty = !article().equals("21") && !article().isEmpty();
        if (duty && standing != Standing.STATE_PARTY) {
            return "Maybe the day or the State is another one? It is " + standing.word() + " on that day.";
        }
        if (!duty && standing == Standing.STATE_PARTY) {
            return "Maybe the day or the State is another one? It is a State Party on that day.";
        }
        return related.stream()
                .flatMap(finding -> assessment.nextChangeOf(finding).stream()
                        .map(day -> "Maybe a later day is meant? " + finding.id() + " changes on " + day + "."))
                .findFirst()
                .orElse("Maybe the register lacks a fact, or the day is another one?");
    }

    /** The article under which findings of the kind are; empty for a kind of a rule of one's own. */
    private String article() {
        for (Duty duty : Duty.values()) {
            if (kind.startsWith(duty.word())) {
                return duty.provision().article();
            }
        }
        if (kind.contains("report") || kind.equals(Kind.RECORD_CONFLICT.name())) {
            return "7";
        }
        if (kind.startsWith("stockpile")) {
            return "3";
        }
        boolean standard = Kind.find(kind).isPresent();
        boolean standing = kind.startsWith("withdraw") || kind.startsWith("entry");
        return standard && !standing ? "21" : standing ? "17" : "";
    }
}
