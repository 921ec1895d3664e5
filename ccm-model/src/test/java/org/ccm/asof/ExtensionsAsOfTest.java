package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccm.clearance.ClearanceEventKind.CLEARANCE_COMPLETED;
import static org.ccm.clearance.ClearanceEventKind.CONTAMINATION_AFTER_ENTRY;
import static org.ccm.clearance.ClearanceEventKind.CONTAMINATION_FOUND_LATER;
import static org.ccm.clearance.ClearanceEventKind.CONTAMINATION_HELD;
import static org.ccm.stockpile.StockpileEventKind.STOCKPILE_HELD;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.ccm.machinery.DecidedBy;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Extensions requested and granted (Articles 3(3) to 3(5) and 4(5) to 4(8)). */
class ExtensionsAsOfTest {

    /** A contaminated State, three meetings, of which the second has two parts. */
    private static SmallRecord contaminated() {
        return new SmallRecord()
                .meeting("9MSP", "2019-09-02", "2019-09-04")
                .meeting("2RC", "2020-11-25", "2021-09-21")
                .part("2RC.1", "2020-11-25", "2020-11-27", "2RC")
                .part("2RC.2", "2021-09-20", "2021-09-21", "2RC")
                .meeting("10MSP", "2022-08-30", "2022-09-02")
                .clearance(CONTAMINATION_HELD, "2011-03-01");
    }

    // Grants

    @ParameterizedTest
    @CsvSource({
        // a month: the days of the meeting
        "9MSP,  2019-09, 2019-09-02, 2019-09-04",
        // the month in which a meeting begins: its days in that month
        "10MSP, 2022-08, 2022-08-30, 2022-08-31",
        // the month in which it ends
        "10MSP, 2022-09, 2022-09-01, 2022-09-02",
        // a month of a conference in parts: the days of the part
        "2RC,   2020-11, 2020-11-25, 2020-11-27",
        "2RC,   2021-09, 2021-09-20, 2021-09-21",
        // a month between its parts: some day in that month
        "2RC,   2021-04, 2021-04-01, 2021-04-30",
        // a month in which the meeting did not sit
        "9MSP,  2019-10, 2019-10-01, 2019-10-31",
        // a part is a meeting as well
        "2RC.2, 2021-09, 2021-09-20, 2021-09-21",
        // a year, a span or a day are taken as they stand
        "9MSP,  2019, 2019-01-01, 2019-12-31",
        "9MSP,  2019-09-01/2019-09-30, 2019-09-01, 2019-09-30",
        "9MSP,  2019-09-03, 2019-09-03, 2019-09-03",
    })
    void a_grant_of_a_meeting_known_to_the_month_was_decided_on_the_meetings_days(
            String meeting, String decided, LocalDate first, LocalDate last) {
        SmallRecord record = contaminated().granted(decided, "2025-09-01", meeting);

        assertThat(record.oneOn(first.minusDays(1).toString(), Grant.class)).isEmpty();
        assertThat(occurrence(record, first))
                .isEqualTo(first.equals(last) ? Occurrence.CERTAINLY : Occurrence.POSSIBLY);
        assertThat(occurrence(record, last.minusDays(first.equals(last) ? 0 : 1)))
                .isEqualTo(first.equals(last) ? Occurrence.CERTAINLY : Occurrence.POSSIBLY);
        assertThat(occurrence(record, last)).isEqualTo(Occurrence.CERTAINLY);
    }

    private static Occurrence occurrence(SmallRecord record, LocalDate day) {
        return record.oneOn(day.toString(), Grant.class).orElseThrow().occurrence();
    }

    @Test
    void a_grant_by_silence_known_to_the_month_was_decided_on_some_day_of_it() {
        SmallRecord record = contaminated().granted("2021-09", "2025-09-01", "2RC", DecidedBy.SILENCE);

        assertThat(occurrence(record, LocalDate.of(2021, 9, 1))).isEqualTo(Occurrence.POSSIBLY);
        assertThat(occurrence(record, LocalDate.of(2021, 9, 29))).isEqualTo(Occurrence.POSSIBLY);
        assertThat(occurrence(record, LocalDate.of(2021, 9, 30))).isEqualTo(Occurrence.CERTAINLY);
    }

    @Test
    void a_grant_names_its_deadline_meeting_certainty_and_row() {
        Grant grant = contaminated()
                .unsourced()
                .granted("2019-09", "2025-09-01", "9MSP")
                .oneOn("2020-01-01", Grant.class)
                .orElseThrow();

        assertThat(grant.newDeadline()).isEqualTo("2025-09-01");
        assertThat(grant.meeting()).isEqualTo("9MSP");
        assertThat(grant.certainty()).isEqualTo(Certainty.UNVERIFIED);
        assertThat(grant.before()).isEmpty();
        assertThat(grant.beforeCertainty()).isEqualTo(Certainty.ESTABLISHED);
        assertThat(grant.rows()).hasSize(1);
    }

