package org.ccm.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ccm.clearance.ClearanceEvent;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.machinery.DecidedBy;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.register.RegisterRow;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.state.StateCode;
import org.ccm.stockpile.StockpileEvent;
import org.ccm.stockpile.StockpileEventKind;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register is with changes that can be. */
class ChangeTest {

    private static final Register REFERENCE = Register.reference();

    private static Register with(String... changes) {
        Register register = REFERENCE;
        for (String change : changes) {
            register = Change.parse(change, register).applyTo(register);
        }
        return register;
    }

    private static List<TransparencyReport> reports(Register register, String state, ReportKind kind) {
        return register.transparencyReports().stream()
                .filter(row -> row.state().equals(StateCode.of(state)) && row.kind() == kind)
                .toList();
    }

    private static List<ClearanceEvent> clearance(Register register, String state, ClearanceEventKind kind) {
        return register.clearanceEvents().stream()
                .filter(row -> row.state().equals(StateCode.of(state)) && row.kind() == kind)
                .toList();
    }

    private static List<StockpileEvent> stockpiles(Register register, String state, StockpileEventKind kind) {
        return register.stockpileEvents().stream()
                .filter(row -> row.state().equals(StateCode.of(state)) && row.kind() == kind)
                .toList();
    }

    private static TreatyAction act(Register register, String state, Action action) {
        return register.treatyActions().stream()
                .filter(row -> row.state().equals(StateCode.of(state)) && row.action() == action)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_register_that_is_changed_stays_as_it_was() {
        Register fresh = Register.builder().from(REFERENCE).build();

        with("RWA initial-report 2019-12-01", "AGO ratification 2019-12-01");

        assertThat(REFERENCE).isEqualTo(fresh);
    }

    @Test
    void a_report_takes_the_place_of_its_later_receipt() {
        assertThat(reports(with("GNB initial-report 2012-02-01"), "GNB", ReportKind.INITIAL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.receivedOn()).hasToString("2012-02-01");
                    assertThat(row.sources()).containsExactly(Assumption.SOURCE.id());
                });
    }

    @Test
    void a_receipt_known_only_to_a_span_gives_way_to_a_day_within_it() {
        assertThat(reports(with("GNB initial-report 2019-12-01"), "GNB", ReportKind.INITIAL))
                .extracting(TransparencyReport::receivedOn)
                .containsExactly(PartialDate.parse("2019-12-01"));
    }

    @Test
    void publications_after_the_assumed_receipt_no_longer_list_the_report_as_missing() {
        Register changed = with("ZAF annual-report 2018 2019-07-15");

        assertThat(changed.reportsListedMissing())
                .filteredOn(row -> row.state().equals(StateCode.of("ZAF"))
                        && row.reportingYear().equals(OptionalInt.of(2018)))
                .extracting(row -> row.listedOn().toString())
                .as("July 2019 may lie before the receipt")
                .containsExactly("2019-07");
        assertThat(changed.reportsListedMissing())
                .as("other years are listed as before")
                .filteredOn(row -> row.state().equals(StateCode.of("ZAF"))
                        && row.reportingYear().equals(OptionalInt.of(2017)))
                .hasSize(3);
    }

    @Test
    void a_report_of_a_State_that_owes_none_is_a_voluntary_one() {
        Register changed = with("MAR annual-report 2018 2019-04-01");

        assertThat(reports(changed, "MAR", ReportKind.ANNUAL)).isEmpty();
        assertThat(reports(changed, "MAR", ReportKind.VOLUNTARY))
                .last()
                .satisfies(row -> assertThat(row.reportingYear()).hasValue(2018));
    }

    @Test
    void a_State_may_report_before_it_is_bound() {
        assertThat(reports(with("SSD initial-report 2020"), "SSD", ReportKind.INITIAL))
                .extracting(row -> row.receivedOn().toString())
                .containsExactly("2020");
    }

    @Test
    void a_consent_takes_the_place_of_a_later_one_of_another_kind() {
        Register changed = with("GMB acceptance 2012-05-01");

        assertThat(act(changed, "GMB", Action.ACCEPTANCE).takenOn()).isEqualTo(LocalDate.of(2012, 5, 1));
        assertThat(changed.treatyActions())
                .noneMatch(row -> row.state().equals(StateCode.of("GMB")) && row.action() == Action.RATIFICATION);
    }

