package org.ccm.figures;

import java.util.OptionalInt;
import org.ccm.machinery.PlannedAction;

/**
 * How far an action of an action plan is carried out, as far as this register can measure it. The plans' own indicators are
 * not on record: the measure is the library's choice, and its sentence says what is counted.
 *
 * <p>Action 6.1 of the Dubrovnik plan (report on time) on 20 November 2019: initial reports received in time, 39 of
 * 104 due.
 *
 * @param action the action
 * @param numerator how many; empty where the register cannot measure the action
 * @param denominator of how many; empty where the register cannot measure the action
 * @param sentence what is counted, with both numbers; or that it is not measurable from this register
 */
public record ActionIndicator(PlannedAction action, OptionalInt numerator, OptionalInt denominator, String sentence) {

    /** Whether the register can measure the action. */
    public boolean measured() {
        return numerator.isPresent();
    }
}
