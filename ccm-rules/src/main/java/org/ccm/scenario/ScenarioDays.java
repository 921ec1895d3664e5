package org.ccm.scenario;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.StateStanding;

/** The days of duties and standings, by the keys with which scenarios ask for them. */
final class ScenarioDays {

    /** Days of a duty. */
    static final List<String> OF_OBLIGATION = List.of("base-deadline", "deadline", "possible-deadline");

    /** Days of a standing. */
    static final List<String> OF_STANDING =
            List.of("signed", "deposited", "entry-into-force", "withdrawal-received", "withdrawal-effective");

    private ScenarioDays() {}

    static Map<String, Optional<LocalDate>> of(Obligation duty) {
        return days(OF_OBLIGATION, List.of(duty.baseDeadline(), duty.deadline(), duty.possibleDeadline()));
    }

    static Map<String, Optional<LocalDate>> of(StateStanding standing) {
        return days(
                OF_STANDING,
                List.of(
                        standing.signedOn(),
                        standing.depositedOn(),
                        standing.entryIntoForceOn(),
                        standing.withdrawalReceivedOn(),
                        standing.withdrawalEffectiveOn()));
    }

    private static Map<String, Optional<LocalDate>> days(List<String> keys, List<Optional<LocalDate>> values) {
        Map<String, Optional<LocalDate>> days = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            days.put(keys.get(i), values.get(i));
        }
        return days;
    }
}
