package org.ccm.duty;

import org.ccm.asof.AssistanceOnRecord;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;

/**
 * A request for assistance for which none has certainly been given, in its year or later (Article 6).
 *
 * @param state the State that asked
 * @param article the article whose implementation it serves, for example "3"
 * @param year the calendar year of the request
 * @param certainty whether the record establishes that none was given
 */
public record UnansweredRequest(StateCode state, String article, int year, Certainty certainty) implements Judged {

    /** One of which a complete record has no answer. */
    public static UnansweredRequest established(AssistanceOnRecord request) {
        return new UnansweredRequest(request.state(), request.article(), request.year(), request.certainty());
    }

    /** One that may have been answered. */
    public static UnansweredRequest unverified(AssistanceOnRecord request) {
        return new UnansweredRequest(request.state(), request.article(), request.year(), Certainty.UNVERIFIED);
    }
}
