package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ccm.provision.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts of the record are complete on a day. */
class CoverageAsOfTest {

    private static List<RecordPart> complete(SmallRecord record, String day) {
        return record.on(day, CompleteRecord.class).stream()
                .map(CompleteRecord::part)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-07-31, false",
        // the first day
        "2010-08-01, true",
        // the last
        "2022-08-01, true",
        "2022-08-02, false",
    })
    void a_part_is_complete_from_its_first_day_to_its_last(String day, boolean complete) {
        SmallRecord record = new SmallRecord().complete("transparency_reports", "initial", "2010-08-01", "2022-08-01");

        assertThat(complete(record, day).contains(RecordPart.INITIAL_REPORTS)).isEqualTo(complete);
    }

    @Test
    void a_part_without_a_first_day_is_complete_from_the_beginning() {
        assertThat(complete(new SmallRecord().complete("meetings", "", "", "2025-12-31"), "2008-12-03"))
                .containsExactly(RecordPart.MEETINGS);
    }

    @Test
    void a_part_without_a_last_day_is_never_complete() {
        assertThat(complete(new SmallRecord().complete("meetings", "", "2010-01-01", ""), "2020-01-01"))
                .isEmpty();
    }

    @Test
    void a_record_without_coverage_is_never_complete() {
        assertThat(complete(new SmallRecord(), "2020-01-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "transparency_reports, initial,               INITIAL_REPORTS",
        "transparency_reports, annual,                ANNUAL_REPORTS",
        "stockpiles,           destruction_completed, STOCKPILE_DESTRUCTION_ENDS",
        "stockpiles,           extension_granted,     STOCKPILE_DESTRUCTION_GRANTS",
        "stockpiles,           extension_requested,   STOCKPILE_DESTRUCTION_REQUESTS",
        "clearance,            compliance_declared,   CLEARANCE_ENDS",
        "clearance,            extension_granted,     CLEARANCE_GRANTS",
        "clearance,            extension_requested,   CLEARANCE_REQUESTS",
        "adherence,            '',                    ADHERENCE",
        "meetings,             '',                    MEETINGS",
    })
    void coverage_of_a_kind_makes_that_part_complete_and_no_other(String table, String kind, RecordPart part) {
        SmallRecord record = new SmallRecord().complete(table, kind, "2010-01-01", "2025-12-31");

        assertThat(complete(record, "2020-01-01")).containsExactly(part);
    }

    @Test
    void coverage_of_a_kind_on_which_nothing_rests_shows_nothing() {
        assertThat(complete(
                        new SmallRecord().complete("stockpiles", "retained", "2010-01-01", "2025-12-31"), "2020-01-01"))
                .isEmpty();
    }

    @Test
    void coverage_of_a_whole_table_makes_all_its_parts_complete() {
        SmallRecord record = new SmallRecord().complete("clearance", "", "2010-01-01", "2025-12-31");

        assertThat(complete(record, "2020-01-01"))
                .containsExactly(RecordPart.CLEARANCE_ENDS, RecordPart.CLEARANCE_GRANTS, RecordPart.CLEARANCE_REQUESTS);
    }

    @Test
    void a_part_shows_once_by_the_row_that_is_complete_on_the_day() {
        SmallRecord record = new SmallRecord()
                .complete("transparency_reports", "annual", "2010-01-01", "2015-12-31")
                .complete("transparency_reports", "", "2010-01-01", "2025-12-31");

        assertThat(complete(record, "2012-01-01"))
                .containsExactly(RecordPart.INITIAL_REPORTS, RecordPart.ANNUAL_REPORTS);
        assertThat(record.on("2020-01-01", CompleteRecord.class))
                .extracting(part -> part.coverage().kind())
                .containsOnly(Optional.empty())
                .hasSize(2);
    }

    @Test
    void a_complete_part_names_no_rows() {
        assertThat(new SmallRecord()
                        .complete("meetings", "", "2010-01-01", "2025-12-31")
                        .oneOn("2020-01-01", CompleteRecord.class)
                        .orElseThrow()
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STOCKPILE_DESTRUCTION, STOCKPILE_DESTRUCTION_ENDS, STOCKPILE_DESTRUCTION_GRANTS, STOCKPILE_DESTRUCTION_REQUESTS",
        "CLEARANCE,             CLEARANCE_ENDS,             CLEARANCE_GRANTS,             CLEARANCE_REQUESTS",
    })
    void a_duty_under_article_3_or_4_rests_on_three_parts(
            Duty duty, RecordPart ends, RecordPart grants, RecordPart requests) {
        assertThat(RecordPart.ends(duty)).isEqualTo(ends);
        assertThat(RecordPart.grants(duty)).isEqualTo(grants);
        assertThat(RecordPart.requests(duty)).isEqualTo(requests);
    }

    @ParameterizedTest
    @CsvSource({"INITIAL_REPORT, INITIAL_REPORTS", "ANNUAL_REPORT, ANNUAL_REPORTS"})
    void a_duty_to_report_rests_on_the_receipts_of_its_kind(Duty duty, RecordPart reports) {
        assertThat(RecordPart.reports(duty)).isEqualTo(reports);
    }
}
