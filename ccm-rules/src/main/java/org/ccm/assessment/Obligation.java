package org.ccm.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.ccm.asof.Grant;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.source.SourceId;
import org.ccm.source.Word;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A duty of a State on a day: a report (Article 7), or an episode of stockpile destruction (Article 3) or clearance
 * (Article 4).
 *
 * @param matter State, duty and report or episode; episode 0 where stocks were never held
 * @param status how it stands
 * @param lastStatus of a duty ended by withdrawal: how it stood on the day before
 * @param baseDeadline the deadline that the Convention sets; the last day on which the act is in time
 * @param deadline the deadline in force, with the extensions certainly granted
 * @param possibleDeadline a later deadline that has possibly been granted
 * @param lastDayToAsk of an open duty under Article 3 or 4: the last day on which an extension of the deadline in force can,
 *     or could, be requested in time (Articles 3(5) and 4(6)); empty when the meetings on record cannot tell
 * @param extensions the extensions on record, possibly or certainly granted, by number
 * @param certainty whether the record establishes the status
 * @param sources the sources of the facts it rests on
 */
public record Obligation(
        Matter matter,
        Status status,
        Optional<Status> lastStatus,
        Optional<LocalDate> baseDeadline,
        Optional<LocalDate> deadline,
        Optional<LocalDate> possibleDeadline,
        Optional<LocalDate> lastDayToAsk,
        List<Grant> extensions,
        Certainty certainty,
        List<SourceId> sources) {

    /** How a duty stands. */
    public enum Status implements Word {
        /** To be fulfilled, in time or not. */
        OPEN("open"),
        /** Fulfilled, in time or not. */
        FULFILLED("fulfilled"),
        /** Ended by withdrawal. */
        ENDED("ended"),
        /** The duty never arose: nothing was held at entry into force. */
        NONE_HELD("none-held"),
        /** To be fulfilled; the Convention gives it no date. */
        UNDETERMINED("undetermined");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** Whose duty. */
    public StateCode state() {
        return matter.state();
    }

    /** Which duty. */
    public Duty duty() {
        return matter.duty();
    }

    /** The provision as it is cited: "7(1)", "7(2)", "3" or "4". */
    public String article() {
        return duty().provision().citation();
    }

    /** The calendar year of an annual report. */
    public OptionalInt reportingYear() {
        return duty() == Duty.ANNUAL_REPORT ? OptionalInt.of(matter.number()) : OptionalInt.empty();
    }

    /** The episode under Article 3 or 4, from 1. */
    public OptionalInt episode() {
        boolean counted = duty() == Duty.STOCKPILE_DESTRUCTION || duty() == Duty.CLEARANCE;
        return counted && matter.number() > 0 ? OptionalInt.of(matter.number()) : OptionalInt.empty();
    }

    /** Days from a day to the deadline of a duty that is open; negative once it has passed. */
    public OptionalLong daysLeft(LocalDate asOf) {
        return status == Status.OPEN && deadline.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(asOf, deadline.get()))
                : OptionalLong.empty();
    }
}
