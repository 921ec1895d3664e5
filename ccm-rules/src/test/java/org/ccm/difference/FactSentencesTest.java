package org.ccm.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.ccm.asof.AsOfView;
import org.ccm.asof.CompleteRecord;
import org.ccm.asof.Contradiction;
import org.ccm.asof.ListedMissing;
import org.ccm.asof.ReportedYears;
import org.ccm.asof.Shown;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.ccm.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record shows, in sentences. */
class FactSentencesTest {

    private static final FactSentences SENTENCES = new FactSentences(Register.reference(), Locale.ENGLISH);
    private static final AsOfView REFERENCE = AsOfView.of(Register.reference(), Parameters.standard());

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void everything_on_record_can_be_said(@ForAll @IntRange(max = 6_500) int day) {
        REFERENCE.on(LocalDate.of(2008, 12, 3).plusDays(day)).forEach(fact -> check(Register.reference(), fact));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everything_in_an_invented_record_can_be_said(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(max = 6_500) int day) {
        Register register = Registers.synthetic(seed);
        AsOfView.of(register, Parameters.standard())
                .on(LocalDate.of(2008, 12, 3).plusDays(day))
                .forEach(fact -> check(register, fact));
    }

    private static void check(Register register, Shown fact) {
        Wording.LANGUAGES.forEach(language -> check(new FactSentences(register, language), fact));
    }

    private static void check(FactSentences sentences, Shown fact) {
        Optional<String> sentence = sentences.of(fact);
        if (fact instanceof ReportedYears) {
            assertThat(sentence).as("said by the years that differ").isEmpty();
        } else {
            assertThat(sentence).as("%s", fact).hasValueSatisfying(said -> assertThat(said)
                    .endsWith(".")
                    .doesNotContain("[", "{", "Optional", "_", "null"));
        }
        assertThat(sentences.lapsed(fact, LocalDate.of(2026, 2, 20)).isPresent())
                .isEqualTo(Facts.lapses(fact) || fact instanceof ListedMissing || fact instanceof Contradiction);
        assertThat(Facts.place(fact)).isNotEmpty();
        Facts.matter(fact).ifPresent(matter -> assertThat(Facts.state(fact)).contains(matter.state()));
    }

    @Test
    void coverage_that_has_not_ended_is_not_known_where_another_register_lacks_it() {
        CompleteRecord complete = REFERENCE.on(LocalDate.of(2019, 11, 20)).stream()
                .filter(CompleteRecord.class::isInstance)
                .map(CompleteRecord.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(SENTENCES.lapsed(complete, LocalDate.of(2019, 11, 20)))
                .hasValueSatisfying(said -> assertThat(said).endsWith("is not known to be complete."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-11-20 | on 20 November 2019",
                "2019-11 | in November 2019",
                "2019 | in 2019",
                "2019-11-20/2019-11-28 | between 20 November 2019 and 28 November 2019",
                // what has no date on record lies before everything
                "1900-01-01/2010-01-01 | on an unknown day",
            })
    void a_date_has_the_preposition_that_goes_with_it(String date, String words) {
        assertThat(SENTENCES.when(PartialDate.parse(date))).isEqualTo(words);
    }

    @Test
    void years_that_came_and_years_that_went_are_told_apart() {
        StateCode state = StateCode.of("GMB");

        assertThat(SENTENCES.years(state, new TreeSet<>(Set.of(2019, 2020)), new TreeSet<>(Set.of(2012))))
                .isEqualTo("Something is on record about the annual reports of Gambia for 2019, 2020."
                        + " Nothing is on record about the annual reports of Gambia for 2012.");
    }
}
