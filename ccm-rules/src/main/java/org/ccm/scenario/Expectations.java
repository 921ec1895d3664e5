package org.ccm.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What is expected of a scenario.
 *
 * @param exactly what is found of all that the scope takes in: this and nothing else; empty: that is not asked
 * @param exactlyLine where that is asked
 * @param scope what {@code exactly} looks at
 * @param atLeast what is found, whatever else is
 * @param none what is not found
 * @param obligations how duties stand
 * @param standings where States stand
 */
record Expectations(
        Optional<List<ExpectedFinding>> exactly,
        int exactlyLine,
        Scope scope,
        List<ExpectedFinding> atLeast,
        List<ExpectedFinding> none,
        List<ExpectedObligation> obligations,
        List<ExpectedStanding> standings) {}
