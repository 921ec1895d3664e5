package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccm.consent.Action.ACCESSION;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.ccm.provision.Duty;
import org.ccm.provision.Limit;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameters;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Receipts, listings and reporting years (Article 7; section 8 of the semantics: absence and conflict). */
class ReportsAsOfTest {

    private static final StateCode GAMBIA = StateCode.of("GMB");

    @ParameterizedTest
    @CsvSource({
        // the day before the span
        "2019-11-19, ",
        // its first day
        "2019-11-20, POSSIBLY",
        // the day before its last
        "2019-11-27, POSSIBLY",
        // its last
        "2019-11-28, CERTAINLY",
        // any later day
        "2026-02-20, CERTAINLY",
    })
    void a_receipt_shows_possibly_within_its_span_and_certainly_from_its_end_on(String day, Occurrence occurrence) {
        SmallRecord record = new SmallRecord().received("2019-11-20/2019-11-28");

        assertThat(record.oneOn(day, Receipt.class).map(Receipt::occurrence).orElse(null))
                .isEqualTo(occurrence);
    }

    @Test
    void a_receipt_names_its_report_and_its_row() {
        Receipt receipt = new SmallRecord()
                .received(2018, "2019-04-30")
                .oneOn("2020-01-01", Receipt.class)
                .orElseThrow();

        assertThat(receipt.matter()).isEqualTo(Matter.annualReport(GAMBIA, 2018));
        assertThat(receipt.state()).isEqualTo(GAMBIA);
        assertThat(receipt.duty()).isEqualTo(Duty.ANNUAL_REPORT);
        assertThat(receipt.year()).isEqualTo(2018);
        assertThat(receipt.rows()).hasSize(1);
    }

    @Test
    void a_receipt_is_later_than_a_day_only_if_the_whole_span_is() {
        Receipt receipt = new SmallRecord()
                .received("2019-11")
                .oneOn("2020-01-01", Receipt.class)
                .orElseThrow();

        assertThat(receipt.laterThan(LocalDate.of(2019, 10, 31))).isTrue();
        assertThat(receipt.laterThan(LocalDate.of(2019, 11, 1))).isFalse();
    }

    @Test
    void a_receipt_without_source_is_unverified() {
        SmallRecord record = new SmallRecord().unsourced().received("2019-11-20");

        assertThat(record.oneOn("2020-01-01", Receipt.class).orElseThrow().certainty())
                .isEqualTo(Certainty.UNVERIFIED);
    }

    @Test
    void a_voluntary_report_is_no_receipt_of_one_that_is_owed() {
        assertThat(new SmallRecord().receivedVoluntarily("2019-11-20").oneOn("2020-01-01", Receipt.class))
                .isEmpty();
    }

    /** A receipt known to November 2019, and a listing; the listing is no contradiction. */
    @ParameterizedTest
    @CsvSource({
        // before the span: nothing new
        "2019-10-15, 2019-11-01, 2019-11-30",
        // the day before the span
        "2019-10-31, 2019-11-01, 2019-11-30",
        // its first day: the receipt came the day after, or later
        "2019-11-01, 2019-11-02, 2019-11-30",
        // within
        "2019-11-20, 2019-11-21, 2019-11-30",
        // the day before its last: the last day is left
        "2019-11-29, 2019-11-30, 2019-11-30",
        // its last day: the report came on that day, after the list was made
        "2019-11-30, 2019-11-30, 2019-11-30",
        // the same month: the list was made on its first day or later
        "2019-11,    2019-11-02, 2019-11-30",
        // the year: the list may be older than the span
        "2019,       2019-11-01, 2019-11-30",
    })
    void a_listing_within_the_span_of_a_receipt_shows_that_the_receipt_came_after_it(
            String listedOn, LocalDate first, LocalDate last) {
        SmallRecord record = new SmallRecord().received("2019-11").listed(listedOn);
        Receipt receipt = record.oneOn("2020-06-01", Receipt.class).orElseThrow();

        assertThat(receipt.receivedOn().first()).isEqualTo(first);
        assertThat(receipt.receivedOn().last()).isEqualTo(last);
        assertThat(record.oneOn("2020-06-01", Contradiction.class)).isEmpty();
    }