    @Test
    void a_State_that_never_signed_accedes() {
        assertThat(act(with("MNG accession 2019-12-01"), "MNG", Action.ACCESSION)
                        .takenOn())
                .isEqualTo(LocalDate.of(2019, 12, 1));
    }

    @Test
    void a_State_Party_withdraws() {
        assertThat(act(with("BEL withdrawal 2025-01-01"), "BEL", Action.WITHDRAWAL_NOTIFIED)
                        .takenOn())
                .isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void a_State_can_be_engaged_in_several_armed_conflicts() {
        assertThat(with(
                                "LTU armed-conflict-begun 2024-10-01",
                                "LTU armed-conflict-ended 2024-11-01",
                                "LTU armed-conflict-begun 2025-01-01")
                        .treatyActions())
                .filteredOn(row -> row.action() == Action.ARMED_CONFLICT_BEGUN)
                .hasSize(2);
    }

    @Test
    void what_a_new_party_holds_dates_from_its_entry_into_force() {
        Register changed = with("MNG accession 2019-12-01", "MNG stockpile-held", "MNG contamination-held");

        assertThat(stockpiles(changed, "MNG", StockpileEventKind.STOCKPILE_HELD))
                .extracting(row -> row.happenedOn().toString())
                .as("first day of the sixth month after the deposit")
                .containsExactly("2020-06-01");
        assertThat(clearance(changed, "MNG", ClearanceEventKind.CONTAMINATION_HELD))
                .extracting(row -> row.happenedOn().orElseThrow().toString())
                .containsExactly("2020-06-01");
    }

    @Test
    void a_find_after_completion_can_be_cleared_again() {
        assertThat(clearance(
                        with("NOR contamination-found 2016-05", "NOR clearance-completion 2017"),
                        "NOR",
                        ClearanceEventKind.CLEARANCE_COMPLETED))
                .extracting(row -> row.happenedOn().orElseThrow().toString())
                .containsExactly("2013-09", "2017");
    }

    @Test
    void stocks_are_destroyed_or_turn_out_not_to_be_there() {
        assertThat(stockpiles(with("ZAF stockpile-completion 2019"), "ZAF", StockpileEventKind.DESTRUCTION_COMPLETED))
                .extracting(row -> row.happenedOn().toString())
                .as("the later completion on record gives way")
                .containsExactly("2019");
        assertThat(stockpiles(with("GNB stockpile-none 2019"), "GNB", StockpileEventKind.REPORTED_NONE))
                .extracting(row -> row.happenedOn().toString())
                .containsExactly("2019");
    }

    @Test
    void compliance_can_be_declared_after_completion_or_without_it() {
        assertThat(clearance(
                        with("HRV clearance-declaration 2020-07-20"), "HRV", ClearanceEventKind.COMPLIANCE_DECLARED))
                .extracting(row -> row.happenedOn().orElseThrow().toString())
                .containsExactly("2020-07-20");
        assertThat(clearance(with("LBN clearance-declaration 2020"), "LBN", ClearanceEventKind.COMPLIANCE_DECLARED))
                .hasSize(1);
    }

    @Test
    void an_extension_is_granted_on_the_days_of_its_meeting_where_no_other_day_is_named() {
        assertThat(clearance(
                        with("LBN clearance-extension 2024-05-01 by 2RC"), "LBN", ClearanceEventKind.EXTENSION_GRANTED))
                .filteredOn(row -> row.decidedBy().equals(Optional.of(DecidedBy.MEETING)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.happenedOn()).contains(PartialDate.parse("2020-11-25/2021-09-21"));
                    assertThat(row.newDeadline()).contains(LocalDate.of(2024, 5, 1));
                });
    }

    @Test
    void an_extension_takes_the_place_of_what_the_same_meeting_decided_in_the_same_way() {
        assertThat(clearance(
                        with("LBN clearance-extension 2024-05-01 by 2RC on 2021-04 silence"),
                        "LBN",
                        ClearanceEventKind.EXTENSION_GRANTED))
                .extracting(row -> row.newDeadline().orElseThrow().toString())
                .containsExactly("2024-05-01");
    }

