package org.ccm.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ccm.finding.Finding;
import org.ccm.finding.OwnFinding;
import org.ccm.state.StateCode;
import org.ccm.timeline.Spell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as characters. */
class DrawingTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = FIRST.plusDays(19);
    private static final Finding ESTABLISHED = OwnFinding.info("a-kind", StateCode.of("GNB"));
    private static final Finding UNVERIFIED =
            OwnFinding.info("a-kind", StateCode.of("GNB")).unverified();

    private static Spell spell(Finding finding, int from, int until) {
        return new Spell(finding, FIRST.plusDays(from), Optional.of(FIRST.plusDays(until)), false);
    }

    private static String line(int width, Spell... spells) {
        return new Drawing(FIRST, LAST, width).line(List.of(spells));
    }

    @Test
    void each_day_has_a_character_where_there_is_room() {
        assertThat(line(40, spell(ESTABLISHED, 0, 4), spell(UNVERIFIED, 5, 6))).isEqualTo("#####??.............");
    }

    @Test
    void a_single_day_shows_however_little_room_there_is() {
        assertThat(line(4, spell(ESTABLISHED, 7, 7))).isEqualTo(".#..");
    }

    @Test
    void what_is_established_hides_what_is_not() {
        assertThat(line(4, spell(UNVERIFIED, 0, 19), spell(ESTABLISHED, 7, 7))).isEqualTo("?#??");
        assertThat(line(4, spell(ESTABLISHED, 7, 7), spell(UNVERIFIED, 0, 19))).isEqualTo("?#??");
    }

    @Test
    void what_stands_is_drawn_to_the_end() {
        assertThat(line(4, new Spell(ESTABLISHED, LAST, Optional.empty(), false)))
                .isEqualTo("...#");
    }

    @ParameterizedTest
    @CsvSource({
        // a character a day
        "2020-01-01, 2020-01-20, a day",
        // two thousand days on seventy characters
        "2015-01-01, 2020-06-22, about 29 days",
    })
    void the_legend_says_how_long_a_character_is(LocalDate from, LocalDate to, String length) {
        long days = new Drawing(from, to, 70).daysACharacter();
        assertThat(AnswerWords.in(Locale.ENGLISH).of("timeline.legend", days))
                .endsWith("a character stands for " + length + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // years, as many as there is room for
                "2008-12-03 | 2026-02-20 | 76 | '    2010     2012     2014     2016     2018    2020     2022     2024'",
                // only whole labels, each where its year begins
                "2019-07-01 | 2023-06-30 | 16 | '  2020    2022'",
                // months, where there is less than three years
                "2019-11-18 | 2020-02-20 | 76 | '          2019-12                  2020-01                  2020-02'",
                // no month begins
                "2019-11-18 | 2019-11-20 | 76 | ''",
            })
    void the_scale_names_years_or_months_where_they_begin(LocalDate from, LocalDate to, int width, String scale) {
        assertThat(new Drawing(from, to, width).scale()).isEqualTo(scale);
    }
}
