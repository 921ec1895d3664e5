package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.ccm.asof.Grant;
import org.ccm.asof.ListedMissing;
import org.ccm.asof.Receipt;
import org.ccm.asof.ReportedYears;
import org.ccm.asof.Shown;
import org.ccm.duty.Derived;
import org.ccm.duty.PossibleDeadline;
import org.ccm.provision.Provision;
import org.ccm.source.Fact;
import org.ccm.source.Word;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A finding of an analyst's rule, of a standard kind or of one of its own.
 *
 * <pre>{@code
 * insertLogical( OwnFinding.attention("promise-not-kept", $state).about($meeting).dueOn($by) );
 * }</pre>
 *
 * <p>The rule says what was found. By which provision ({@code @article}) and how certain it is (the weakest of the facts
 * that the rule matched), the host adds.
 *
 * @param kind which kind it is
 * @param state the State it is about
 * @param discriminator what tells it from other findings of its kind about the State; empty where there is only one
 * @param dueOn the last day on which the act could, or can, be done in time
 * @param provision the provision that the rule applies
 * @param certainty whether the record establishes it
 */
public record OwnFinding(
        Kind kind,
        StateCode state,
        String discriminator,
        Optional<LocalDate> dueOn,
        Provision provision,
        Certainty certainty)
        implements Finding {

    /** What tells two matters apart is a name, not a text: rules that write ever longer ones are stopped here. */
    private static final int LONGEST = 200;

    /** Something good to know. */
    public static OwnFinding info(String kind, StateCode state) {
        return of(kind, Severity.INFO, state);
    }

    /** Something at which somebody should look. */
    public static OwnFinding attention(String kind, StateCode state) {
        return of(kind, Severity.ATTENTION, state);
    }

    /** Something for which a day has passed. */
    public static OwnFinding overdue(String kind, StateCode state) {
        return of(kind, Severity.OVERDUE, state);
    }

    private static OwnFinding of(String kind, Severity severity, StateCode state) {
        return new OwnFinding(
                new Kind(kind, severity), state, "", Optional.empty(), Provision.of(""), Certainty.ESTABLISHED);
    }

    /** The same about one of several matters: a meeting, a resolution, a year. */
    public OwnFinding about(String matter) {
        if (matter.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a finding is about something in at most " + LONGEST + " characters, not " + matter.length());
        }
        return new OwnFinding(kind, state, matter, dueOn, provision, certainty);
    }

    /** The same about one of several years. */
    public OwnFinding about(int year) {
        return about(Integer.toString(year));
    }

    /** The same about one of several matters. */
    public OwnFinding about(Word word) {
        return about(word.word());
    }

    /** The same with the last day on which the act could, or can, be done in time. */
    public OwnFinding dueOn(LocalDate day) {
        return new OwnFinding(kind, state, discriminator, Optional.of(day), provision, certainty);
    }

    /** The same under a provision. */
    public OwnFinding under(String provision) {
        return new OwnFinding(kind, state, discriminator, dueOn, Provision.of(provision), certainty);
    }

    /** The same, not established by the record. */
    public OwnFinding unverified() {
        return and(Certainty.UNVERIFIED);
    }

    /** The same, at best as certain as the weakest of the facts on which it rests. */
    public OwnFinding restingOn(Object... facts) {
        OwnFinding weakest = this;
        for (Object fact : facts) {
            weakest = weakest.and(certainty(fact));
        }
        return weakest;
    }

    /** Whether another is the same but for how certain it is. */
    public boolean sameBut(OwnFinding other) {
        return equals(
                new OwnFinding(other.kind, other.state, other.discriminator, other.dueOn, other.provision, certainty));
    }

    private OwnFinding and(Certainty weakest) {
        return new OwnFinding(kind, state, discriminator, dueOn, provision, certainty.and(weakest));
    }

    private static Certainty certainty(Object fact) {
        if (fact instanceof ReportedYears || (fact instanceof ListedMissing listing && !listing.inForce())) {
            // That a report is missing is not shown by what is on record about others, or by a listing that has lapsed.
            return Certainty.UNVERIFIED;
        } else if (fact instanceof Receipt receipt) {
            return receipt.certainty().and(receipt.occurrence().certainty());
        } else if (fact instanceof Grant grant) {
            return grant.certainty().and(grant.occurrence().certainty());
        } else if (fact instanceof PossibleDeadline) {
            return Certainty.UNVERIFIED;
        } else if (fact instanceof Shown shown) {
            return shown.certainty();
        } else if (fact instanceof Derived derived) {
            return derived.certainty();
        } else if (fact instanceof Finding finding) {
            return finding.certainty();
        } else if (fact instanceof Fact row) {
            return row.confidence().certainty();
        }
        return Certainty.ESTABLISHED;
    }
}
