package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.ccm.assistance.AssistanceRole;
import org.ccm.assistance.Reported;
import org.ccm.assistance.VictimMeasure;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.law.MeasureStatus;
import org.ccm.norm.EvidenceStanding;
import org.ccm.norm.PossessionKind;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows of assistance, national law, stocks outside and use (Articles 5, 6, 9 and 21). */
class MeasuresAsOfTest {

    private static Reported plan(SmallRecord record, String day) {
        return record.on(day, VictimMeasureOnRecord.class).stream()
                .filter(fact -> fact.measure() == VictimMeasure.NATIONAL_PLAN)
                .findFirst()
                .orElseThrow()
                .reported();
    }

    // The latest information

    @Test
    void a_focal_point_and_a_plan_show_each_for_itself() {
        SmallRecord record = new SmallRecord().victims(Reported.YES, Reported.UNKNOWN, "2018");

        assertThat(record.on("2019-01-01", VictimMeasureOnRecord.class))
                .extracting(VictimMeasureOnRecord::measure, VictimMeasureOnRecord::reported)
                .containsExactlyInAnyOrder(
                        tuple(VictimMeasure.FOCAL_POINT, Reported.YES),
                        tuple(VictimMeasure.NATIONAL_PLAN, Reported.UNKNOWN));
    }

    @Test
    void later_information_takes_the_place_of_earlier_whatever_the_order_of_the_rows() {
        SmallRecord record = new SmallRecord()
                .victims(Reported.YES, Reported.YES, "2020-05-01")
                .victims(Reported.YES, Reported.NONE_REPORTED, "2018-05-01");

        assertThat(plan(record, "2020-04-30")).isEqualTo(Reported.NONE_REPORTED);
        assertThat(plan(record, "2020-05-01")).isEqualTo(Reported.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-31, in_progress, ESTABLISHED", // the later row does not show yet
        "2019-01-01, 'in_progress, none_reported', UNVERIFIED", // some day in 2019, perhaps not yet
        "2019-12-30, 'in_progress, none_reported', UNVERIFIED",
        "2019-12-31, none_reported, ESTABLISHED" // the year is over
    })
    void while_it_is_open_which_information_is_the_latest_both_show(LocalDate day, String said, Certainty certainty) {
        SmallRecord record = new SmallRecord()
                .measure(MeasureStatus.IN_PROGRESS, 0, "2016")
                .measure(MeasureStatus.NONE_REPORTED, 0, "2019");
        List<NationalMeasureOnRecord> shown = record.on(day.toString(), NationalMeasureOnRecord.class);

        assertThat(shown).extracting(fact -> fact.status().word()).containsExactly(said.split(", "));
        assertThat(shown).allMatch(fact -> fact.certainty() == certainty);
    }

    @Test
    void later_information_that_says_the_same_takes_nothing_away() {
        SmallRecord record = new SmallRecord()
                .measure(MeasureStatus.IN_PROGRESS, 0, "2016")
                .measure(MeasureStatus.IN_PROGRESS, 0, "2019");
        NationalMeasureOnRecord shown =
                record.oneOn("2019-06-01", NationalMeasureOnRecord.class).orElseThrow();

        assertThat(shown.certainty()).isEqualTo(Certainty.ESTABLISHED);
        assertThat(shown.rows()).hasSize(2);
    }

    @Test
    void what_would_replace_the_latest_information_on_another_day_does_not_show_of_what_is_known() {
        SmallRecord record = new SmallRecord()
                .measure(MeasureStatus.IN_PROGRESS, 0, "2016")
                .measure(MeasureStatus.NONE_REPORTED, 0, "2019");

        assertThat(record.on("2020-06-01", "2018-06-01", NationalMeasureOnRecord.class))
                .extracting(NationalMeasureOnRecord::status)
                .containsExactly(MeasureStatus.IN_PROGRESS);
    }

    // National law

    @Test
    void a_law_shows_from_its_year_on_and_not_only_from_the_day_of_the_information() {
        SmallRecord record = new SmallRecord().measure(MeasureStatus.SPECIFIC_LAW, 2012, "2022");

        assertThat(record.oneOn("2011-12-31", NationalMeasureOnRecord.class)).isEmpty();
        assertThat(record.oneOn("2012-12-31", NationalMeasureOnRecord.class)
                        .orElseThrow()
                        .certainty())
                .isEqualTo(Certainty.ESTABLISHED);
    }

