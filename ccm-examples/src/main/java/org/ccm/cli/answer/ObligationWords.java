package org.ccm.cli.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.asof.Grant;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.time.Certainty;

/** Obligations in a few words of a language. */
final class ObligationWords {

    private ObligationWords() {}

    /** How a duty stands; of one that has ended, how it stood. */
    static String status(Obligation duty, AnswerWords words) {
        return words.word(duty.status())
                + duty.lastStatus()
                        .map((Status last) -> words.of("detail.was", words.word(last)))
                        .orElse("");
    }

    /** How far away the deadline of an open duty is. */
    static String distance(Obligation duty, LocalDate asOf, AnswerWords words) {
        return duty.daysLeft(asOf).isPresent() ? words.away(duty.daysLeft(asOf).getAsLong()) : "";
    }

    /** What there is to say beside how it stands and until when. */
    static String particulars(Obligation duty, AnswerWords words) {
        List<String> parts = new ArrayList<>();
        duty.reportingYear().ifPresent(year -> parts.add(words.of("detail.for-year", year)));
        duty.episode().stream()
                .filter(number -> number > 1)
                .forEach(number -> parts.add(words.of("detail.episode", number)));
        duty.baseDeadline()
                .filter(base -> !duty.deadline().equals(Optional.of(base)))
                .ifPresent(base -> parts.add(words.of("detail.base", base)));
        duty.extensions().forEach(grant -> parts.add(extension(grant, words)));
        duty.lastDayToAsk().ifPresent(day -> parts.add(words.of("detail.last-day-to-ask", day)));
        return String.join("; ", parts);
    }

    /** An extension. */
    static String extension(Grant grant, AnswerWords words) {
        return words.of(
                "detail.extension-to",
                grant.number(),
                grant.newDeadline(),
                grant.meeting(),
                ObligationFields.grantedOn(grant)
                        .map(day -> words.of("detail.granted-on", day))
                        .orElse(""),
                grant.occurrence().certainty() == Certainty.ESTABLISHED ? "" : words.of("detail.possibly-granted"));
    }
}
