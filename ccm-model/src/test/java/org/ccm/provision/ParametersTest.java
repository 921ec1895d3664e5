package org.ccm.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ccm.provision.Reading.FirstAnnualYear;
import org.ccm.provision.Reading.WhileInitialOutstanding;
import org.ccm.source.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private static final Parameters STANDARD = Parameters.standard();

    @ParameterizedTest
    @CsvSource({
        // among the first thirty: with the Convention itself
        "2008-12-03, 2010-08-01",
        // the thirtieth instrument
        "2010-02-16, 2010-08-01",
        // the day after: the sixth month, which is the same day
        "2010-02-17, 2010-08-01",
        "2010-03-01, 2010-09-01",
        // Gambia
        "2018-12-11, 2019-06-01",
        // Philippines
        "2019-01-03, 2019-07-01",
        // on the first of a month as on any other day of it
        "2015-10-01, 2016-04-01",
        "2015-10-31, 2016-04-01",
        // the end of a month that is longer than the sixth after it
        "2015-08-31, 2016-02-01",
        // a leap day
        "2016-02-29, 2016-08-01",
        // South Sudan
        "2023-08-03, 2024-02-01",
        // Vanuatu
        "2025-09-05, 2026-03-01",
    })
    void the_convention_enters_into_force_on_the_first_day_of_the_sixth_month_after_the_deposit(
            LocalDate depositedOn, LocalDate entryIntoForce) {
        assertThat(STANDARD.entryIntoForce(depositedOn)).isEqualTo(entryIntoForce);
    }

    @Property
    void entry_into_force_is_the_first_of_a_month_more_than_five_and_at_most_six_months_ahead(
            @ForAll @IntRange(max = 20_000) int days) {
        LocalDate deposit = LocalDate.of(2010, 2, 17).plusDays(days);
        LocalDate entry = STANDARD.entryIntoForce(deposit);

        assertThat(entry.getDayOfMonth()).isOne();
        assertThat(entry).isAfter(deposit.plusMonths(5)).isBeforeOrEqualTo(deposit.plusMonths(6));
    }

    @Property
    void whoever_deposits_later_is_never_bound_earlier(
            @ForAll @IntRange(max = 8000) int days, @ForAll @IntRange(max = 400) int later) {
        LocalDate deposit = LocalDate.of(2008, 12, 3).plusDays(days);

        assertThat(STANDARD.entryIntoForce(deposit.plusDays(later))).isAfterOrEqualTo(STANDARD.entryIntoForce(deposit));
    }

    @Test
    void with_another_term_entry_into_force_moves() {
        Parameters changed = STANDARD.with(Limit.ENTRY_INTO_FORCE, Period.ofMonths(3), "a test");

        assertThat(changed.entryIntoForce(LocalDate.of(2018, 12, 11))).isEqualTo("2019-03-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ENTRY_INTO_FORCE;                      6 months;  17(2)",
                "WITHDRAWAL;                            6 months;  20(3)",
                "INITIAL_REPORT;                        180 days;  7(1)",
                "STOCKPILE_DESTRUCTION;                 8 years;   3(2)",
                "STOCKPILE_DESTRUCTION_EXTENSION;       4 years;   3(3)",
                "CLEARANCE;                             10 years;  4(1)(a)",
                "CLEARANCE_AFTER_HOSTILITIES;           10 years;  4(1)(b)",
                "CLEARANCE_EXTENSION;                   5 years;   4(5)",
                "EXTENSION_REQUEST;                     9 months;  3(5), 4(6)",
                "HORIZON;                               24 months; 3, 4",
                "EXTENSION_REQUEST_LISTED;              12 months; 3(5), 4(6)",
                "EXTENSION_REQUEST_UNDETERMINED_LISTED; 36 months; 3(5), 4(6)",
                "LISTING_VALIDITY;                      12 months; 7",
                "REQUEST_VALIDITY;                      12 months; 3(5), 4(6)",
            })
    void the_standard_terms_are_those_of_the_convention_and_of_this_library(
            Limit limit, String text, String provision) {
        Term term = STANDARD.term(limit);

        assertThat(term.text()).isEqualTo(text);
        assertThat(term.provision()).hasToString(provision);
        assertThat(term.limit()).isEqualTo(limit);
    }

    @Test
    void every_parameter_has_a_name_of_its_own_a_citation_and_a_day_from_which_it_holds() {
        assertThat(STANDARD.all()).hasSize(Limit.values().length + FixedDay.Name.values().length + 2);
        assertThat(STANDARD.all().stream().filter(Term.class::isInstance).map(Parameter::name))
                .doesNotHaveDuplicates();
        assertThat(STANDARD.all()).allSatisfy(parameter -> {
            assertThat(parameter.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(parameter.citation()).isNotBlank();
            assertThat(parameter.text()).isNotBlank();
            assertThat(parameter.provision().article()).matches("\\d+.*");
            assertThat(parameter.since()).isEqualTo("2010-08-01");
        });
    }

    @Test
    void a_changed_term_has_its_new_length_and_citation_and_keeps_its_provision() {
        Parameters changed = STANDARD.with(Limit.INITIAL_REPORT, Period.ofMonths(6), "as if months were meant");

        assertThat(changed.term(Limit.INITIAL_REPORT))
                .isEqualTo(new Term(
                        Limit.INITIAL_REPORT,
                        Period.ofMonths(6),
                        Provision.of("7(1)"),
                        "as if months were meant",
                        LocalDate.of(2010, 8, 1)));
    }

    @Test
    void a_changed_copy_differs_in_nothing_else_and_leaves_the_original_alone() {
        Parameters changed = STANDARD.with(Limit.HORIZON, Period.ofMonths(12), "a test");
        Set<Parameter> before = Set.copyOf(STANDARD.all());

        assertThat(changed.all().stream().filter(parameter -> !before.contains(parameter)))
                .containsExactly(changed.term(Limit.HORIZON));
        assertThat(STANDARD.term(Limit.HORIZON).length()).isEqualTo(Period.ofMonths(24));
    }

    @Test
    void a_term_of_no_length_is_a_choice() {
        assertThat(STANDARD.with(Limit.HORIZON, Period.ZERO, "a test")
                        .term(Limit.HORIZON)
                        .text())
                .isEqualTo("0 days");
    }

    @Test
    void a_negative_term_is_refused_in_a_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.with(Limit.HORIZON, Period.ofMonths(-12), "a test"))
                .withMessage("the term horizon cannot be P-12M. Maybe P12M?");
    }

    @Test
    void annual_reports_can_be_due_on_another_day() {
        Parameters changed = STANDARD.withAnnualReportDue(MonthDay.of(5, 31), "a test");

        assertThat(changed.annualReport().dueFor(2018)).isEqualTo("2019-05-31");
        assertThat(changed.annualReport().citation()).isEqualTo("a test");
        assertThat(changed.annualReport().provision()).hasToString("7(2)");
        assertThat(STANDARD.annualReport().dueFor(2018)).isEqualTo("2019-04-30");
    }

    @Test
    void article_7_can_be_read_otherwise() {
        Parameters changed =
                STANDARD.withReading(FirstAnnualYear.OF_ENTRY_INTO_FORCE, WhileInitialOutstanding.ANNUAL_TOO, "a test");

        assertThat(changed.reading().firstAnnualYear()).isEqualTo(FirstAnnualYear.OF_ENTRY_INTO_FORCE);
        assertThat(changed.reading().text()).isEqualTo("of entry into force, annual too");
        assertThat(changed.reading().citation()).isEqualTo("a test");
        assertThat(STANDARD.reading().text()).isEqualTo("of initial report received, initial alone");
    }

    @ParameterizedTest
    @CsvSource({"THIRTIETH_INSTRUMENT, 2010-02-16", "CONVENTION_IN_FORCE, 2010-08-01"})
    void the_fixed_days_are_those_of_history(FixedDay.Name name, LocalDate date) {
        assertThat(STANDARD.day(name).date()).isEqualTo(date);
        assertThat(STANDARD.day(name).text()).isEqualTo(date.toString());
        assertThat(STANDARD.day(name).name()).isEqualTo(name.word());
    }

    @Test
    void the_words_of_limits_days_and_duties_are_kebab_case_and_their_own() {
        for (Word[] words : new Word[][] {Limit.values(), FixedDay.Name.values(), Duty.values()}) {
            Set<String> all = Stream.of(words).map(Word::word).collect(Collectors.toSet());
            assertThat(all).hasSameSizeAs(words).allMatch(word -> word.matches("[a-z]+(-[a-z]+)*"));
        }
    }
}
