package org.ccm.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccm.testkit.RuleVerifier.verify;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.ccm.assessment.Rulebook;
import org.ccm.consent.Action;
import org.ccm.consent.TreatyAction;
import org.ccm.language.RuleSource;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.register.RegisterException;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Confidence;
import org.ccm.source.Coverage;
import org.ccm.source.SourceId;
import org.ccm.source.Sourced;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {

    private static final StateCode PALAU = StateCode.of("PLW");
    private static final LocalDate DUE = LocalDate.of(2016, 9, 28);

    /** In force on 1 April 2016: the initial report is due on 28 September 2016. */
    private static final TreatyAction ACCESSION = TreatyAction.builder()
            .state(PALAU)
            .action(Action.ACCESSION)
            .takenOn(LocalDate.of(2015, 10, 1))
            .addSources(SourceId.of("T:invented"))
            .confidence(Confidence.SINGLE)
            .build();

    private static final Coverage REPORTS = Coverage.builder()
            .table("transparency_reports")
            .kind("initial")
            .completeThrough(LocalDate.of(2016, 12, 31))
            .build();

    private static TransparencyReport received(String day) {
        return TransparencyReport.builder()
                .state(PALAU)
                .kind(ReportKind.INITIAL)
                .receivedOn(PartialDate.parse(day))
                .addSources(SourceId.of("T:invented"))
                .confidence(Confidence.SINGLE)
                .build();
    }

    @Test
    void a_rule_finds_from_given_facts_from_one_day_to_another() {
        verify("initial-report-overdue")
                .given(ACCESSION)
                .given(REPORTS)
                .asOf(DUE)
                .findsNothing()
                .asOf(DUE.plusDays(1))
                .finds("initial-report-overdue:PLW")
                .because("overdue by 1 day");
    }

    @Test
    void what_other_rules_find_does_not_count() {
        verify("initial-report-overdue").given(ACCESSION).asOf(DUE).findsNothing();
        verify("initial-report-due").given(ACCESSION).asOf(DUE).finds("initial-report-due:PLW");
    }

    @Test
    void a_further_fact_changes_what_is_found() {
        verify("initial-report-overdue")
                .given(ACCESSION, received("2016-09-28"))
                .given(REPORTS)
                .asOf(DUE.plusDays(1))
                .findsNothing();
    }

    @Test
    void a_rule_that_concludes_no_finding_finds_what_rests_on_it() {
        verify("bound-later").given(ACCESSION).asOf(DUE).finds("initial-report-due:PLW");
    }

    @Test
    void a_register_takes_the_place_of_facts() {
        verify("initial-report-due")
                .given(Register.reference())
                .asOf(LocalDate.of(2019, 11, 20))
                .finds("initial-report-due:GMB", "initial-report-due:PHL");
    }

    @Test
    void a_rulebook_brings_its_own_parameters() {
        Parameters strict = Parameters.standard().with(Limit.INITIAL_REPORT, Period.ofDays(10), "a test");

        verify(Rulebook.standard().with(strict), "initial-report-overdue")
                .given(ACCESSION)
                .given(REPORTS)
                .asOf(LocalDate.of(2016, 4, 12))
                .finds("initial-report-overdue:PLW");
    }

    @Test
    void a_rule_of_an_analyst_is_compiled_for_the_test() {
        verify(RuleSource.resource(RuleVerifierTest.class, "signed.drl"), "signed-long-ago")
                .given(TreatyAction.builder()
                        .state(PALAU)
                        .action(Action.SIGNATURE)
                        .takenOn(LocalDate.of(2008, 12, 3))
                        .addSources(SourceId.of("T:invented"))
                        .confidence(Confidence.SINGLE)
                        .build())
                .asOf(LocalDate.of(2018, 12, 3))
                .findsNothing()
                .asOf(LocalDate.of(2018, 12, 4))
                .finds("signed-long-ago:PLW")
                .because("Palau signed on 3 December 2008");
    }

    @Test
    void a_rule_that_there_is_not_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> verify("inital-report-overdue").asOf(DUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "there is no rule \"inital-report-overdue\" in the rulebook. Maybe initial-report-overdue?");
        assertThatThrownBy(() -> verify("asean-votes").asOf(DUE))
                .hasMessageEndingWith("Maybe the file it is in was not added?");
    }

    @Test
    void facts_obey_the_rules_of_a_register() {
        assertThatThrownBy(
                        () -> verify("bound-later").given(ACCESSION, ACCESSION).asOf(DUE))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("adherence.csv:3");
    }

    @Test
    void a_fact_that_is_no_row_is_refused() {
        Sourced opinion = () -> List.of();

        assertThatThrownBy(() -> verify("bound-later").given(opinion).asOf(DUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is no row of a register. Maybe give the row behind it?");
    }

    @Test
    void a_failure_says_what_the_rule_and_others_find() throws Exception {
        RuleOnDay due = verify("initial-report-overdue").given(ACCESSION).asOf(DUE);
        RuleOnDay overdue = due.asOf(DUE.plusDays(1));

        FailureMessage.compare("rule-finds-nothing", () -> due.finds("initial-report-overdue:PLW"));
        FailureMessage.compare("rule-finds-too-much", overdue::findsNothing);
        FailureMessage.compare("rule-finds-another", () -> overdue.finds("initial-report-overdue:PLW:2"));
        FailureMessage.compare("another-rule-finds-it", () -> due.finds("initial-report-due:PLW"));
        FailureMessage.compare("rule-gives-another-reason", () -> overdue.because("overdue by 2 days"));
        FailureMessage.compare("rule-gives-no-reason", () -> due.because("overdue by 1 day"));
        FailureMessage.compare(
                "no-rule-finds-anything",
                () -> verify("initial-report-overdue").asOf(DUE).finds("initial-report-overdue:PLW"));
    }
}