    @Test
    void grants_are_numbered_by_day_and_ranked_by_deadline() {
        SmallRecord record = contaminated()
                .granted("2022-09", "2024-09-01", "10MSP")
                .granted("2019-09", "2022-09-01", "9MSP")
                .granted("2021-09", "2025-09-01", "2RC");

        assertThat(record.on("2023-01-01", Grant.class))
                .extracting(grant -> grant.number() + " " + grant.rank() + " " + grant.newDeadline())
                .containsExactly("1 1 2022-09-01", "2 3 2025-09-01", "3 2 2024-09-01");
    }

    @Test
    void grants_of_the_same_deadline_are_ranked_by_day() {
        SmallRecord record =
                contaminated().granted("2019-09", "2025-09-01", "9MSP").granted("2021-09", "2025-09-01", "2RC");

        assertThat(record.on("2023-01-01", Grant.class))
                .extracting(grant -> grant.number() + " " + grant.rank())
                .containsExactly("1 1", "2 2");
    }

    @Test
    void a_grant_replaces_the_latest_deadline_of_the_grants_before_it() {
        SmallRecord record = contaminated()
                .granted("2019-09", "2025-09-01", "9MSP")
                .granted("2021-09", "2022-09-01", "2RC")
                .granted("2022-09", "2026-09-01", "10MSP");

        assertThat(record.on("2023-01-01", Grant.class))
                .extracting(grant -> grant.before().map(LocalDate::toString).orElse("none"))
                .containsExactly("none", "2025-09-01", "2025-09-01");
    }

    @ParameterizedTest
    @CsvSource({
        // sourced, and certainly granted when the next is
        "true,  2021-09-20, 2021-09-21, ESTABLISHED",
        // without source
        "false, 2021-09-20, 2021-09-21, UNVERIFIED",
        // itself only possibly granted on that day
        "true,  2021,       2021-09-21, UNVERIFIED",
    })
    void the_deadline_replaced_is_as_certain_as_the_grant_that_gave_it(
            boolean sourced, String earlier, String day, Certainty certainty) {
        SmallRecord record = contaminated();
        (sourced ? record : record.unsourced()).granted(earlier, "2022-09-01", "2RC");
        record.granted("2021-09-21", "2024-09-01", "2RC");

        assertThat(record.on(day, Grant.class))
                .filteredOn(grant -> grant.number() == 2)
                .extracting(Grant::beforeCertainty)
                .containsExactly(certainty);
    }

    @Test
    void a_grant_shows_for_each_episode_and_concerns_the_one_that_was_open() {
        SmallRecord record = contaminated()
                .clearance(CLEARANCE_COMPLETED, "2013-01-01")
                .clearance(CONTAMINATION_FOUND_LATER, "2018-01-01")
                .granted("2019-09", "2025-09-01", "9MSP");

        assertThat(concerned(record, "2020-01-01")).containsExactly("1 false", "2 true");
    }

    @Test
    void a_grant_made_before_a_new_find_concerns_the_episode_before_it() {
        SmallRecord record = contaminated()
                .granted("2019-09", "2025-09-01", "9MSP")
                .clearance(CLEARANCE_COMPLETED, "2021-01-01")
                .clearance(CONTAMINATION_FOUND_LATER, "2022-01-01");

        assertThat(concerned(record, "2023-01-01")).containsExactly("1 true", "2 false");
    }

    @Test
    void of_two_open_episodes_a_grant_concerns_the_later() {
        SmallRecord record = contaminated()
                .clearance(CONTAMINATION_AFTER_ENTRY, "2015-01-01")
                .granted("2019-09", "2025-09-01", "9MSP");

        assertThat(concerned(record, "2020-01-01")).containsExactly("1 false", "2 true");
    }

    @Test
    void a_grant_after_all_episodes_ended_concerns_the_last() {
        SmallRecord record =
                contaminated().clearance(CLEARANCE_COMPLETED, "2013-01-01").granted("2019-09", "2025-09-01", "9MSP");

        assertThat(concerned(record, "2020-01-01")).containsExactly("1 true");
    }

    private static List<String> concerned(SmallRecord record, String day) {
        return record.on(day, Grant.class).stream()
                .map(grant -> grant.matter().number() + " " + grant.concerned())
                .toList();
    }

    @Test
    void a_grant_to_a_state_without_a_duty_on_record_shows_nothing() {
        SmallRecord record =
                new SmallRecord().meeting("9MSP", "2019-09-02", "2019-09-04").granted("2019-09", "2025-09-01", "9MSP");

        assertThat(record.on("2020-01-01", Grant.class)).isEmpty();
    }

