package org.ccm.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChartsTest {

    private static final Caption CAPTION = new Caption("c", "Title", "Description");

    @Test
    void every_number_of_a_year_of_votes_can_be_read() {
        VotesByYear votes = new VotesByYear(
                CAPTION,
                new VotesByYear.Labels("yes", "no", "abstaining", "absent"),
                List.of(new VotesByYear.Votes(2019, 144, 1, 38, 10)),
                "");

        assertThat(Drawn.of(votes).lines())
                .containsExactlyInAnyOrder("yes", "no", "abstaining", "absent", "2019", "144", "1", "38", "10");
    }

    @Test
    void a_zero_takes_no_room() {
        VotesByYear votes = new VotesByYear(
                CAPTION,
                new VotesByYear.Labels("yes", "no", "abstaining", "absent"),
                List.of(new VotesByYear.Votes(2020, 147, 0, 38, 8)),
                "");

        assertThat(Drawn.of(votes).titles())
                .containsExactly("2020, yes: 147", "2020, abstaining: 38", "2020, absent: 8");
    }

    @Test
    void a_number_below_zero_is_refused() {
        VotesByYear votes = new VotesByYear(
                CAPTION,
                new VotesByYear.Labels("yes", "no", "abstaining", "absent"),
                List.of(new VotesByYear.Votes(2020, 147, 0, -1, 8)),
                "");

        assertThatIllegalArgumentException()
                .isThrownBy(votes::svg)
                .withMessageContaining("\"2020\"")
                .withMessageContaining("Maybe");
    }

    @Test
    void a_long_name_of_a_row_stands_above_its_bar() {
        ReportingRate rate = new ReportingRate(
                CAPTION,
                new ReportingRate.Labels("received", "listed as missing", "none on record"),
                List.of(new ReportingRate.Reports("Latin America and the Caribbean", 20, 1, 5, "77 %")),
                "");

        assertThat(y(rate, "Latin America and the Caribbean")).isEqualTo(y(rate, "20") - 26);
    }

    @Test
    void bars_are_as_long_as_their_numbers() {
        ReportingRate rate = new ReportingRate(
                CAPTION,
                new ReportingRate.Labels("received", "listed as missing", "none on record"),
                List.of(
                        new ReportingRate.Reports("2018", 40, 0, 0, "40 of 80"),
                        new ReportingRate.Reports("2019", 80, 0, 0, "80 of 80")),
                "");

        assertThat(2 * (1 + width(rate, "2018, received: 40")))
                .isCloseTo(1 + width(rate, "2019, received: 80"), within(0.2));
        assertThat(Drawn.of(rate).lines()).contains("40 of 80", "80 of 80");
    }

    @Test
    void what_speaks_against_joining_is_to_the_left_of_what_speaks_for_it() {
        CandidatesRanked ranked = Samples.candidates(1);

        assertThat(x(ranked, "State 0, reservation: -1"))
                .isLessThan(x(ranked, "State 0, vote in favour: 8"))
                .isEqualTo(0.5);
        assertThat(x(ranked, "State 0, vote in favour: 8")).isLessThan(x(ranked, "State 0, commitment: 4"));
    }

    @Test
    void the_legend_names_only_signals_that_somebody_sent() {
        CandidatesRanked ranked = new CandidatesRanked(
                CAPTION,
                List.of("vote", "commitment"),
                List.of(new CandidatesRanked.Candidate("Angola", "3", List.of(new CandidatesRanked.Part("vote", 3)))),
                "");

        assertThat(Drawn.of(ranked).lines()).contains("vote").doesNotContain("commitment");
    }

    @Test
    void a_signal_that_is_not_among_those_of_the_picture_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CandidatesRanked(
                        CAPTION,
                        List.of("vote"),
                        List.of(new CandidatesRanked.Candidate(
                                "Angola", "3", List.of(new CandidatesRanked.Part("vot", 3)))),
                        ""))
                .withMessageContaining("\"vot\"")
                .withMessageContaining("Maybe");
    }

    @Test
    void an_extension_begins_where_the_deadline_before_it_was() {
        DeadlineTimeline timeline =
                deadline(LocalDate.of(2019, 10, 1), List.of(LocalDate.of(2022, 10, 1), LocalDate.of(2021, 4, 1)));

        assertThat(Drawn.of(timeline).titles())
                .containsExactly(
                        "Bulgaria: 2011-10-01 – 2019-10-01",
                        "Bulgaria: 2019-10-01 – 2021-04-01",
                        "Bulgaria: 2021-04-01 – 2022-10-01");
    }

    @Test
    void days_are_drawn_where_they_are() {
        TimeScale time = TimeScale.around(LocalDate.of(2011, 5, 1), LocalDate.of(2020, 11, 25), 0, 640);

        assertThat(time.x(LocalDate.of(2011, 1, 1))).isZero();
        assertThat(time.x(LocalDate.of(2016, 1, 1))).isBetween(319.0, 321.0);
        assertThat(time.x(LocalDate.of(2021, 1, 1))).isEqualTo(640);
    }

    @Test
    void a_legend_of_states_names_only_those_in_the_picture() {
        DeadlineTimeline timeline = deadline(LocalDate.of(2019, 10, 1), List.of());

        assertThat(Drawn.of(timeline).lines()).contains("passed").doesNotContain("open", "completion");
    }

    @Test
    void a_completion_has_its_mark_and_a_word_for_it() {
        Drawn timeline = Drawn.of(Samples.deadlines(4));

        assertThat(timeline.lines()).contains("completion on record");
        assertThat(timeline.all("circle")).hasSize(2);
    }

    @Test
    void a_name_that_is_too_long_for_its_line_is_broken_and_complete() {
        String read = String.join("", Drawn.of(Samples.deadlines(2)).lines());

        assertThat(read.replace(" ", ""))
                .contains(Samples.LONG_NAME.substring(40).replace(" ", ""));
    }

    @Test
    void steps_after_the_day_are_left_out() {
        AdherenceOverTime adherence = new AdherenceOverTime(
                CAPTION,
                new AdherenceOverTime.Labels("by deposit", "in force"),
                List.of(
                        new AdherenceOverTime.Step(LocalDate.of(2010, 2, 16), 30),
                        new AdherenceOverTime.Step(LocalDate.of(2030, 1, 1), 31)),
                List.of(new AdherenceOverTime.Step(LocalDate.of(2030, 1, 1), 30)),
                LocalDate.of(2020, 11, 25),
                Optional.empty(),
                "No deposit is on record.");

        assertThat(adherence.byDeposit()).hasSize(1);
        assertThat(adherence.inForce()).isEmpty();
        assertThat(Drawn.of(adherence).lines()).contains("30").doesNotContain("2030", "35");
    }

    @Test
    void the_target_is_in_the_picture_however_far_it_is() {
        assertThat(Drawn.of(Samples.adherence(1)).lines()).contains("130 by 25 November 2020", "120", "140");
    }

    private static DeadlineTimeline deadline(LocalDate base, List<LocalDate> extendedTo) {
        return new DeadlineTimeline(
                CAPTION,
                LocalDate.of(2020, 11, 25),
                new DeadlineTimeline.Words(
                        "25 November 2020",
                        Map.of(DeadlineTimeline.State.OPEN, "open", DeadlineTimeline.State.PASSED, "passed"),
                        "completion",
                        ""),
                List.of(new DeadlineTimeline.Row(
                        "Bulgaria",
                        base.toString(),
                        base.minusYears(8),
                        base,
                        extendedTo,
                        DeadlineTimeline.State.PASSED,
                        Optional.empty())));
    }

    private static double width(Picture picture, String title) {
        return Double.parseDouble(part(picture, title).getAttribute("width"));
    }

    private static double y(Picture picture, String words) {
        return Drawn.of(picture).all("text").stream()
                .filter(text -> text.getTextContent().equals(words))
                .mapToDouble(text -> Double.parseDouble(text.getAttribute("y")))
                .findFirst()
                .orElseThrow();
    }

    private static double x(Picture picture, String title) {
        return Double.parseDouble(part(picture, title).getAttribute("x"));
    }

    private static Element part(Picture picture, String title) {
        return Drawn.of(picture).all("title").stream()
                .filter(element -> element.getTextContent().equals(title))
                .map(element -> (Element) element.getParentNode())
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        title + " is not among " + Drawn.of(picture).titles()));
    }
}
