package org.ccm.duty;

import org.ccm.provision.Duty;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;

/**
 * A theme of the Convention's work concerns a State today: its coordinators would look at it. It says nothing about how
 * certain the matter is in which it does.
 *
 * @param state the State
 * @param theme the theme as coordinators.csv names it, for example "transparency"
 * @param provision the article behind the theme
 */
public record Concern(StateCode state, String theme, Provision provision) implements Derived {

    /** A report that is outstanding concerns the coordinators of transparency measures. */
    public static Concern report(Outstanding report) {
        return new Concern(report.state(), "transparency", Provision.of("7"));
    }

    /** A deadline concerns the coordinators of stockpile destruction or of clearance. */
    public static Concern deadline(OpenDeadline deadline) {
        return new Concern(
                deadline.state(),
                deadline.duty() == Duty.CLEARANCE ? "clearance_risk_education" : "stockpile_destruction",
                Provision.of(deadline.duty().provision().article()));
    }

    /** A signatory concerns the coordinators of universalization. */
    public static Concern signatory(StateCode state) {
        return new Concern(state, "universalization", Provision.of("21(1)"));
    }
}
