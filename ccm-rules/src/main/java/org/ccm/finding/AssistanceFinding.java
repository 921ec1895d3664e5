package org.ccm.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.asof.ProspectiveDuty;
import org.ccm.asof.VictimMeasureOnRecord;
import org.ccm.asof.VictimsOnRecord;
import org.ccm.assistance.VictimMeasure;
import org.ccm.duty.AffectedParty;
import org.ccm.duty.NoCoalition;
import org.ccm.duty.UnansweredRequest;
import org.ccm.provision.Provision;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A finding about assistance: to victims (Article 5), and from partners (Article 6).
 *
 * @param kind which of the kinds of Articles 5 and 6
 * @param state the State that has victims, is affected, or asked
 * @param measure what Article 5(2) asks for; empty for Article 6
 * @param article for Article 6 the article whose implementation it serves, "3", "4" or "5"; else empty
 * @param year for assistance-request-unanswered, the calendar year of the request; else empty
 * @param certainty whether the record establishes it
 */
public record AssistanceFinding(
        Kind kind,
        StateCode state,
        Optional<VictimMeasure> measure,
        Optional<String> article,
        OptionalInt year,
        Certainty certainty)
        implements Finding {

    /** What the latest information says of a focal point or a plan. */
    public static AssistanceFinding victims(Kind kind, VictimMeasureOnRecord latest, Certainty bound) {
        return new AssistanceFinding(
                kind,
                latest.state(),
                Optional.of(latest.measure()),
                Optional.empty(),
                OptionalInt.empty(),
                latest.certainty().and(bound));
    }

    /** An affected State Party that has no country coalition on record. */
    public static AssistanceFinding candidate(AffectedParty party, NoCoalition none) {
        return candidate(party.state(), party.article(), party.certainty().and(none.certainty()));
    }

    /** A State outside that would have a duty under Article 3 or 4. */
    public static AssistanceFinding candidate(ProspectiveDuty duty, Certainty outside) {
        return candidate(duty.state(), duty.article(), duty.certainty().and(outside));
    }

    /** A State outside that would have duties towards victims. */
    public static AssistanceFinding candidate(VictimsOnRecord victims, Certainty outside) {
        return candidate(victims.state(), "5", victims.certainty().and(outside));
    }

    private static AssistanceFinding candidate(StateCode state, String article, Certainty certainty) {
        return new AssistanceFinding(
                Kind.COALITION_CANDIDATE,
                state,
                Optional.empty(),
                Optional.of(article),
                OptionalInt.empty(),
                certainty);
    }

    /** A request for assistance, for a duty that is open, to which no provider is on record. */
    public static AssistanceFinding unanswered(UnansweredRequest request) {
        return unanswered(request, request.certainty());
    }

    /** A request for assistance for a duty that is only possibly open. */
    public static AssistanceFinding possiblyUnanswered(UnansweredRequest request) {
        return unanswered(request, Certainty.UNVERIFIED);
    }

    private static AssistanceFinding unanswered(UnansweredRequest request, Certainty certainty) {
        return new AssistanceFinding(
                Kind.ASSISTANCE_REQUEST_UNANSWERED,
                request.state(),
                Optional.empty(),
                Optional.of(request.article()),
                OptionalInt.of(request.year()),
                certainty);
    }

    @Override
    public Provision provision() {
        return measure.map(VictimMeasure::provision).orElse(Provision.of("6"));
    }

    /** Of a request its article and year: {@code 3-2019}. */
    @Override
    public String discriminator() {
        if (kind.equals(Kind.VICTIM_ASSISTANCE_UNKNOWN)) {
            return measure.orElseThrow().word();
        }
        return article.orElse("") + (year.isPresent() ? "-" + year.getAsInt() : "");
    }

    @Override
    public Optional<LocalDate> dueOn() {
        return Optional.empty();
    }
}