    @Test
    void a_request_takes_the_place_of_a_later_one_to_the_same_meeting() {
        assertThat(clearance(
                        with("IRQ clearance-extension-request 2022-11-01 to 11MSP until 2026-11-01"),
                        "IRQ",
                        ClearanceEventKind.EXTENSION_REQUESTED))
                .extracting(row -> row.happenedOn().orElseThrow().toString())
                .containsExactly("2022-11-01");
    }

    @Test
    void a_stockpile_extension_counts_from_the_deadline_in_force() {
        assertThat(stockpiles(
                        with(
                                "PER stockpile-extension-request 2023-01 to 11MSP",
                                "PER stockpile-extension 2028-04-01 by 11MSP"),
                        "PER",
                        StockpileEventKind.EXTENSION_GRANTED))
                .extracting(row -> row.newDeadline().orElseThrow().toString())
                .contains("2028-04-01");
    }

    private static Register arisenLater(String... events) {
        List<RegisterRow> rows = new ArrayList<>(List.of(new RegisterRow(
                "adherence",
                Map.of("code", "MNG", "action", "accession", "date", "2012-01-15", "confidence", "unsourced"),
                "")));
        for (String event : events) {
            String[] words = event.split(" ");
            rows.add(new RegisterRow(
                    "clearance",
                    Map.of(
                            "code",
                            "MNG",
                            "event",
                            words[0],
                            "date",
                            words.length > 1 ? words[1] : "",
                            "confidence",
                            "unsourced"),
                    ""));
        }
        return REFERENCE.with(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-01, true", // five years after ten years after the end of the hostilities
        "2031-03-02, false", // a day more
        "2026-03-01, false", // the deadline in force
    })
    void an_extension_for_what_arose_later_counts_from_the_end_of_the_hostilities(
            String newDeadline, boolean possible) {
        Register register = arisenLater("contamination_after_entry 2015-05-01", "hostilities_ended 2016-03-01");
        Change extension = Change.extension(StateCode.of("MNG"), Duty.CLEARANCE, LocalDate.parse(newDeadline), "12MSP");

        assertThat(applies(extension, register)).isEqualTo(possible);
    }

    @Test
    void while_the_hostilities_last_there_is_no_deadline_that_an_extension_could_be_held_against() {
        Register register = arisenLater("contamination_after_entry 2015-05-01");
        Change extension = Change.extension(StateCode.of("MNG"), Duty.CLEARANCE, LocalDate.of(2040, 1, 1), "12MSP");

        assertThat(applies(extension, register)).isTrue();
    }

    @Test
    void a_completion_without_a_date_has_ended_the_duty_all_the_same() {
        Register register = arisenLater("contamination_held 2012-07-01", "clearance_completed");

        assertThatThrownBy(() ->
                        Change.parse("MNG clearance-completion 2020", register).applyTo(register))
                .hasMessageContaining("had ended by then, and nothing was found since");
    }

    @Test
    void a_later_completion_gives_way_only_if_nothing_was_found_in_between() {
        Register register = arisenLater(
                "contamination_held 2012-07-01",
                "clearance_completed 2015",
                "contamination_found_later 2018",
                "clearance_completed 2019");
        Register changed =
                Change.parse("MNG clearance-completion 2014-05-01", register).applyTo(register);

        assertThat(clearance(changed, "MNG", ClearanceEventKind.CLEARANCE_COMPLETED))
                .extracting(row -> row.happenedOn().orElseThrow().toString())
                .containsExactly("2019", "2014-05-01");
    }

    private static boolean applies(Change change, Register register) {
        try {
            change.applyTo(register);
            return true;
        } catch (ChangeException e) {
            return false;
        }
    }

    @Test
    void changes_are_made_one_after_the_other() {
        Change both = Change.consent(StateCode.of("MNG"), Action.ACCESSION, LocalDate.of(2019, 12, 1))
                .then(Change.held(StateCode.of("MNG"), Duty.CLEARANCE));

        assertThat(both).hasToString("MNG accession 2019-12-01; MNG contamination-held");
        assertThat(clearance(both.applyTo(REFERENCE), "MNG", ClearanceEventKind.CONTAMINATION_HELD))
                .hasSize(1);
    }