    @Test
    void information_without_a_source_is_unverified() {
        SmallRecord record = new SmallRecord().unsourced().measure(MeasureStatus.NONE_REPORTED, 0, "2016");

        assertThat(record.oneOn("2019-06-01", NationalMeasureOnRecord.class)
                        .orElseThrow()
                        .certainty())
                .isEqualTo(Certainty.UNVERIFIED);
    }

    // Partners

    @ParameterizedTest
    @CsvSource({"2018-12-31, ", "2019-01-01, POSSIBLY", "2019-12-30, POSSIBLY", "2019-12-31, CERTAINLY"})
    void a_coalition_is_possibly_there_in_its_year_and_certainly_after_it(String day, @Nullable Occurrence occurrence) {
        SmallRecord record = new SmallRecord().coalition("4", 2019);

        assertThat(record.on(day, CoalitionOnRecord.class))
                .extracting(CoalitionOnRecord::occurrence)
                .isEqualTo(occurrence == null ? List.of() : List.of(occurrence));
    }

    @Test
    void of_several_rows_about_coalitions_for_an_article_one_fact_shows() {
        SmallRecord record =
                new SmallRecord().coalition("4", 2019).coalition("4", 2017).coalition("3", 2019);

        assertThat(record.on("2019-06-01", CoalitionOnRecord.class))
                .extracting(CoalitionOnRecord::article, CoalitionOnRecord::occurrence)
                .containsExactlyInAnyOrder(tuple("4", Occurrence.CERTAINLY), tuple("3", Occurrence.POSSIBLY));
    }

    @Test
    void requests_and_what_was_given_show_by_year_and_article() {
        SmallRecord record = new SmallRecord()
                .assistance(AssistanceRole.REQUESTED, "3", 2017)
                .unsourced()
                .assistance(AssistanceRole.PROVIDED, "3", 2018)
                .assistance(AssistanceRole.PROVIDED, "3", 2018)
                .assistance(AssistanceRole.PROVIDED, "3", 2020);

        assertThat(record.on("2019-06-01", AssistanceOnRecord.class))
                .extracting(
                        AssistanceOnRecord::role,
                        AssistanceOnRecord::year,
                        AssistanceOnRecord::certainty,
                        fact -> fact.rows().size())
                .containsExactlyInAnyOrder(
                        tuple(AssistanceRole.REQUESTED, 2017, Certainty.ESTABLISHED, 1),
                        tuple(AssistanceRole.PROVIDED, 2018, Certainty.ESTABLISHED, 2));
    }

    @Test
    void a_coalition_is_assistance_of_its_year() {
        SmallRecord record = new SmallRecord()
                .assistance(AssistanceRole.PROVIDED, "4", 2017)
                .coalition("4", 2017)
                .coalition("4", 2019);

        assertThat(record.on("2019-06-01", AssistanceOnRecord.class))
                .extracting(
                        AssistanceOnRecord::role,
                        AssistanceOnRecord::year,
                        AssistanceOnRecord::occurrence,
                        fact -> fact.rows().size())
                .containsExactlyInAnyOrder(
                        tuple(AssistanceRole.PROVIDED, 2017, Occurrence.CERTAINLY, 2),
                        tuple(AssistanceRole.PROVIDED, 2019, Occurrence.POSSIBLY, 1));
    }

    // What would be a duty

    @Test
    void stocks_show_until_the_State_is_listed_as_a_past_stockpiler() {
        SmallRecord record = new SmallRecord()
                .listed(PossessionKind.STOCKPILER, "2018")
                .listed(PossessionKind.USER, "2019-02-01")
                .listed(PossessionKind.PAST_STOCKPILER, "2019-03-01");

        assertThat(record.oneOn("2019-02-28", ProspectiveDuty.class)
                        .orElseThrow()
                        .article())
                .isEqualTo("3");
        assertThat(record.oneOn("2019-03-01", ProspectiveDuty.class)).isEmpty();
    }

