package org.ccm.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ccm.assessment.Premise;
import org.ccm.assessment.Premise.Conclusion;
import org.ccm.assessment.Premise.DayReached;
import org.ccm.assessment.Premise.Evidence;
import org.ccm.assessment.Premise.Setting;
import org.ccm.assessment.Proof;
import org.ccm.assessment.Reason;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameter;

/** What proofs end in: rules, parameters, days, and what the record shows. */
final class Leaves {

    private static final String REQUESTED_LATE = "extension-requested-late";

    private final Map<Object, Evidence> evidence = new LinkedHashMap<>();
    private final Map<LocalDate, List<Finding>> days = new TreeMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<String> lateness = new LinkedHashSet<>();

    void add(Proof proof) {
        // A conclusion is one object in all proofs of an assessment, and stands in many of them.
        add(proof.finding(), proof.reasons(), Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private void add(Finding finding, List<Reason> reasons, Set<Premise> known) {
        for (Reason reason : reasons) {
            rules.add(reason.rule());
            if (reason.rule().equals(REQUESTED_LATE)) {
                lateness.add(reason.sentence());
            }
            for (Premise premise : reason.premises()) {
                if (premise instanceof Evidence shown) {
                    evidence.put(shown.fact(), shown);
                } else if (premise instanceof Setting setting) {
                    parameters.put(setting.parameter().name(), setting.parameter());
                } else if (premise instanceof DayReached reached) {
                    days.computeIfAbsent(reached.day(), day -> new ArrayList<>())
                            .add(finding);
                } else if (premise instanceof Conclusion conclusion && known.add(premise)) {
                    add(finding, conclusion.reasons(), known);
                }
            }
        }
    }

    /** What the record shows, by the fact. */
    Map<Object, Evidence> evidence() {
        return evidence;
    }

    /** The days that have been reached, each with the findings that rest on it. */
    Map<LocalDate, List<Finding>> days() {
        return days;
    }

    Map<String, Parameter> parameters() {
        return parameters;
    }

    Set<String> rules() {
        return rules;
    }

    /** What the proofs say of requests that came after the last day to ask. */
    Set<String> lateness() {
        return lateness;
    }
}
