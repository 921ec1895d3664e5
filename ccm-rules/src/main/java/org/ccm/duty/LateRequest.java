package org.ccm.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ccm.asof.Request;
import org.ccm.provision.Matter;

/**
 * A request for an extension made after the last day to ask. In practice such requests were considered.
 *
 * @param matter State, duty and episode
 * @param days how many days after it; from the fewest to the most where the day of the request is not known
 */
public record LateRequest(Matter matter, String days) implements Derived {

    /** A request made on a day, or in a period, that lies wholly after the last day to ask. */
    public static LateRequest of(Request request, LocalDate lastDayToAsk) {
        long fewest =
                ChronoUnit.DAYS.between(lastDayToAsk, request.requestedOn().first());
        long most = ChronoUnit.DAYS.between(lastDayToAsk, request.requestedOn().last());
        return new LateRequest(request.matter(), fewest == most ? Long.toString(fewest) : fewest + " to " + most);
    }
}
