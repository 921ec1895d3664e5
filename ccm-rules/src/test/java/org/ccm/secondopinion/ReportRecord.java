package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/**
 * What the register has on one report of one State: at most one receipt, and the publications that listed it as missing
 * (TREATY 2 and 8).
 */
final class ReportRecord {

    private final Optional<TransparencyReport> receipt;
    private final List<ReportListedMissing> listings;
    private final Optional<PartialDate> received;
    private final Parameters parameters;

    ReportRecord(Optional<TransparencyReport> receipt, List<ReportListedMissing> listings, Parameters parameters) {
        this.receipt = receipt;
        this.listings = listings;
        this.parameters = parameters;
        this.received = receipt.map(TransparencyReport::receivedOn).map(this::narrowed);
    }

    /**
     * A sourced list inside the span of a receipt shows that the receipt came after it, whenever the list was published;
     * one without source could establish a receipt as late.
     */
    private PartialDate narrowed(PartialDate recorded) {
        LocalDate first = recorded.first();
        for (ReportListedMissing listing : listings) {
            LocalDate listed = listing.listedOn().first();
            if (listing.confidence() != Confidence.UNSOURCED && !listed.isAfter(recorded.last())) {
                first = Days.later(first, listed.plusDays(1));
            }
        }
        if (first.isAfter(recorded.last())) {
            first = recorded.last();
        }
        return first.equals(recorded.first()) ? recorded : PartialDate.between(first, recorded.last());
    }

    /** The receipt as recorded. */
    TransparencyReport receipt() {
        return receipt.orElseThrow();
    }

    /** The period of the receipt, as narrowed by the lists. */
    PartialDate received() {
        return received.orElseThrow();
    }

    boolean certainlyReceivedOn(LocalDate day) {
        return received.filter(period -> Days.certain(period, day)).isPresent();
    }

    boolean receiptVisibleOn(LocalDate day) {
        return received.filter(period -> Days.visible(period, day)).isPresent();
    }

    boolean listedBy(LocalDate day) {
        return listings.stream().anyMatch(listing -> Days.visible(listing.listedOn(), day));
    }

    /** What the visible lists that contradict the receipt establish at best; empty if there is none. */
    Optional<Certainty> contradictedBy(LocalDate day) {
        return listings.stream()
                .filter(this::contradicts)
                .filter(listing -> Days.visible(listing.listedOn(), day))
                .map(listing -> Days.certainty(listing, listing.listedOn(), day))
                .reduce(Days::better);
    }

    private boolean contradicts(ReportListedMissing listing) {
        return receipt.filter(row ->
                        listing.listedOn().first().isAfter(row.receivedOn().last()))
                .isPresent();
    }

    private boolean inForce(ReportListedMissing listing, LocalDate day) {
        LocalDate until =
                parameters.term(Limit.LISTING_VALIDITY).after(listing.listedOn().first());
        return Days.within(listing.listedOn().last(), day, until);
    }

    /**
     * Whether the report is outstanding on a day, and how certainly; empty if it is not.
     *
     * @param recordComplete whether the record of such reports is complete on the day
     */
    Optional<Certainty> outstandingOn(LocalDate day, boolean recordComplete) {
        if (certainlyReceivedOn(day)) {
            boolean contradicted = listings.stream().anyMatch(listing -> contradicts(listing) && inForce(listing, day));
            return contradicted ? Optional.of(Certainty.UNVERIFIED) : Optional.empty();
        }
        if (receiptVisibleOn(day)) {
            return Optional.of(Certainty.UNVERIFIED);
        }
        boolean shownMissing = listings.stream()
                .anyMatch(
                        listing -> listing.confidence().certainty() == Certainty.ESTABLISHED && inForce(listing, day));
        return Optional.of(recordComplete || shownMissing ? Certainty.ESTABLISHED : Certainty.UNVERIFIED);
    }

    void changeDays(Consumer<LocalDate> days) {
        received.ifPresent(period -> ChangeDays.of(period, days));
        receipt.ifPresent(row -> ChangeDays.of(row.receivedOn(), days));
        for (ReportListedMissing listing : listings) {
            ChangeDays.of(listing.listedOn(), days);
            days.accept(parameters
                    .term(Limit.LISTING_VALIDITY)
                    .after(listing.listedOn().first())
                    .plusDays(1));
        }
    }
}
