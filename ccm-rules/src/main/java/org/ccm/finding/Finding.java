package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A conclusion of the rules for a day.
 *
 * <p>Its {@link #id()} says what it is about and stays the same while dates move; everything else is its value. Two
 * findings are equal when id and value are. Days overdue are not part of either: they are computed when shown.
 */
public sealed interface Finding
        permits StandingFinding,
                ReportFinding,
                DeadlineFinding,
                AssistanceFinding,
                ImplementationFinding,
                OutreachFinding,
                UseFinding,
                OwnFinding {

    /** The kind of finding, which says what was found. */
    Kind kind();

    /** The State it is about. */
    StateCode state();

    /** Whether the record establishes it. */
    Certainty certainty();

    /** The provision it rests on. */
    Provision provision();

    /**
     * What tells it from other findings of its kind about the same State: a reporting year, an episode, an extension, a
     * limb, a resolution; empty where there can only be one.
     */
    String discriminator();

    /** The last day on which the act could, or can, be done in time; empty where there is none. */
    Optional<LocalDate> dueOn();

    /** The calendar year of an annual report. */
    default OptionalInt reportingYear() {
        return OptionalInt.empty();
    }

    /** Kind, State and discriminator, for example {@code annual-report-overdue:ZAF:2018}. */
    default String id() {
        String matter = discriminator();
        return kind() + ":" + state() + (matter.isEmpty() ? "" : ":" + matter);
    }
}