    @Test
    void grants_under_one_article_are_not_those_under_the_other() {
        SmallRecord record = contaminated()
                .stockpile(STOCKPILE_HELD, "2011-03-01")
                .granted("2019-09", "2025-09-01", "9MSP")
                .stocksGranted("2019-09", "2023-03-01", "9MSP");

        assertThat(record.on("2020-01-01", Grant.class))
                .extracting(grant -> grant.matter().duty() + " " + grant.number() + " " + grant.before())
                .containsExactlyInAnyOrder("STOCKPILE_DESTRUCTION 1 Optional.empty", "CLEARANCE 1 Optional.empty");
    }

    /** The longest extension for clearance is five years; without any the deadline is 1 March 2021. */
    @ParameterizedTest
    @CsvSource({
        // five years
        "2026-03-01, ,           false, 2026-03-01",
        // a day more
        "2026-03-02, ,           true,  2026-03-01",
        // counted from the deadline of an earlier grant
        "2027-09-01, 2022-09-01, false, 2027-09-01",
        "2027-09-02, 2022-09-01, true,  2027-09-01",
        // an earlier grant that shortened replaced nothing
        "2026-03-01, 2020-09-01, false, 2026-03-01",
    })
    void a_grant_is_beyond_the_limit_if_it_is_longer_from_the_deadline_it_replaces(
            String newDeadline, String earlier, boolean beyond, LocalDate latestAllowed) {
        LocalDate base = LocalDate.of(2021, 3, 1);
        SmallRecord record = contaminated();
        if (earlier != null) {
            record.granted("2019-09", earlier, "9MSP");
        }
        Grant grant = record.granted("2020-11", newDeadline, "2RC").on("2023-01-01", Grant.class).stream()
                .reduce((one, later) -> later)
                .orElseThrow();

        assertThat(grant.beyond(base, Parameters.standard().term(Limit.CLEARANCE_EXTENSION)))
                .isEqualTo(beyond);
        assertThat(grant.latestAllowed(base, Parameters.standard().term(Limit.CLEARANCE_EXTENSION)))
                .isEqualTo(latestAllowed);
        assertThat(grant.replacesGrant(base)).isEqualTo("2022-09-01".equals(earlier));
    }

    // Requests