    @Test
    void the_latest_of_several_listings_within_the_span_counts() {
        SmallRecord record =
                new SmallRecord().received("2019").listed("2019-09-02").listed("2019-03-01");

        assertThat(record.oneOn("2020-01-01", Receipt.class).orElseThrow().receivedOn())
                .hasToString("2019-09-03/2019-12-31");
    }

    @Test
    void a_listing_without_source_says_nothing_about_the_day_of_a_receipt() {
        SmallRecord record = new SmallRecord().received("2019-11").unsourced().listed("2019-11-20");

        assertThat(record.oneOn("2020-01-01", Receipt.class).orElseThrow().receivedOn())
                .hasToString("2019-11");
    }

    @Test
    void a_listing_on_the_day_of_the_receipt_neither_moves_nor_contradicts_it() {
        SmallRecord record = new SmallRecord().received("2019-11-20").listed("2019-11-20");

        assertThat(record.oneOn("2019-11-20", Receipt.class).orElseThrow().receivedOn())
                .hasToString("2019-11-20");
        assertThat(record.oneOn("2019-11-20", ListedMissing.class)).isEmpty();
        assertThat(record.oneOn("2020-01-01", Contradiction.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // the day before the list
        "2019-11-19, ",
        // the day of the list
        "2019-11-20, true",
        // twelve months later
        "2020-11-20, true",
        // from the next day on it shows nothing more, and is the latest there is
        "2020-11-21, false",
        "2026-02-20, false",
    })
    void a_listing_shows_that_a_report_is_missing_on_its_day_and_for_twelve_months(String day, Boolean inForce) {
        SmallRecord record = new SmallRecord().listed("2019-11-20");

        assertThat(record.oneOn(day, ListedMissing.class)
                        .map(ListedMissing::inForce)
                        .orElse(null))
                .isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({
        // from its first possible day on a list is on record, and proves nothing yet
        "2019-11-01, false",
        "2019-11-29, false",
        // from its last possible day on it proves
        "2019-11-30, true",
        // for twelve months from its first possible day
        "2020-11-01, true",
        "2020-11-02, false",
    })
    void a_listing_known_to_the_month_is_in_force_where_that_holds_whatever_its_day(String day, boolean inForce) {
        SmallRecord record = new SmallRecord().listed("2019-11");

        assertThat(record.oneOn(day, ListedMissing.class).orElseThrow().inForce())
                .isEqualTo(inForce);
    }

    @Test
    void a_listing_without_source_shows_and_is_not_in_force() {
        SmallRecord record = new SmallRecord().unsourced().listed("2019-11-20");

        assertThat(record.oneOn("2019-11-20", ListedMissing.class))
                .hasValueSatisfying(listing -> assertThat(listing.inForce()).isFalse());
    }

    @Test
    void the_latest_sourced_listing_shows_before_a_later_one_without_source() {
        SmallRecord record = new SmallRecord()
                .listed("2019-09-01")
                .listed("2019-10-01")
                .unsourced()
                .listed("2019-11-20");

        assertThat(record.oneOn("2020-01-01", ListedMissing.class).orElseThrow().row())
                .hasToString(record.register().reportsListedMissing().get(1).toString());
    }

    @Test
    void no_listing_shows_once_the_report_has_possibly_been_received() {
        SmallRecord record = new SmallRecord().listed("2019-11-20").received("2020-01-10/2020-01-20");

        assertThat(record.oneOn("2020-01-09", ListedMissing.class)).isPresent();
        assertThat(record.oneOn("2020-01-10", ListedMissing.class)).isEmpty();
    }

    @Test
    void a_listing_names_its_report_and_its_row() {
        ListedMissing listing = new SmallRecord()
                .listed(2018, "2019-11-20")
                .oneOn("2019-11-20", ListedMissing.class)
                .orElseThrow();

        assertThat(listing.state()).isEqualTo(GAMBIA);
        assertThat(listing.duty()).isEqualTo(Duty.ANNUAL_REPORT);
        assertThat(listing.year()).isEqualTo(2018);
        assertThat(listing.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // before the list nothing contradicts
        "2019-11-19, ",
        // on its day
        "2019-11-20, true",
        // for twelve months
        "2020-11-20, true",
        // later it is on record, and over
        "2020-11-21, false",
        "2026-02-20, false",
    })
    void a_listing_after_a_receipt_contradicts_it_from_then_on_and_currently_for_twelve_months(
            String day, Boolean current) {
        SmallRecord record = new SmallRecord().received("2019-05-01").listed("2019-11-20");

        assertThat(record.oneOn(day, Contradiction.class)
                        .map(Contradiction::current)
                        .orElse(null))
                .isEqualTo(current);
        assertThat(record.oneOn(day, Receipt.class)).isPresent();
    }

    @Test
    void a_contradiction_names_the_report_and_both_rows() {
        Contradiction contradiction = new SmallRecord()
                .received(2018, "2019-05-01")
                .listed(2018, "2019-11-20")
                .oneOn("2019-11-20", Contradiction.class)
                .orElseThrow();

        assertThat(contradiction.matter()).isEqualTo(Matter.annualReport(GAMBIA, 2018));
        assertThat(contradiction.state()).isEqualTo(GAMBIA);
        assertThat(contradiction.duty()).isEqualTo(Duty.ANNUAL_REPORT);
        assertThat(contradiction.year()).isEqualTo(2018);
        assertThat(contradiction.rows()).isEqualTo(List.of(contradiction.receipt(), contradiction.listing()));
        assertThat(contradiction.receivedOn()).hasToString("2019-05-01");
    }

    @ParameterizedTest
    @CsvSource({
        // both rows have a source
        "true,  true,  ESTABLISHED",
        // one of them has none
        "true,  false, UNVERIFIED",
        "false, true,  UNVERIFIED",
    })
    void a_contradiction_is_as_certain_as_the_weaker_of_its_rows(
            boolean receiptSourced, boolean listingSourced, Certainty certainty) {
        SmallRecord record = new SmallRecord();
        (receiptSourced ? record : record.unsourced()).received("2019-05-01");
        (listingSourced ? record : record.unsourced()).listed("2019-11-20");

        assertThat(record.oneOn("2020-01-01", Contradiction.class).orElseThrow().certainty())
                .isEqualTo(certainty);
    }

    @Test
    void a_contradiction_by_a_list_known_to_the_month_is_unverified_until_the_month_has_ended() {
        SmallRecord record = new SmallRecord().received("2019-05-01").listed("2019-11");

        assertThat(record.oneOn("2019-11-29", Contradiction.class).orElseThrow().certainty())
                .isEqualTo(Certainty.UNVERIFIED);
        assertThat(record.oneOn("2019-11-30", Contradiction.class).orElseThrow().certainty())
                .isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void of_several_contradictions_one_that_establishes_shows() {
        SmallRecord record = new SmallRecord()
                .received("2019-05-01")
                .listed("2019-11-20")
                .unsourced()
                .listed("2020-01-01");

        assertThat(record.oneOn("2020-06-01", Contradiction.class)
                        .orElseThrow()
                        .listing()
                        .listedOn())
                .hasToString("2019-11-20");
    }

    @Test
    void a_listing_counts_as_long_as_the_parameter_says() {
        AsOfView view = AsOfView.of(
                new SmallRecord().listed("2019-11-20").register(),
                Parameters.standard().with(Limit.LISTING_VALIDITY, Period.ofMonths(1), "a test"));

        assertThat(inForce(view, LocalDate.of(2019, 12, 20))).containsExactly(true);
        assertThat(inForce(view, LocalDate.of(2019, 12, 21))).containsExactly(false);
    }

    private static List<Boolean> inForce(AsOfView view, LocalDate day) {
        return view.on(day).stream()
                .filter(ListedMissing.class::isInstance)
                .map(listing -> ((ListedMissing) listing).inForce())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // the year before the Convention's first
        "2010-12-31, 0, ",
        // from 1 January the report for the year that has ended is listed
        "2011-01-01, 1, 2010",
        "2011-12-31, 1, 2010",
        "2012-01-01, 2, 2011",
        "2026-02-20, 16, 2025",
    })
    void a_reporting_year_shows_from_1_january_of_the_next_year_on(String day, int years, Integer last) {
        List<ReportingYear> shown = new SmallRecord().on(day, ReportingYear.class);

        assertThat(shown).hasSize(years);
        assertThat(shown.stream()
                        .map(ReportingYear::year)
                        .reduce((one, later) -> later)
                        .orElse(null))
                .isEqualTo(last);
    }

    @Test
    void a_reporting_year_names_the_days_on_which_its_report_is_listed_and_overdue() {
        ReportingYear year =
                new SmallRecord().on("2011-01-01", ReportingYear.class).get(0);

        assertThat(year.dueOn()).isEqualTo("2011-04-30");
        assertThat(year.listedFrom()).isEqualTo("2011-01-01");
        assertThat(year.passedFrom()).isEqualTo("2011-05-01");
        assertThat(year.followedFrom()).isEqualTo("2012-05-01");
        assertThat(year.days()).containsExactly(year.listedFrom(), year.passedFrom(), year.followedFrom());
        assertThat(year.rows()).isEmpty();
    }

    @Test
    void the_due_date_of_annual_reports_is_the_one_of_the_parameters() {
        AsOfView view = AsOfView.of(
                new SmallRecord().register(), Parameters.standard().withAnnualReportDue(MonthDay.of(2, 29), "a test"));

        assertThat(view.on(LocalDate.of(2012, 1, 1)).stream()
                        .filter(ReportingYear.class::isInstance)
                        .map(year -> ((ReportingYear) year).dueOn()))
                .containsExactly(LocalDate.of(2011, 2, 28), LocalDate.of(2012, 2, 29));
    }

    @Test
    void the_years_reported_are_those_with_a_receipt_or_a_listing_that_shows() {
        SmallRecord record = new SmallRecord()
                .act(ACCESSION, "2012-01-01")
                .received("2013-01-01")
                .received(2013, "2014-04")
                .listed(2015, "2016-09-01")
                .received(2016, "2017-04-30");

        assertThat(years(record, "2014-03-31")).isEmpty();
        assertThat(years(record, "2014-04-01")).containsExactly(2013);
        assertThat(years(record, "2016-09-01")).containsExactly(2013, 2015);
        assertThat(years(record, "2017-04-30")).containsExactly(2013, 2015, 2016);
    }

    private static List<Integer> years(SmallRecord record, String day) {
        return List.copyOf(record.oneOn(day, ReportedYears.class).orElseThrow().years());
    }

    @Test
    void the_gaps_are_the_years_without_anything_on_record() {
        ReportedYears years = new SmallRecord()
                .act(ACCESSION, "2012-01-01")
                .received(2013, "2014-04-01")
                .received(2015, "2016-04-01")
                .oneOn("2020-01-01", ReportedYears.class)
                .orElseThrow();

        assertThat(years.gaps(2013, 2016)).containsExactly(2014, 2016);
        assertThat(years.gaps(2014, 2013)).isEmpty();
        assertThat(years.hasGaps(2013, 2016)).isTrue();
        assertThat(years.hasGaps(2015, 2015)).isFalse();
        assertThat(years.lacks(2014)).isTrue();
        assertThat(years.lacks(2015)).isFalse();
        assertThat(years.rows()).isEmpty();
    }

    @Test
    void a_state_without_any_act_has_no_history_of_reports() {
        assertThat(new SmallRecord().received(2018, "2019-04-01").oneOn("2020-01-01", ReportedYears.class))
                .isEmpty();
    }
}
