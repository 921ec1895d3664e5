package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.assistance.VictimAssistance;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.compliance.Prognosis;
import org.ccm.compliance.Promise;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.consent.TreatyAction;
import org.ccm.law.NationalMeasure;
import org.ccm.norm.Possession;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Signal;
import org.ccm.outreach.Vote;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.report.ReportListedMissing;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Sourced;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What holds for every register and every day, tried on invented registers and on the reference register. */
class AsOfViewTest {

    private static final AsOfView REFERENCE = AsOfView.of(Register.reference(), Parameters.standard());
    private static final LocalDate OPENED = LocalDate.of(2008, 12, 3);
    private static final int REFERENCE_DAYS = 365 * 18;

    @Provide
    Arbitrary<SmallRecord> records() {
        return InventedRecords.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return InventedRecords.days();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_known_later_changes_nothing(
            @ForAll("records") SmallRecord record,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 2000) int later) {
        AsOfView view = record.view();

        assertThat(view.on(day, day.plusDays(later))).isEqualTo(view.on(day));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void what_is_known_later_changes_nothing_in_the_reference_register(
            @ForAll @IntRange(max = REFERENCE_DAYS) int days, @ForAll @IntRange(max = 2000) int later) {
        LocalDate day = OPENED.plusDays(days);

        assertThat(REFERENCE.on(day, day.plusDays(later))).isEqualTo(REFERENCE.on(day));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void with_nothing_new_known_no_row_shows_that_did_not(
            @ForAll("records") SmallRecord record,
            @ForAll("days") LocalDate known,
            @ForAll @IntRange(max = 2000) int later) {
        AsOfView view = record.view();

        for (Sourced row : rows(view.on(known.plusDays(later), known))) {
            assertThat(firstShown(row)).isBeforeOrEqualTo(known);
        }
    }

    /** From one change day to the day before the next. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_shows_changes_only_on_change_days_and_on_1_january(@ForAll("records") SmallRecord record) {
        AsOfView view = record.view();
        TreeSet<LocalDate> changes = new TreeSet<>(view.changeDays());
        for (int year = 2011; year <= 2017; year++) {
            changes.add(LocalDate.of(year, 1, 1));
        }
        for (LocalDate change : changes.headSet(changes.last())) {
            assertThat(view.on(changes.higher(change).minusDays(1))).isEqualTo(view.on(change));
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void what_the_reference_register_shows_changes_only_on_change_days_and_on_1_january(
            @ForAll @IntRange(max = REFERENCE_DAYS) int days) {
        LocalDate day = OPENED.plusDays(days);
        LocalDate change = Optional.ofNullable(REFERENCE.changeDays().higher(day))
                .filter(next -> next.getYear() == day.getYear())
                .orElse(LocalDate.of(day.getYear() + 1, 1, 1));

        assertThat(REFERENCE.on(change.minusDays(1))).isEqualTo(REFERENCE.on(day));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void no_row_shows_before_its_first_possible_day(
            @ForAll("records") SmallRecord record, @ForAll("days") LocalDate day) {
        for (Sourced row : rows(record.view().on(day))) {
            assertThat(firstShown(row)).isBeforeOrEqualTo(day);
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void no_row_of_the_reference_register_shows_before_its_first_possible_day(
            @ForAll @IntRange(max = REFERENCE_DAYS) int days) {
        for (Sourced row : rows(REFERENCE.on(OPENED.plusDays(days)))) {
            assertThat(firstShown(row)).isBeforeOrEqualTo(OPENED.plusDays(days));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void every_act_and_report_shows_from_its_last_possible_day_on(
            @ForAll("records") SmallRecord record, @ForAll("days") LocalDate day) {
        Register register = record.register();
        Set<Sourced> showing = Set.copyOf(rows(record.view().on(day)));

        for (TransparencyReport row : register.transparencyReports()) {
            if (!day.isBefore(row.receivedOn().last())) {
                assertThat(showing).contains(row);
            }
        }
        for (TreatyAction row : register.treatyActions()) {
            if (!day.isBefore(row.takenOn()) && !row.action().word().startsWith("armed_conflict")) {
                assertThat(showing).contains(row);
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void an_act_is_possible_only_from_its_first_day_to_the_day_before_its_last(
            @ForAll("records") SmallRecord record, @ForAll("days") LocalDate day) {
        for (Shown shown : record.view().on(day)) {
            if (shown instanceof Receipt receipt) {
                assertPossible(receipt.occurrence(), receipt.row().receivedOn(), day);
            } else if (shown instanceof Grant grant) {
                assertPossible(grant.occurrence(), date((ClearanceEvent) grant.row()), day);
            } else if (shown instanceof Episode episode) {
                assertThat(episode.ended() == Occurrence.NOT_YET)
                        .isEqualTo(ends(episode).isEmpty());
                ends(episode).ifPresent(end -> assertPossible(episode.ended(), end, day));
            }
        }
    }

    /** Where a listing or a meeting narrows a period, it has certainly happened earlier or possibly later. */
    private static void assertPossible(Occurrence occurrence, PartialDate period, LocalDate day) {
        assertThat(occurrence).isNotEqualTo(Occurrence.NOT_YET);
        if (occurrence == Occurrence.POSSIBLY) {
            assertThat(day).isBetween(period.first(), period.last().minusDays(1));
        }
        if (!day.isBefore(period.last())) {
            assertThat(occurrence).isEqualTo(Occurrence.CERTAINLY);
        }
    }

    private static Optional<PartialDate> ends(Episode episode) {
        return episode.rows().stream()
                .skip(1)
                .flatMap(row ->
                        row instanceof ClearanceEvent event && event.kind() != ClearanceEventKind.HOSTILITIES_ENDED
                                ? event.happenedOn().stream()
                                : row instanceof StockpileEvent other
                                        ? Optional.of(other.happenedOn()).stream()
                                        : Optional.<PartialDate>empty().stream())
                .findFirst();
    }

    @Test
    void the_change_days_are_those_of_the_rows_and_of_what_follows_from_them() {
        SmallRecord record = new SmallRecord()
                .meeting("9MSP", "2019-09-02", "2019-09-04")
                .clearance(ClearanceEventKind.CONTAMINATION_HELD, "2011-03-01")
                .asked("2019-01", "9MSP")
                .listed("2018-11-20")
                .mineBanParty("2003")
                .complete("adherence", "", "2008-12-03", "2026-02-20");

        assertThat(record.view().changeDays().stream().map(LocalDate::toString))
                .containsExactly(
                        // the Mine Ban Convention, possibly and certainly
                        "2003-01-01",
                        "2003-12-31",
                        // coverage begins
                        "2008-12-03",
                        "2011-03-01",
                        // listed
                        "2018-11-20",
                        // asked, possibly and certainly
                        "2019-01-01",
                        "2019-01-31",
                        // the meeting opens, and has closed
                        "2019-09-02",
                        "2019-09-05",
                        // the listing is over
                        "2019-11-21",
                        // the request shows no longer that the duty was open
                        "2020-01-02",
                        // coverage is over
                        "2026-02-21");
    }

    @Test
    void an_empty_register_shows_the_calendar_and_the_reporting_years_alone() {
        assertThat(new SmallRecord().view().on(LocalDate.of(2011, 6, 1)))
                .hasSize(2)
                .hasOnlyElementsOfTypes(MeetingCalendar.class, ReportingYear.class);
    }

    private static List<Sourced> rows(List<Shown> all) {
        List<Sourced> rows = new ArrayList<>();
        all.forEach(shown -> rows.addAll(shown.rows()));
        return rows;
    }

    /** The first day on which a row can show: of what was held at entry into force, and of what has no day, any. */
    private static LocalDate firstShown(Sourced row) {
        if (row instanceof StockpileEvent event) {
            return event.kind() == StockpileEventKind.STOCKPILE_HELD
                            || event.kind() == StockpileEventKind.STOCKPILE_SUSPECTED
                    ? LocalDate.MIN
                    : event.happenedOn().first();
        }
        if (row instanceof ClearanceEvent event) {
            return event.kind() == ClearanceEventKind.CONTAMINATION_HELD
                            || event.happenedOn().isEmpty()
                    ? LocalDate.MIN
                    : date(event).first();
        }
        if (row instanceof OtherTreatyStanding standing) {
            return standing.consentedOn().map(PartialDate::first).orElse(LocalDate.MIN);
        }
        if (row instanceof TransparencyReport report) {
            return report.receivedOn().first();
        }
        if (row instanceof ReportListedMissing listing) {
            assertThat(listing.kind()).isNotEqualTo(ReportKind.VOLUNTARY);
            return listing.listedOn().first();
        }
        if (row instanceof TreatyAction act) {
            return act.takenOn();
        }
        if (row instanceof Vote vote) {
            return vote.votedOn();
        }
        if (row instanceof Signal signal) {
            return signal.happenedOn().first();
        }
        return firstShownOfMeasure(row);
    }

    private static LocalDate firstShownOfMeasure(Sourced row) {
        if (row instanceof NationalMeasure measure) {
            return measure.year().isPresent()
                    ? LocalDate.of(measure.year().getAsInt(), 1, 1)
                    : measure.asOf().first();
        }
        if (row instanceof CountryCoalition coalition) {
            return LocalDate.of(coalition.year(), 1, 1);
        }
        if (row instanceof Cooperation cooperation) {
            return LocalDate.of(cooperation.year(), 1, 1);
        }
        if (row instanceof Possession possession) {
            return possession.asOf().first();
        }
        if (row instanceof UseIncident use) {
            return use.begunOn().or(use::endedOn).orElseThrow().first();
        }
        if (row instanceof Engagement contact) {
            return contact.happenedOn().first();
        }
        if (row instanceof Promise promise) {
            return promise.madeOn().first();
        }
        if (row instanceof Prognosis prognosis) {
            return prognosis.saidOn().first();
        }
        return ((VictimAssistance) row).asOf().first();
    }

    private static PartialDate date(ClearanceEvent event) {
        return event.happenedOn().orElseThrow();
    }
}
