package org.ccm.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.asof.Grant;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.cli.output.Fields;
import org.ccm.machinery.DecidedBy;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.time.PartialDate;

/** Obligations as fields. */
final class ObligationFields {

    static final List<String> COLUMNS = List.of(
            "state",
            "article",
            "episode",
            "reportingYear",
            "baseDeadline",
            "deadline",
            "possibleDeadline",
            "lastDayToAsk",
            "extensions",
            "status",
            "lastStatus",
            "certainty",
            "daysLeft",
            "sources");

    private ObligationFields() {}

    static Fields of(Obligation duty, LocalDate asOf) {
        return fields(
                duty,
                asOf,
                duty.extensions().stream().map(ObligationFields::extension).toList());
    }

    /** With the extensions in words, for a table. */
    static Fields row(Obligation duty, LocalDate asOf, AnswerWords words) {
        return fields(
                duty,
                asOf,
                duty.extensions().stream()
                        .map(grant -> ObligationWords.extension(grant, words))
                        .toList());
    }

    private static Fields fields(Obligation duty, LocalDate asOf, List<?> extensions) {
        return new Fields()
                .with("state", duty.state())
                .with("article", duty.article())
                .with("episode", duty.episode())
                .with("reportingYear", duty.reportingYear())
                .with("baseDeadline", duty.baseDeadline())
                .with("deadline", duty.deadline())
                .with("possibleDeadline", duty.possibleDeadline())
                .with("lastDayToAsk", duty.lastDayToAsk())
                .with("extensions", extensions)
                .with("status", duty.status())
                .with("lastStatus", duty.lastStatus())
                .with("certainty", duty.certainty())
                .with("daysLeft", duty.daysLeft(asOf))
                .with("sources", duty.sources());
    }

    private static Fields extension(Grant grant) {
        return new Fields()
                .with("number", grant.number())
                .with("newDeadline", grant.newDeadline())
                .with("meeting", grant.meeting())
                .with("grantedOn", grantedOn(grant))
                .with("decidedBy", decidedBy(grant))
                .with("occurrence", grant.occurrence())
                .with(Basis.sources(grant.row()));
    }

    static Optional<PartialDate> grantedOn(Grant grant) {
        if (grant.row() instanceof StockpileEvent event) {
            return Optional.of(event.happenedOn());
        }
        return grant.row() instanceof ClearanceEvent event ? event.happenedOn() : Optional.empty();
    }

    private static Optional<DecidedBy> decidedBy(Grant grant) {
        if (grant.row() instanceof StockpileEvent event) {
            return event.decidedBy();
        }
        return grant.row() instanceof ClearanceEvent event ? event.decidedBy() : Optional.empty();
    }

    static boolean open(Obligation duty) {
        return duty.status() == Status.OPEN || duty.status() == Status.UNDETERMINED;
    }
}
