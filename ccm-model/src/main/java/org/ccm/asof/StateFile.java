package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.ccm.assistance.VictimAssistance;
import org.ccm.compliance.ClarificationRequest;
import org.ccm.compliance.Prognosis;
import org.ccm.compliance.Promise;
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Signal;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Fact;
import org.ccm.state.Membership;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;

/** Rows about one State: munitions retained, victims, positive steps, contacts, of which several show as one fact; requests for clarification. */
final class StateFile implements RecordFile {

    private record Dated<F extends Fact>(PartialDate period, F row) {

        Certainty certainty(Moment moment) {
            return row.confidence().certainty().and(moment.occurrence(period).certainty());
        }
    }

    private final StateCode state;
    private final List<Dated<StockpileEvent>> retained = new ArrayList<>();
    private final List<Dated<VictimAssistance>> victims = new ArrayList<>();
    private final List<Dated<Fact>> steps = new ArrayList<>();
    private final List<Dated<Fact>> contacts;
    private final List<ClarificationRequest> clarifications;

    /** @param toGroups outreach that names no State, whomever it was addressed to */
    StateFile(StateCode state, StateRows rows, List<Engagement> toGroups) {
        this.state = state;
        for (StockpileEvent row : rows.stockpiles) {
            if (row.kind() == StockpileEventKind.RETAINED) {
                retained.add(new Dated<>(row.happenedOn(), row));
            }
        }
        for (VictimAssistance row : rows.victims) {
            victims.add(new Dated<>(row.asOf(), row));
        }
        for (Signal row : rows.signals) {
            if (positive(row)) {
                steps.add(new Dated<>(row.happenedOn(), row));
            }
        }
        for (TransparencyReport row : rows.reports) {
            if (row.kind() == ReportKind.VOLUNTARY) {
                steps.add(new Dated<>(row.receivedOn(), row));
            }
        }
        contacts = contacts(rows, toGroups);
        clarifications = rows.clarifications.stream()
                .sorted(Comparator.comparing(ClarificationRequest::submittedOn)
                        .thenComparing(ClarificationRequest::about))
                .toList();
    }

    private static List<Dated<Fact>> contacts(StateRows rows, List<Engagement> toGroups) {
        List<Dated<Engagement>> outreach = new ArrayList<>();
        rows.contacts.stream()
                .filter(Engagement::madeContact)
                .forEach(row -> outreach.add(new Dated<>(row.happenedOn(), row)));
        for (Membership membership : rows.memberships) {
            toGroups.stream()
                    .filter(row -> row.madeContact() && row.addresses(membership.organization()))
                    .forEach(row -> within(row.happenedOn(), membership)
                            .ifPresent(period -> outreach.add(new Dated<>(period, row))));
        }
        outreach.sort(Comparator.comparing(
                        (Dated<Engagement> contact) -> contact.row().id())
                .thenComparing(contact -> contact.period().first()));
        List<Dated<Fact>> contacts = new ArrayList<>();
        outreach.forEach(contact -> contacts.add(new Dated<>(contact.period(), contact.row())));
        rows.promises.stream()
                .filter(Promise::inCorrespondence)
                .sorted(BY_TEXT)
                .forEach(row -> contacts.add(new Dated<>(row.madeOn(), row)));
        rows.prognoses.stream()
                .filter(Prognosis::fromCorrespondence)
                .sorted(BY_TEXT)
                .forEach(row -> contacts.add(new Dated<>(row.saidOn(), row)));
        return contacts;
    }

    /** The part of a period in which a membership held: its first and last day are inclusive. */
    private static Optional<PartialDate> within(PartialDate period, Membership membership) {
        LocalDate first = membership
                .since()
                .filter(since -> since.isAfter(period.first()))
                .orElse(period.first());
        LocalDate last = membership
                .until()
                .filter(until -> until.isBefore(period.last()))
                .orElse(period.last());
        return first.isAfter(last) ? Optional.empty() : Optional.of(PartialDate.between(first, last));
    }

    private static boolean positive(Signal row) {
        return switch (row.kind()) {
            case UNILATERAL_DECLARATION, VOLUNTARY_TRANSPARENCY_REPORT, MORATORIUM_TRANSFER, INTERIM_STEP -> true;
            default -> false;
        };
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        showRetained(moment, shown);
        showing(victims, moment).stream()
                .min(Comparator.comparing((Dated<VictimAssistance> row) -> row.certainty(moment)))
                .ifPresent(best -> shown.accept(new VictimsOnRecord(state, best.certainty(moment), best.row())));
        List<Dated<Fact>> taken = showing(steps, moment);
        taken.stream()
                .map(row -> row.certainty(moment))
                .min(Comparator.naturalOrder())
                .ifPresent(certainty -> shown.accept(new PositiveStep(
                        state, certainty, taken.stream().map(Dated::row).toList())));
        List<Dated<Fact>> made = showing(contacts, moment);
        if (!made.isEmpty()) {
            // A State may be a member of two organizations that were addressed together, or of one of them twice.
            shown.accept(
                    new Contact(state, made.stream().map(Dated::row).distinct().toList()));
        }
        showClarifications(moment, shown);
    }

    /** The requests of each State are numbered in their order, over the whole register. */
    private void showClarifications(Moment moment, Consumer<Shown> shown) {
        Map<StateCode, Integer> numbers = new HashMap<>();
        for (ClarificationRequest row : clarifications) {
            int number = numbers.merge(row.requesting(), 1, Integer::sum);
            if (moment.shows(row.submittedOn())) {
                shown.accept(new Clarification(
                        state,
                        row.requesting(),
                        number,
                        row.submittedOn(),
                        row.answeredOn().map(moment::occurrence).orElse(Occurrence.NOT_YET),
                        row.confidence().certainty(),
                        row));
            }
        }
    }

    private void showRetained(Moment moment, Consumer<Shown> shown) {
        List<Dated<StockpileEvent>> showing = showing(retained, moment);
        OptionalInt since = showing.stream().mapToInt(StateFile::year).min();
        showing.stream()
                .max(Comparator.comparing((Dated<StockpileEvent> row) -> year(row))
                        .thenComparing(row -> row.period().first())
                        .thenComparing(row -> row.period().last()))
                .ifPresent(latest -> shown.accept(
                        new Retention(state, since.orElseThrow(), latest.certainty(moment), latest.row())));
    }

    private static int year(Dated<StockpileEvent> row) {
        return row.row().reportingYear().orElse(row.period().first().getYear());
    }

    private static <F extends Fact> List<Dated<F>> showing(List<Dated<F>> rows, Moment moment) {
        return rows.stream().filter(row -> moment.shows(row.period())).toList();
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        retained.forEach(row -> changeDays(row.period(), days));
        victims.forEach(row -> changeDays(row.period(), days));
        steps.forEach(row -> changeDays(row.period(), days));
        contacts.forEach(row -> changeDays(row.period(), days));
        for (ClarificationRequest row : clarifications) {
            days.accept(row.submittedOn());
            row.answeredOn().ifPresent(period -> changeDays(period, days));
        }
    }

    private static void changeDays(PartialDate period, Consumer<LocalDate> days) {
        days.accept(period.first());
        days.accept(period.last());
    }
}