    @Test
    void changes_can_be_written_in_Java() {
        StateCode state = StateCode.of("GNB");
        PartialDate date = PartialDate.parse("2019-12");
        LocalDate day = LocalDate.of(2022, 5, 1);
        assertThat(List.of(
                        Change.initialReport(state, date),
                        Change.annualReport(state, 2018, date),
                        Change.voluntaryReport(state, date),
                        Change.found(state, Duty.STOCKPILE_DESTRUCTION, date),
                        Change.completion(state, Duty.STOCKPILE_DESTRUCTION, date),
                        Change.completion(state, Duty.CLEARANCE, date),
                        Change.noStocks(state, date),
                        Change.declaration(state, date),
                        Change.request(state, Duty.CLEARANCE, date, "2RC", Optional.of(day)),
                        Change.extension(state, Duty.STOCKPILE_DESTRUCTION, day, "9MSP"),
                        Change.extension(state, Duty.CLEARANCE, day, "2RC", date, DecidedBy.SILENCE)))
                .extracting(Change::toString)
                .containsExactly(
                        "GNB initial-report 2019-12",
                        "GNB annual-report 2018 2019-12",
                        "GNB voluntary-report 2019-12",
                        "GNB stockpile-found 2019-12",
                        "GNB stockpile-completion 2019-12",
                        "GNB clearance-completion 2019-12",
                        "GNB stockpile-none 2019-12",
                        "GNB clearance-declaration 2019-12",
                        "GNB clearance-extension-request 2019-12 to 2RC until 2022-05-01",
                        "GNB stockpile-extension 2022-05-01 by 9MSP",
                        "GNB clearance-extension 2022-05-01 by 2RC on 2019-12 silence");
    }

    @Test
    void a_report_is_no_duty_that_is_extended() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.held(StateCode.of("GNB"), Duty.INITIAL_REPORT))
                .withMessageContaining("Maybe clearance?");
    }

    @Test
    void provisional_application_is_no_change_that_is_followed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Change.consent(StateCode.of("GNB"), Action.PROVISIONAL_APPLICATION, LocalDate.of(2010, 1, 1)))
                .withMessageContaining("Maybe ratification?");
    }

    @ParameterizedTest
    @CsvSource({
        // a day, a month, a span
        "GNB initial-report 2019-12-01, 2019-12-01",
        "GNB initial-report 2019-12, 2019-12-31",
        "LBN clearance-completion 2020-01/2020-03, 2020-03-31",
        "LBN clearance-extension-request 2020-02 to 2RC, 2020-02-29",
        "AGO ratification 2019-12-10, 2019-12-10",
        "MDV contamination-found 2021, 2021-12-31",
        // a meeting grants on its days, unless the change says when
        "LBN clearance-extension 2026-05-01 by 2RC.1, 2020-11-27",
        "LBN clearance-extension 2026-05-01 by 2RC.1 on 2020-11-26, 2020-11-26",
        // what is held at entry into force shows from the deposit on
        "MDV contamination-held, 2019-09-27",
    })
    void a_change_says_by_which_day_it_has_happened(String change, String day) {
        assertThat(Change.parse(change, REFERENCE).happenedBy(REFERENCE)).contains(LocalDate.parse(day));
    }

    @Test
    void of_several_changes_the_last_day_counts_and_each_sees_what_those_before_it_made() {
        Change joins = Change.parse("AGO ratification 2019-12-10", REFERENCE);
        Change holds = Change.parse("AGO contamination-held", REFERENCE);
        Change reports = Change.parse("GNB initial-report 2019-12-01", REFERENCE);

        assertThat(Change.all(List.of(joins, holds, reports)).happenedBy(REFERENCE))
                .contains(LocalDate.of(2019, 12, 10));
        assertThat(Change.all(List.of(reports, joins)).happenedBy(REFERENCE)).contains(LocalDate.of(2019, 12, 10));
        assertThat(Change.all(List.of()).happenedBy(REFERENCE)).isEmpty();
        assertThat(holds.happenedBy(REFERENCE)).isEmpty();
    }
}