    @Test
    void contamination_shows_until_the_State_is_reported_free_of_it() {
        SmallRecord record = new SmallRecord()
                .clearance(ClearanceEventKind.CONTAMINATION_REPORTED, "2014-07")
                .clearance(ClearanceEventKind.REPORTED_FREE, "2018-01-01");

        assertThat(record.oneOn("2014-07-01", ProspectiveDuty.class)
                        .orElseThrow()
                        .certainty())
                .isEqualTo(Certainty.UNVERIFIED);
        assertThat(record.oneOn("2014-07-31", ProspectiveDuty.class).orElseThrow())
                .satisfies(duty -> assertThat(duty.article()).isEqualTo("4"))
                .satisfies(duty -> assertThat(duty.certainty()).isEqualTo(Certainty.ESTABLISHED));
        assertThat(record.oneOn("2018-01-01", ProspectiveDuty.class)).isEmpty();
    }

    @Test
    void contamination_without_a_date_shows_always() {
        SmallRecord record = new SmallRecord().clearance(ClearanceEventKind.CONTAMINATION_REPORTED, "");

        assertThat(record.oneOn("2009-01-01", ProspectiveDuty.class)).isPresent();
    }

    // Use

    @Test
    void use_is_about_the_user_and_not_about_the_State_where_it_happened() {
        SmallRecord record =
                new SmallRecord().about("SEN").about("GMB").usedBy("SEN", "2016-03", "", EvidenceStanding.ATTRIBUTED);
        UseOnRecord use = record.oneOn("2016-03-01", UseOnRecord.class).orElseThrow();

        assertThat(use.user()).hasToString("SEN");
        assertThat(use.location()).hasToString("GMB");
        assertThat(use.certainty()).isEqualTo(Certainty.UNVERIFIED);
        assertThat(use.recorded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN", "XREBELS"})
    void a_user_that_is_no_State_shows_nothing_about_one(String user) {
        SmallRecord record = new SmallRecord().usedBy(user, "2016-03", "", EvidenceStanding.DOCUMENTED);

        assertThat(record.on("2020-01-01", UseOnRecord.class)).isEmpty();
    }

    @Test
    void of_what_is_on_record_the_evidence_that_stands_best_shows_and_what_is_alleged_stays_apart() {
        SmallRecord record = new SmallRecord()
                .usedBy("GMB", "2016-05", "2016-06", EvidenceStanding.DOCUMENTED)
                .usedBy("GMB", "2016-03", "2016-04", EvidenceStanding.ATTRIBUTED)
                .usedBy("GMB", "2016-02", "", EvidenceStanding.DENIED)
                .usedBy("GMB", "2018", "", EvidenceStanding.ATTRIBUTED);

        assertThat(record.on("2017-01-01", UseOnRecord.class))
                .extracting(UseOnRecord::standing, UseOnRecord::year, UseOnRecord::until)
                .containsExactlyInAnyOrder(
                        tuple(EvidenceStanding.ATTRIBUTED, 2016, LocalDate.of(2016, 6, 30)),
                        tuple(EvidenceStanding.DENIED, 2016, LocalDate.of(2016, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 2016, 2016-01-01", // on which day of the year it ended is not on record
        "2016-03-05, 2016, 2016-03-05", // it ended after it began
        "2016-03, 2016-05, 2016-05-01",
        "2016-03, '', 2016-03-01", // that no end is on record does not make it last
        "'', 2016-05, 2016-05-01"
    })
    void use_certainly_went_on_until_the_first_possible_day_of_its_end(String begun, String ended, String until) {
        SmallRecord record = new SmallRecord().usedBy("GMB", begun, ended, EvidenceStanding.ATTRIBUTED);

        assertThat(record.oneOn("2017-01-01", UseOnRecord.class).orElseThrow().certainlyUntil())
                .isEqualTo(until);
    }

    @Test
    void use_without_a_begin_shows_from_its_end_and_without_either_never() {
        SmallRecord record = new SmallRecord()
                .usedBy("GMB", "", "2016-05", EvidenceStanding.ALLEGED)
                .usedBy("GMB", "", "", EvidenceStanding.ALLEGED);

        assertThat(record.oneOn("2016-05-01", UseOnRecord.class).orElseThrow().year())
                .isEqualTo(2016);
        assertThat(record.on("2016-04-30", UseOnRecord.class)).isEmpty();
    }
}
