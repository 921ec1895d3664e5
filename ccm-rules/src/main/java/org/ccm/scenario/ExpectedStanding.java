package org.ccm.scenario;

import java.util.Map;
import java.util.Optional;
import org.ccm.assessment.Standing;
import org.ccm.state.StateCode;

/**
 * Where a State is expected to stand.
 *
 * @param state which
 * @param standing its standing
 * @param days the days expected, by their key
 * @param line where it stands
 */
record ExpectedStanding(StateCode state, Optional<Standing> standing, Map<String, ExpectedDay> days, int line) {}
