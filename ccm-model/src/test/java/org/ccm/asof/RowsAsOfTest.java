package org.ccm.asof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ccm.consent.Action;
import org.ccm.consent.OtherTreatyStanding;
import org.ccm.machinery.Coordinator;
import org.ccm.machinery.Meeting;
import org.ccm.outreach.CredentialsDispute;
import org.ccm.outreach.Vote;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.Source;
import org.ccm.source.SourceId;
import org.ccm.state.Membership;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of a register as of a day. */
class RowsAsOfTest {

    /** The interfaces of the rows, by their names, and how a register lists them. */
    private static final Map<Class<?>, Method> LISTS = Arrays.stream(Register.class.getMethods())
            .filter(list -> list.getReturnType() == List.class)
            .collect(Collectors.toMap(
                    list -> (Class<?>) ((ParameterizedType) list.getGenericReturnType()).getActualTypeArguments()[0],
                    list -> list));

    private static final AsOfView REFERENCE = AsOfView.of(Register.reference(), Parameters.standard());
    private static final LocalDate OPENED = LocalDate.of(2008, 12, 3);
    private static final int REFERENCE_DAYS = 365 * 18;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate LONG_AFTER = LocalDate.of(2200, 1, 1);

    /** Those of whose rows some say themselves until when. */
    private static final Set<Class<?>> ENDING =
            Set.of(Membership.class, Coordinator.class, CredentialsDispute.class, OtherTreatyStanding.class);

