package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ccm.provision.Matter;
import org.ccm.provision.Term;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about one report that a State owes: its receipt, and the publications that listed it as missing.
 *
 * <p>A sourced listing within the span of a receipt shows that the receipt came after it; one after the receipt
 * contradicts it.
 */
final class ReportFile implements RecordFile {

    private final Matter matter;
    private final Term listingValidity;
    private final List<ReportListedMissing> listings = new ArrayList<>();
    private final List<ReportListedMissing> contradictions = new ArrayList<>();
    private @Nullable TransparencyReport receipt;
    private @Nullable PartialDate receivedOn;
    private @Nullable Receipt settled;

    /**
     * The file of one report.
     *
     * @param rows all rows about its State
     */
    ReportFile(Matter matter, StateRows rows, Term listingValidity) {
        this.matter = matter;
        this.listingValidity = listingValidity;
        for (TransparencyReport row : rows.reports) {
            if (row.kind() != ReportKind.VOLUNTARY && StateRows.matter(row).equals(matter)) {
                receipt = row;
                receivedOn = row.receivedOn();
            }
        }
        for (ReportListedMissing row : rows.listings) {
            if (StateRows.matter(row).equals(matter)) {
                add(row);
            }
        }
        settle();
    }

    private void add(ReportListedMissing listing) {
        PartialDate listed = listing.listedOn();
        if (receipt == null
                || receivedOn == null
                || !listed.first().isAfter(receipt.receivedOn().last())) {
            listings.add(listing);
            if (receivedOn != null && listing.confidence() != Confidence.UNSOURCED) {
                receivedOn = after(receivedOn, listed.first());
            }
        } else {
            contradictions.add(listing);
        }
    }

    private static PartialDate after(PartialDate received, LocalDate listedOn) {
        LocalDate next = listedOn.plusDays(1);
        if (!next.isAfter(received.first())) {
            return received;
        }
        return next.isBefore(received.last())
                ? PartialDate.between(next, received.last())
                : PartialDate.of(received.last());
    }

    private void settle() {
        if (receipt != null && receivedOn != null) {
            settled = receipt(receipt, receivedOn, Occurrence.CERTAINLY);
        }
        Comparator<ReportListedMissing> byDay =
                Comparator.comparing((ReportListedMissing row) -> row.listedOn().last());
        listings.sort(byDay.reversed());
        contradictions.sort(byDay.reversed());
    }

    private Receipt receipt(TransparencyReport row, PartialDate period, Occurrence occurrence) {
        return new Receipt(matter, period, occurrence, row.confidence().certainty(), row);
    }

    /** Whether there is anything in it. */
    boolean empty() {
        return receipt == null && listings.isEmpty() && contradictions.isEmpty();
    }

    Matter matter() {
        return matter;
    }

    /** Whether anything on record shows: a receipt or a listing. */
    boolean shows(Moment moment) {
        return receivedOn != null && moment.shows(receivedOn)
                || listings.stream().anyMatch(row -> moment.shows(row.listedOn()));
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        Occurrence received = receivedOn == null ? Occurrence.NOT_YET : moment.occurrence(receivedOn);
        if (received == Occurrence.NOT_YET) {
            listedMissing(moment).ifPresent(shown);
        } else if (settled != null && receipt != null && receivedOn != null) {
            boolean certain = received == Occurrence.CERTAINLY;
            shown.accept(certain ? settled : receipt(receipt, receivedOn, received));
            if (certain) {
                contradiction(moment, receipt).ifPresent(shown);
            }
        }
    }

    private Optional<Shown> listedMissing(Moment moment) {
        Optional<ReportListedMissing> inForce = listings.stream()
                .filter(row -> row.confidence() != Confidence.UNSOURCED && inForce(row, moment))
                .findFirst();
        return inForce.or(() -> listings.stream()
                        .filter(row -> moment.shows(row.listedOn()))
                        .findFirst())
                .map(row -> new ListedMissing(matter, inForce.isPresent(), row));
    }

    private Optional<Shown> contradiction(Moment moment, TransparencyReport received) {
        List<ReportListedMissing> showing = contradictions.stream()
                .filter(row -> moment.shows(row.listedOn()))
                .toList();
        Optional<ReportListedMissing> best = showing.stream()
                .filter(row -> certainty(row, moment) == Certainty.ESTABLISHED)
                .findFirst()
                .or(() -> showing.stream().findFirst());
        return best.map(row -> new Contradiction(
                matter,
                received.receivedOn(),
                showing.stream().anyMatch(listing -> inForce(listing, moment)),
                certainty(row, moment).and(received.confidence().certainty()),
                received,
                row));
    }

    private static Certainty certainty(ReportListedMissing row, Moment moment) {
        return moment.occurrence(row.listedOn())
                .certainty()
                .and(row.confidence().certainty());
    }

    /** Whatever the day of the list was: it lies behind, and not further than it counts. */
    private boolean inForce(ReportListedMissing row, Moment moment) {
        PartialDate listed = row.listedOn();
        return moment.occurrence(listed) == Occurrence.CERTAINLY
                && !moment.day().isAfter(listingValidity.after(listed.first()));
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        if (receivedOn != null) {
            days.accept(receivedOn.first());
            days.accept(receivedOn.last());
        }
        listings.forEach(row -> changeDays(row.listedOn(), days));
        contradictions.forEach(row -> changeDays(row.listedOn(), days));
    }

    private void changeDays(PartialDate listed, Consumer<LocalDate> days) {
        days.accept(listed.first());
        days.accept(listed.last());
        days.accept(listingValidity.after(listed.first()).plusDays(1));
    }
}
