package org.ccm.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.ccm.consent.Action;
import org.ccm.machinery.DecidedBy;
import org.ccm.machinery.Meeting;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes in words, as people type them. */
class ChangeInWordsTest {

    private static final Register REFERENCE = Register.reference();

    @ParameterizedTest
    @CsvSource({
        "Guinea-Bissau initial-report 2019-12-01, GNB initial-report 2019-12-01", // a name for a code
        "south africa annual-report 2018 2019-12, ZAF annual-report 2018 2019-12", // a name with a blank in it
        "'  GNB   initial-report  2019 ', GNB initial-report 2019", // blanks as they come
        "Cote d'Ivoire withdrawal 2019-12-01, CIV withdrawal 2019-12-01", // an accent left out
        "LBN clearance-extension 2026-05-01 by 2RC silence, LBN clearance-extension 2026-05-01 by 2RC silence",
    })
    void a_change_is_read_as_it_is_meant(String typed, String meant) {
        assertThat(Change.parse(typed, REFERENCE)).hasToString(meant);
    }

    @Test
    void every_form_names_the_State_and_its_word() {
        assertThat(Change.forms())
                .contains("STATE annual-report YEAR DATE", "STATE contamination-held")
                .allMatch(form -> form.matches("STATE [a-z-]+( .*)?"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_change_of_every_form_is_written_as_it_was_read() {
        List<String> written = List.of(
                "CHE signature 2008-12-03",
                "AGO ratification 2027-01-01",
                "JPN acceptance 2009-07-14",
                "NLD approval 2011-02-23",
                "ZWE accession 2027-01-01",
                "CHE withdrawal 2027-01-01",
                "CHE armed-conflict-begun 2027-01-01",
                "CHE armed-conflict-ended 2027-02-01",
                "GNB initial-report 2019-12-01",
                "ZAF annual-report 2018 2019-12",
                "USA voluntary-report 2019",
                "GNB stockpile-held",
                "GNB stockpile-found 2019-12-01/2019-12-24",
                "GNB stockpile-completion 2019-12-01",
                "GNB stockpile-none 2019-12-01",
                "GNB stockpile-extension-request 2019-12-01 to 2RC until 2023-05-01",
                "GNB stockpile-extension 2023-05-01 by 2RC on 2021-03 silence",
                "LBN contamination-held",
                "LBN contamination-found 2019",
                "LBN clearance-completion 2019-12-01",
                "LBN clearance-declaration 2019-12-01",
                "LBN clearance-extension-request 2019-12-01 to 2RC",
                "LBN clearance-extension 2026-05-01 by 2RC");

        assertThat(written)
                .allSatisfy(text -> assertThat(Change.parse(text, REFERENCE)).hasToString(text));
        assertThat(written.stream().map(text -> text.split(" ")[1]))
                .containsExactlyElementsOf(
                        Change.forms().stream().map(form -> form.split(" ")[1]).toList());
    }

    @Test
    void several_changes_are_written_and_read_with_semicolons_between_them() {
        String text = "GNB initial-report 2019-12-01; ZAF annual-report 2018 2019-12";

        assertThat(Change.parse(text, REFERENCE))
                .hasToString(text)
                .isEqualTo(Change.parse("GNB initial-report 2019-12-01", REFERENCE)
                        .then(Change.parse("ZAF annual-report 2018 2019-12", REFERENCE)));
    }

    @ParameterizedTest
    @CsvSource({
        "GNB initial-report 2019-12-01; ZAF annual-raport 2018 2019, 35, annual-raport", // a word misspelt
        "GNB initial-report 2019-12-01; ZAF, 34, ''", // an end too early
        "GNB initial-report 2019-12-01;, 30, ''", // nothing behind the semicolon
    })
    void a_mistake_in_one_of_several_changes_is_told_where_it_stands(String text, int start, String wrong) {
        assertThatThrownBy(() -> Change.parse(text, REFERENCE))
                .isInstanceOfSatisfying(ChangeException.class, mistake -> {
                    assertThat(mistake.text()).isEqualTo(text);
                    assertThat(mistake.start()).isEqualTo(start);
                    assertThat(text.substring(mistake.start())).startsWith(wrong);
                });
    }

    @Property(tries = 300)
    void what_a_change_writes_is_read_as_the_same_change(@ForAll("changes") Change change) {
        assertThat(Change.parse(change.toString(), REFERENCE)).isEqualTo(change);
    }

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<StateCode> state =
                Arbitraries.of(REFERENCE.states().stream().map(State::code).toList());
        Arbitrary<String> meeting =
                Arbitraries.of(REFERENCE.meetings().stream().map(Meeting::id).toList());
        Arbitrary<LocalDate> day = Dates.dates().between(LocalDate.of(2008, 1, 1), LocalDate.of(2100, 12, 31));
        Arbitrary<PartialDate> date = Arbitraries.oneOf(
                day.map(PartialDate::of),
                day.map(first -> PartialDate.parse(first.toString().substring(0, 7))),
                day.map(first -> PartialDate.parse(first.toString().substring(0, 4))),
                day.map(first ->
                        PartialDate.parse(first.toString().substring(0, 4) + "-01-01/" + first.getYear() + "-12-31")));
        Arbitrary<Duty> duty = Arbitraries.of(Duty.STOCKPILE_DESTRUCTION, Duty.CLEARANCE);
        List<Action> actions = List.of(Action.values()).stream()
                .filter(action -> action != Action.PROVISIONAL_APPLICATION)
                .toList();
        return Arbitraries.oneOf(
                Combinators.combine(state, Arbitraries.of(actions), day).as(Change::consent),
                Combinators.combine(state, date).as(Change::initialReport),
                Combinators.combine(state, Arbitraries.integers().between(2008, 2030), date)
                        .as(Change::annualReport),
                Combinators.combine(state, date).as(Change::voluntaryReport),
                Combinators.combine(state, duty).as(Change::held),
                Combinators.combine(state, duty, date).as(Change::found),
                Combinators.combine(state, duty, date).as(Change::completion),
                Combinators.combine(state, date).as(Change::noStocks),
                Combinators.combine(state, date).as(Change::declaration),
                Combinators.combine(state, duty, date, meeting, day.optional()).as(Change::request),
                Combinators.combine(state, duty, day, meeting).as(Change::extension),
                Combinators.combine(state, duty, day, meeting, date, Arbitraries.of(DecidedBy.values()))
                        .as(Change::extension));
    }
}
