package org.ccm.scenario;

import java.util.Optional;
import org.ccm.finding.Finding;
import org.ccm.state.StateCode;

/**
 * Which findings are meant: what is not said may be anything.
 *
 * @param kind the kind's name
 * @param state which State
 * @param matter what tells findings of one kind about one State apart: a year, an episode
 */
record FindingPattern(Optional<String> kind, Optional<StateCode> state, Optional<String> matter) {

    boolean matches(Finding finding) {
        return (kind.isEmpty() || kind.get().equals(finding.kind().name()))
                && (state.isEmpty() || state.get().equals(finding.state()))
                && (matter.isEmpty() || matter.get().equals(finding.discriminator()));
    }

    /** As people write it: {@code annual-report-overdue:ZAF:2018}. */
    String text() {
        return kind.orElse("any finding")
                + state.map(code -> (kind.isPresent() ? ":" : " about ") + code).orElse("")
                + matter.map(number -> ":" + number).orElse("");
    }
}
