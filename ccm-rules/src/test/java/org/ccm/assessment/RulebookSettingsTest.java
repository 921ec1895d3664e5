package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ccm.language.Limits;
import org.ccm.language.RuleException;
import org.ccm.language.RuleSource;
import org.ccm.plain.PlainException;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.provision.Reading.WhileInitialOutstanding;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rulebook's settings, written and read. */
class RulebookSettingsTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    private static final String RULE = """
            rule "signed" @article("15") @reason("{$state} has signed.")
            when
                Signature( $state : state )
            then
                insertLogical( OwnFinding.info("signed", $state) );
            end
            """;

    private static final Parameters OWN = Parameters.standard()
            .with(Limit.HORIZON, Period.ofMonths(12), "the meeting's own choice")
            .withAnnualReportDue(MonthDay.of(5, 31), "for a try")
            .withReading(FirstAnnualYear.OF_ENTRY_INTO_FORCE, WhileInitialOutstanding.ANNUAL_TOO, "for a try");

    @Test
    void a_rulebook_made_of_settings_finds_and_proves_the_same() {
        try (Rulebook mine = Rulebook.standard()
                        .with(OWN)
                        .with(Limits.standard().withFirings(5_000))
                        .plus(RuleSource.text("signed.drl", RULE));
                Rulebook equal = RulebookSettings.of(mine.settings().toPlain()).rulebook()) {
            Assessment one = mine.assess(Register.reference(), DAY);
            Assessment other = equal.assess(Register.reference(), DAY);

            assertThat(equal.settings()).isEqualTo(mine.settings());
            assertThat(other.findings()).isEqualTo(one.findings()).isNotEqualTo(standardFindings());
            assertThat(other.findings())
                    .allSatisfy(finding -> assertThat(other.proofOf(finding)).isEqualTo(one.proofOf(finding)));
        }
    }

    private static List<?> standardFindings() {
        return Rulebook.standard().assess(Register.reference(), DAY).findings();
    }

    @Test
    void rules_that_were_isolated_are_isolated_again() {
        Isolation isolation = new Isolation(Duration.ofSeconds(20), 128);
        RulebookSettings settings = new RulebookSettings(
                Parameters.standard(),
                Limits.standard(),
                Optional.of(isolation),
                List.of(new RulebookSettings.RuleFile("signed.drl", RULE)));

        RulebookSettings read = RulebookSettings.of(settings.toPlain());
        assertThat(read).isEqualTo(settings);
        try (Rulebook isolated = read.rulebook()) {
            assertThat(isolated.settings()).isEqualTo(settings);
            assertThat(isolated.assess(Register.reference(), DAY).findings())
                    .anyMatch(finding -> finding.kind().name().equals("signed"));
        }
    }

    @Test
    void nothing_at_all_gives_the_standard_rulebook() {
        assertThat(RulebookSettings.of(Map.of())).isEqualTo(RulebookSettings.standard());
        assertThat(Rulebook.standard().settings()).isEqualTo(RulebookSettings.standard());
        assertThat(RulebookSettings.standard().rulebook().settings()).isEqualTo(RulebookSettings.standard());
    }

    @Test
    void all_parameters_are_written_with_their_reasons() {
        assertThat(ParametersInWords.of(OWN))
                .hasSize(Limit.values().length + 2)
                .containsOnlyKeys(ParametersInWords.names())
                .containsEntry("horizon", Map.of("value", "12 months", "citation", "the meeting's own choice"))
                .containsEntry("annual-report", Map.of("value", "05-31", "citation", "for a try"))
                .containsEntry(
                        "first-annual-year",
                        Map.of("value", "of entry into force, annual too", "citation", "for a try"));
    }

    @ParameterizedTest
    @CsvSource({
        "horizon, 12 months, 12 months", // as proofs show it
        "horizon, 1 month, 1 month", // one of them
        "initial-report, 0 days, 0 days", // nothing
        "clearance, '1 year, 6 months', '1 year, 6 months'", // units together
        "clearance, '2 years, 1 month, 3 days', '2 years, 1 month, 3 days'",
        "first-annual-year, 'Of initial report due, annual too', 'of initial report due, annual too'",
    })
    void a_value_can_stand_alone_without_a_reason(String name, String value, String text) {
        Parameters read =
                RulebookSettings.of(Map.of("parameters", Map.of(name, value))).parameters();

        assertThat(read.all())
                .filteredOn(parameter -> parameter.name().equals(name))
                .singleElement()
                .satisfies(parameter -> {
                    assertThat(parameter.text()).isEqualTo(text);
                    assertThat(parameter.citation()).isEqualTo(ParametersInWords.UNEXPLAINED);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            horizn            | 12 months  | "horizn" is not a parameter that can be changed. Maybe horizon?
            horizon           | a year     | "a year" is not a length of time. Maybe "12 months", for instance?
            horizon           | 12 months, | "12 months," is not a length of time. Maybe "12 months", for instance?
            horizon           | ''         | "" is not a length of time. Maybe "12 months", for instance?
            annual-report     | 30 April   | "30 April" is not a day of the year. Maybe "04-30", for instance?
            first-annual-year | 2011       | "2011" is not a reading of Article 7(2). Maybe "of initial report received, initial alone", for instance?
            thirtieth-instrument | 2010-02-16 | "thirtieth-instrument" is not a parameter that can be changed. Maybe one of annual-report, clarification, clearance,
            """)
    void a_parameter_that_cannot_be_set_is_told_with_a_way_out(String name, String value, String message) {
        assertThatThrownBy(() -> RulebookSettings.of(Map.of("parameters", Map.of(name, value))))
                .isInstanceOf(PlainException.class)
                .hasMessageStartingWith("parameters." + name + ": " + message);
    }

    @Test
    void every_mistake_is_told_at_once() {
        Map<String, ?> wrong = Map.of(
                "parameters", Map.of("horizon", Map.of("citation", "none"), "clearance", 10),
                "limits", Map.of("firings", -1, "tme", "PT30S"),
                "isolation", Map.of("time", "30 seconds", "megabytes", 0),
                "rules", List.of(Map.of("file", "a.drl")),
                "rule", "mine.drl");

        assertThatThrownBy(() -> RulebookSettings.of(wrong))
                .isInstanceOfSatisfying(PlainException.class, mistakes -> assertThat(mistakes.faults())
                        .extracting(Object::toString)
                        .containsExactlyInAnyOrder(
                                "parameters.horizon: \"value\" is missing. Maybe \"value\": \"12 months\"?",
                                "parameters.clearance: 10 is not a text. Maybe \"10\"?",
                                "limits.firings: -1 is not from 0 to 2147483647.",
                                "limits.tme: \"tme\" is not a key here. Maybe \"time\"?",
                                "isolation.time: \"30 seconds\" is not a time such as PT30S, which is 30 seconds.",
                                "isolation.megabytes: 0 is not from 1 to 2147483647.",
                                "rules[0]: \"text\" is missing.",
                                "rule: \"rule\" is not a key here."
                                        + " Maybe one of isolation, limits, parameters, rules?"));
    }

    @Test
    void rules_with_mistakes_are_told_when_the_rulebook_is_made() {
        RulebookSettings settings =
                RulebookSettings.of(Map.of("rules", List.of(Map.of("file", "a.drl", "text", "rule \"broken"))));

        assertThatThrownBy(settings::rulebook).isInstanceOf(RuleException.class).hasMessageContaining("a.drl");
    }

    @Property(tries = 200)
    void whatever_the_parameters_are_they_are_equal_after_writing_and_reading(@ForAll("parameters") Parameters own) {
        RulebookSettings settings = new RulebookSettings(own, Limits.standard(), Optional.empty(), List.of());

        assertThat(RulebookSettings.of(settings.toPlain())).isEqualTo(settings).hasSameHashCodeAs(settings);
    }

    @Provide
    Arbitrary<Parameters> parameters() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 40);
        Arbitrary<Period> length = Combinators.combine(number, number, number).as(Period::of);
        Arbitrary<String> why = Arbitraries.strings().ofMaxLength(20);
        return Combinators.combine(
                        Arbitraries.of(Limit.values()),
                        length,
                        Arbitraries.integers().between(1, 365),
                        Arbitraries.of(FirstAnnualYear.values()),
                        Arbitraries.of(WhileInitialOutstanding.values()),
                        why)
                .as((limit, period, day, first, meanwhile, reason) -> Parameters.standard()
                        .with(limit, period, reason)
                        .withAnnualReportDue(MonthDay.from(LocalDate.ofYearDay(2019, day)), reason)
                        .withReading(first, meanwhile, reason));
    }
}