    private static Class<?> type(String name) {
        return LISTS.keySet().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<?> all(Register register, Class<?> type) {
        try {
            return (List<?>) LISTS.get(type).invoke(register);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object> rows(LocalDate day, Class<?> type) {
        return REFERENCE.rows(day, day, Set.of(type));
    }

    /** A register with this row and what it refers to; its record ends on 31 December 2020. */
    private static AsOfView view(Path directory, String table, String row) throws IOException {
        SourceId list = SourceId.of("S:list");
        Register.Builder register = Register.builder()
                .addSources(Source.builder()
                        .id(list)
                        .title("List")
                        .publisher("Tests")
                        .date("2026")
                        .build())
                .addMeetings(Meeting.builder()
                        .id("9MSP")
                        .title("Ninth Meeting")
                        .opensOn(LocalDate.of(2019, 9, 2))
                        .closesOn(LocalDate.of(2019, 9, 4))
                        .country(StateCode.of("CHE"))
                        .presidentState(StateCode.of("CHE"))
                        .addSources(list)
                        .confidence(Confidence.SINGLE)
                        .build());
        for (String code : List.of("CHE", "GMB")) {
            register.addStates(State.builder()
                    .code(StateCode.of(code))
                    .name(code)
                    .unMember(true)
                    .addSources(list)
                    .build());
        }
        register.build().writeTo(directory);
        Files.writeString(
                directory.resolve("coverage.csv"), "adherence,,2008-12-03,2020-12-31,\n", StandardOpenOption.APPEND);
        Files.writeString(directory.resolve(table + ".csv"), row + "\n", StandardOpenOption.APPEND);
        return AsOfView.of(Register.load(directory), Parameters.standard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a State, a source, coverage, a meeting ahead and an action of a plan always hold
            State               | states               | AUT,,,Austria,true,,,,S:list | |
            Source              | sources              | S:more,More,Tests,2026,, | |
            Coverage            | coverage             | votes,,2015-12-07,2016-12-01, | |
            Meeting             | meetings             | 10MSP,Tenth Meeting,2022-08-30,2022-09-02,,CHE,,CHE,,S:list,single | |
            PlannedAction       | action_plan          | LAP,action,44,transparency,7,,,S:list,single | |
            # an act from its day on
            TreatyAction        | adherence            | GMB,accession,2018-12-11,S:list,single, | 2018-12-11 |
            # a day known to the month: from its last day
            StockpileEvent      | stockpiles           | GMB,stockpile_declared,2019-02,,,,,,,S:list,single, | 2019-02-28 |
            # a span: from its last day
            ClearanceEvent      | clearance            | GMB,contamination_reported,2019-03-05/2019-03-09,,,,,S:list,single, | 2019-03-09 |
            # no date: before the record's first mention
            ClearanceEvent      | clearance            | GMB,contamination_reported,,,,,,S:list,single, | |
            # a year: from its last day
            TransparencyReport  | transparency_reports | GMB,voluntary,2016,2017,S:list,single, | 2017-12-31 |
            ReportListedMissing | reports_listed_missing | GMB,initial,,2019-11-20,S:list,single | 2019-11-20 |
            Vote                | votes                | A/RES/74/62,plenary,2019-12-12,GMB,yes,S:list,single | 2019-12-12 |
            VoteTotal           | vote_totals          | ,first_committee,2021-11,whole,140,1,39,S:list,single, | 2021-11-30 |
            Signal              | signals              | GMB,attended_workshop,2017-06,normal,,invented,S:list,single | 2017-06-30 |
            # use that has ended stays on record
            UseIncident         | use_incidents        | UNKNOWN,GMB,2016-03,2016-05,alleged,S:list,single,invented | 2016-03-31 |
            # its begin is not known, its end is
            UseIncident         | use_incidents        | UNKNOWN,GMB,,2016-05,alleged,S:list,single,invented | 2016-05-31 |
            # a contact planned for a year: certainly from the year's end
            Engagement          | engagement           | E01,Presidency,States,GMB,workshop,2020,planned,invented,1,S:list,single | 2020-12-31 |
            # a target missed is still a target
            Target              | targets              | 130 States Parties,2015-09-11,2020-11-27,130,S:list,single, | 2015-09-11 |
            VictimAssistance    | victim_assistance    | GMB,true,false,2019,S:list,single | 2019-12-31 |
            NationalMeasure     | national_measures    | GMB,specific_law,2018,2019-04,S:list,single | 2018-12-31 |
            NationalMeasure     | national_measures    | GMB,in_progress,,2019-04,S:list,single | 2019-04-30 |
            Possession          | possession           | GMB,past_stockpiler,2018,S:list,single | 2018-12-31 |
            Contribution        | contributions        | 2019,2019-11-20,103,45,,,,S:list,single, | 2019-11-20 |
            # some time in a year: certainly from its last day on
            CountryCoalition    | country_coalitions   | GMB,,2018,4,discussed,S:list,single, | 2018-12-31 |
            Cooperation         | cooperation          | GMB,CHE,,2018,4,provided,clearance,S:list,single | 2018-12-31 |
            # first and last day, both inclusive
            Membership          | memberships          | GMB,COMMONWEALTH,2018-02-08,2020-01-01,S:list,single | 2018-02-08 | 2020-01-01
            # no first day: always up to the last
            Membership          | memberships          | GMB,OIF,,2020-01-01,S:list,single | | 2020-01-01
            Membership          | memberships          | GMB,AU,,,S:list,single | |
            # a term: from the day on which it has certainly begun to the last on which it may run
            Coordinator         | coordinators         | transparency,CHE,2014,2015-09,S:list,single | 2014-12-31 | 2015-09-30
            CredentialsDispute  | credentials_disputed | GMB,2021-02,2022,S:list,single, | 2021-02-28 | 2022-12-31
            CredentialsDispute  | credentials_disputed | GMB,2021-02,,S:list,single, | 2021-02-28 |
            # a standing from the day from which it has been so
            OtherTreatyStanding | other_treaties       | GMB,ATT,signatory,2014-01-09,,,,,S:list,single, | 2014-01-09 |
            OtherTreatyStanding | other_treaties       | GMB,APMBC,party,1997-12-04,2002-09,ratification,,,S:list,single, | 2002-09-30 |
            # notified, and to take effect after the record ends
            OtherTreatyStanding | other_treaties       | GMB,APMBC,party,,2002-09-10,accession,2020-12-01,2021-06-01,S:list,single, | 2002-09-10 | 2021-05-31
            OtherTreatyStanding | other_treaties       | GMB,APMBC,withdrawn,,2002-09-10,accession,2019-01-01,2019-07-01,S:list,single, | 2019-07-01 |
            # nobody knows since when: from the end of the record, of whose last day it speaks
            OtherTreatyStanding | other_treaties       | GMB,CCW,party,,,accession,,,S:list,single, | 2020-12-31 |
            StockpileStatus     | stockpile_status     | GMB,declared_and_destroyed,2010-11-08,S:list,single, | 2010-11-08 |
            StockpileStatus     | stockpile_status     | GMB,undeclared,,S:list,single, | 2020-12-31 |
            """)
    void a_row_holds_from_its_first_certain_day_to_its_last_possible_one(
            String type, String table, String row, LocalDate first, LocalDate last, @TempDir Path directory)
            throws IOException {
        AsOfView view = view(directory, table, row);
        Set<Class<?>> types = Set.of(type(type));
        LocalDate from = Optional.ofNullable(first).orElse(LONG_AGO);
        LocalDate to = Optional.ofNullable(last).orElse(LONG_AFTER);
        Object said = Stream.of(from, to)
                .flatMap(day -> view.rows(day, day, types).stream())
                .reduce((one, other) -> other)
                .orElseThrow();

        assertThat(view.rows(from, from, types)).contains(said);
        assertThat(view.rows(to, to, types)).contains(said);
        if (first != null) {
            assertThat(view.rows(first.minusDays(1), LONG_AFTER, types)).isEmpty();
            assertThat(view.changeDays(types)).contains(first);
        }
        if (last != null) {
            assertThat(view.rows(last.plusDays(1), LONG_AFTER, types)).isEmpty();
            assertThat(view.changeDays(types)).contains(last.plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // not yet happened on the day that is known
        "2019-05-31, 2019-07-01, false",
        // possibly happened then, and certainly since
        "2019-06-15, 2019-07-01, true",
        // possibly happened then, and only possibly now
        "2019-06-15, 2019-06-20, false"
    })
    void of_a_row_that_may_have_happened_on_the_known_day_time_makes_certain(
            LocalDate known, LocalDate day, boolean holds) {
        AsOfView view = new SmallRecord().received("2019-06").view();

        assertThat(view.rows(day, known, Set.of(TransparencyReport.class)).isEmpty())
                .isNotEqualTo(holds);
    }

    @Test
    void an_end_counts_whatever_is_known() {
        LocalDate known = LocalDate.of(2025, 1, 1);

        assertThat(REFERENCE.rows(LocalDate.of(2025, 1, 29), known, Set.of(Membership.class)))
                .hasSize(REFERENCE
                                .rows(LocalDate.of(2025, 1, 30), known, Set.of(Membership.class))
                                .size()
                        + 3);
    }

    @Test
    void rows_come_by_type_and_in_the_order_of_the_register() {
        Register register = Register.reference();
        List<Object> rows = REFERENCE.rows(LONG_AFTER, LONG_AFTER, Set.of(State.class, Vote.class));

        assertThat(rows)
                .startsWith(register.votes().toArray())
                .endsWith(register.states().toArray());
        assertThat(rows).hasSize(register.votes().size() + register.states().size());
    }

    @Test
    void what_is_no_row_of_a_register_is_named_with_the_nearest_that_is() {
        assertThatThrownBy(() -> REFERENCE.rows(OPENED, OPENED, Set.of(Action.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Action is no row of a register.");
        assertThatThrownBy(() -> REFERENCE.changeDays(Set.of(Signature.class)))
                .hasMessageStartingWith("Signature is no row of a register.");
    }

    @Test
    void every_list_of_a_register_has_its_rows() {
        Register register = Register.reference();

        assertThat(LISTS).hasSize(30);
        LISTS.keySet().stream().filter(type -> !ENDING.contains(type)).forEach(type -> assertThat(
                        rows(LONG_AFTER, type))
                .as(type.getSimpleName())
                .isEqualTo(all(register, type)));
    }

    @Property(tries = 60)
    void what_is_known_later_changes_no_row(
            @ForAll @IntRange(max = REFERENCE_DAYS) int days, @ForAll @IntRange(max = 2000) int later) {
        LocalDate day = OPENED.plusDays(days);

        assertThat(REFERENCE.rows(day, day.plusDays(later), LISTS.keySet()))
                .isEqualTo(REFERENCE.rows(day, day, LISTS.keySet()));
    }

    @Property(tries = 60)
    void a_row_without_end_holds_for_good(
            @ForAll @IntRange(max = REFERENCE_DAYS) int days, @ForAll @IntRange(max = 2000) int later) {
        Set<Class<?>> types = new HashSet<>(LISTS.keySet());
        types.removeAll(ENDING);
        LocalDate day = OPENED.plusDays(days);
        LocalDate after = day.plusDays(later);

        assertThat(Set.copyOf(REFERENCE.rows(after, after, types)))
                .containsAll(Set.copyOf(REFERENCE.rows(day, day, types)));
    }

    @Property(tries = 60)
    void rows_change_only_on_change_days(@ForAll @IntRange(max = REFERENCE_DAYS) int days) {
        LocalDate day = OPENED.plusDays(days);
        NavigableSet<LocalDate> changes = REFERENCE.changeDays(LISTS.keySet());
        LocalDate last =
                Optional.ofNullable(changes.higher(day)).orElse(LONG_AFTER).minusDays(1);

        assertThat(REFERENCE.rows(last, last, LISTS.keySet())).isEqualTo(REFERENCE.rows(day, day, LISTS.keySet()));
    }

    @Test
    void asking_for_no_rows_adds_no_change_days() {
        assertThat(REFERENCE.changeDays(Set.of())).isEqualTo(REFERENCE.changeDays());
    }
}
