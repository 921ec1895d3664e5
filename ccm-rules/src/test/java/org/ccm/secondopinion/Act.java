package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.machinery.DecidedBy;
import org.ccm.source.Confidence;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/**
 * An event under Article 3 or 4 by the part it plays for the duty: both articles follow one pattern.
 *
 * @param part what it does to the duty
 * @param on when; an empty date of the register lies before everything
 */
record Act(
        Part part,
        PartialDate on,
        Optional<LocalDate> newDeadline,
        Optional<String> meeting,
        Optional<DecidedBy> decidedBy,
        Confidence confidence) {

    /** The parts an event can play. */
    enum Part {
        HELD,
        SUSPECTED,
        COMPLETED,
        DECLARED,
        FOUND_LATER,
        AFTER_ENTRY,
        HOSTILITIES_ENDED,
        REQUESTED,
        GRANTED
    }

    private static final PartialDate BEFORE_EVERYTHING = PartialDate.of(LocalDate.of(1900, 1, 1));

    /** By first day, then last day; acts on the same days keep the order they have. */
    static final Comparator<Act> IN_TIME = Comparator.comparing(
                    (Act act) -> act.on().first())
            .thenComparing(act -> act.on().last());

    static List<Act> underArticle3(List<StockpileEvent> rows) {
        return rows.stream()
                .flatMap(row -> part(row)
                        .map(part -> new Act(
                                part,
                                row.happenedOn(),
                                row.newDeadline(),
                                row.meeting(),
                                row.decidedBy(),
                                row.confidence()))
                        .stream())
                .toList();
    }

    private static Optional<Part> part(StockpileEvent row) {
        return switch (row.kind()) {
            case STOCKPILE_HELD -> Optional.of(Part.HELD);
            case STOCKPILE_SUSPECTED -> Optional.of(Part.SUSPECTED);
            case STOCKPILE_FOUND_LATER -> Optional.of(Part.FOUND_LATER);
            case DESTRUCTION_COMPLETED, REPORTED_NONE -> Optional.of(Part.COMPLETED);
            case EXTENSION_REQUESTED -> Optional.of(Part.REQUESTED);
            case EXTENSION_GRANTED -> Optional.of(Part.GRANTED);
            case STOCKPILE_DECLARED, RETAINED -> Optional.empty();
        };
    }

    static List<Act> underArticle4(List<ClearanceEvent> rows) {
        return rows.stream()
                .flatMap(row -> part(row)
                        .map(part -> new Act(
                                part,
                                row.happenedOn().orElse(BEFORE_EVERYTHING),
                                row.newDeadline(),
                                row.meeting(),
                                row.decidedBy(),
                                row.confidence()))
                        .stream())
                .toList();
    }

    private static Optional<Part> part(ClearanceEvent row) {
        return switch (row.kind()) {
            case CONTAMINATION_HELD -> Optional.of(Part.HELD);
            case CONTAMINATION_FOUND_LATER -> Optional.of(Part.FOUND_LATER);
            case CONTAMINATION_AFTER_ENTRY -> Optional.of(Part.AFTER_ENTRY);
            case HOSTILITIES_ENDED -> Optional.of(Part.HOSTILITIES_ENDED);
            case CLEARANCE_COMPLETED -> Optional.of(Part.COMPLETED);
            case COMPLIANCE_DECLARED -> Optional.of(Part.DECLARED);
            case EXTENSION_REQUESTED -> Optional.of(Part.REQUESTED);
            case EXTENSION_GRANTED -> Optional.of(Part.GRANTED);
            case CONTAMINATION_DECLARED, CONTAMINATION_REPORTED, REPORTED_FREE -> Optional.empty();
        };
    }

    boolean visibleOn(LocalDate day) {
        return Days.visible(on, day);
    }

    boolean certainOn(LocalDate day) {
        return Days.certain(on, day);
    }

    boolean possibleOn(LocalDate day) {
        return Days.possible(on, day);
    }

    /** What its sources and its date establish on a day. */
    Certainty certaintyOn(LocalDate day) {
        return confidence.certainty().and(on.occurredBy(day).certainty());
    }
}