    @Test
    void a_request_shows_from_its_first_possible_day_on_and_is_certain_from_its_last() {
        SmallRecord record = contaminated().asked("2020-09", "2RC");

        assertThat(record.oneOn("2020-08-31", Request.class)).isEmpty();
        assertThat(record.oneOn("2020-09-01", Request.class).orElseThrow().certainty())
                .isEqualTo(Certainty.UNVERIFIED);
        assertThat(record.oneOn("2020-09-30", Request.class).orElseThrow().certainty())
                .isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void a_request_names_meeting_days_and_row() {
        Request request = contaminated()
                .asked("2019-01-15", "9MSP")
                .oneOn("2019-06-01", Request.class)
                .orElseThrow();

        assertThat(request.meeting()).isEqualTo("9MSP");
        assertThat(request.requestedOn()).hasToString("2019-01-15");
        assertThat(request.meetingClosesOn()).isEqualTo("2019-09-04");
        assertThat(request.closedFrom()).isEqualTo("2019-09-05");
        assertThat(request.days()).containsExactly(LocalDate.of(2019, 9, 5));
        assertThat(request.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2RC", "2RC.1", "2RC.2"})
    void a_request_to_a_conference_in_parts_is_open_until_the_last_part(String meeting) {
        Request request = contaminated()
                .asked("2020-09", meeting)
                .oneOn("2020-10-01", Request.class)
                .orElseThrow();

        assertThat(request.meetingClosesOn()).isEqualTo("2021-09-21");
    }

    @Test
    void a_request_is_decided_by_a_grant_of_its_meeting() {
        SmallRecord record = contaminated().asked("2020-09-01", "2RC").granted("2021-02/2021-04", "2022-09-01", "2RC");

        assertThat(record.oneOn("2021-01-31", Request.class).orElseThrow().possiblyDecided())
                .isFalse();
        assertThat(record.oneOn("2021-02-01", Request.class).orElseThrow().possiblyDecided())
                .isTrue();
        assertThat(record.oneOn("2021-04-30", Request.class)).isEmpty();
    }

    @Test
    void a_request_is_overtaken_by_a_grant_of_a_later_meeting() {
        SmallRecord record = contaminated().asked("2019-01-15", "9MSP").granted("2022-09", "2024-09-01", "10MSP");

        assertThat(record.oneOn("2022-08-31", Request.class)).isPresent();
        assertThat(record.oneOn("2022-09-02", Request.class)).isEmpty();
    }

    @Test
    void a_request_is_not_decided_by_a_grant_of_an_earlier_meeting() {
        SmallRecord record = contaminated().asked("2019-06-01", "2RC").granted("2019-09", "2021-09-01", "9MSP");

        assertThat(record.oneOn("2020-01-01", Request.class)).isPresent();
    }

    @Test
    void a_request_is_not_decided_by_a_grant_before_it() {
        SmallRecord record =
                contaminated().granted("2020-11-26", "2021-09-01", "2RC").asked("2021-03-01", "2RC");

        assertThat(record.oneOn("2021-04-01", Request.class)).isPresent();
    }

    @Test
    void of_several_undecided_requests_the_one_for_the_latest_meeting_counts() {
        SmallRecord record = contaminated()
                .asked("2018-06-01", "10MSP")
                .asked("2019-01-15", "9MSP")
                .asked("2020-01-01", "2RC");

        assertThat(record.oneOn("2020-06-01", Request.class).orElseThrow().meeting())
                .isEqualTo("10MSP");
    }

    @Test
    void of_several_requests_to_one_meeting_the_latest_counts() {
        SmallRecord record = contaminated().asked("2020-03-01", "2RC").asked("2020-01-01", "2RC");

        assertThat(record.oneOn("2020-06-01", Request.class).orElseThrow().requestedOn())
                .hasToString("2020-03-01");
    }

    @Test
    void of_two_requests_of_a_day_to_one_conference_the_one_for_the_later_deadline_counts() {
        SmallRecord record =
                contaminated().asked("2020-03-01", "2025-09-01", "2RC").asked("2020-03-01", "2024-09-01", "2RC.2");

        assertThat(record.oneOn("2020-06-01", Request.class).orElseThrow().meeting())
                .isEqualTo("2RC");
    }

    @Test
    void a_request_after_completion_is_about_nothing() {
        SmallRecord record =
                contaminated().clearance(CLEARANCE_COMPLETED, "2018-01-01").asked("2019-01-15", "9MSP");

        assertThat(record.oneOn("2019-06-01", Request.class)).isEmpty();
    }

    @Test
    void a_request_under_article_3_shows_as_one_under_article_4_does() {
        SmallRecord record =
                contaminated().stockpile(STOCKPILE_HELD, "2011-03-01").stocksAsked("2019-01-15", "9MSP");

        assertThat(record.on("2019-06-01", Request.class))
                .extracting(request -> request.matter().duty().word())
                .containsExactly("stockpile-destruction");
    }

    @ParameterizedTest
    @CsvSource({
        // possibly made
        "2019-01-30, 0",
        // certainly made
        "2019-01-31, 1",
        // twelve months from its first possible day
        "2020-01-01, 1",
        "2020-01-02, 0",
    })
    void a_request_shows_for_twelve_months_that_the_duty_was_open(String day, int shown) {
        SmallRecord record = contaminated().asked("2019-01", "9MSP");

        assertThat(record.on(day, RecentRequest.class)).hasSize(shown);
    }

    @Test
    void a_request_shows_that_the_duty_was_open_after_it_was_decided_too() {
        SmallRecord record = contaminated().asked("2019-01-15", "9MSP").granted("2019-09", "2025-09-01", "9MSP");

        assertThat(record.oneOn("2019-10-01", RecentRequest.class).orElseThrow().rows())
                .hasSize(1);
    }

    @Test
    void a_request_without_source_does_not_show_that_the_duty_was_open() {
        SmallRecord record = contaminated().unsourced().asked("2019-01-15", "9MSP");

        assertThat(record.on("2019-02-01", RecentRequest.class)).isEmpty();
    }

    @Test
    void the_latest_of_several_recent_requests_shows() {
        SmallRecord record = contaminated().asked("2019-01-15", "9MSP").asked("2019-05-01", "2RC");

        assertThat(record.oneOn("2019-06-01", RecentRequest.class).orElseThrow().row())
                .isEqualTo(record.register().clearanceEvents().get(2));
    }

    @Test
    void a_request_counts_as_recent_for_as_long_as_the_parameter_says() {
        AsOfView view = AsOfView.of(
                contaminated().asked("2019-01-15", "9MSP").register(),
                Parameters.standard().with(Limit.REQUEST_VALIDITY, Period.ofMonths(1), "a test"));

        assertThat(view.on(LocalDate.of(2019, 2, 15))).hasAtLeastOneElementOfType(RecentRequest.class);
        assertThat(view.on(LocalDate.of(2019, 2, 16))).doesNotHaveAnyElementsOfTypes(RecentRequest.class);
    }
}
