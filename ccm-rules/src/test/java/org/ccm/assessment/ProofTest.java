package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.provision.Limit;
import org.ccm.provision.Parameter;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.secondopinion.Registers;
import org.ccm.source.SourceId;
import org.ccm.time.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProofTest {

    private static final LocalDate MINUTES = LocalDate.of(2019, 11, 20);
    private static final Assessment THEN = Rulebook.standard().assess(Register.reference(), MINUTES);

    private static Proof proof(String id) {
        return THEN.proofOf(THEN.finding(id).orElseThrow());
    }

    static Stream<LocalDate> days() {
        return Stream.of(
                        "2011-08-01",
                        "2015-09-07",
                        "2019-11-20",
                        "2021-02-10",
                        "2022-08-01",
                        "2025-03-07",
                        "2026-02-20")
                .map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("days")
    void every_finding_names_a_rule_a_provision_and_a_source_or_says_that_there_is_none(LocalDate day) {
        Assessment assessment = Rulebook.standard().assess(Register.reference(), day);
        assertThat(assessment.findings()).isNotEmpty().allSatisfy(finding -> {
            Proof proof = assessment.proofOf(finding);
            assertThat(proof.rule()).isNotBlank();
            assertThat(proof.article()).isNotBlank();
            assertThat(proof.because()).endsWith(".").doesNotContain("{", "Optional", "null");
            if (proof.sources().isEmpty()) {
                assertThat(proof.because()).contains("No source on record.");
                assertThat(finding.certainty()).isEqualTo(Certainty.UNVERIFIED);
            }
        });
    }

    @Test
    void a_finding_of_facts_without_any_source_says_so_and_is_unverified() {
        long without = LongStream.range(0, 30)
                .mapToObj(Registers::synthetic)
                .map(register -> Rulebook.standard().assess(register, MINUTES))
                .flatMap(assessment -> assessment.findings().stream().map(assessment::proofOf))
                .filter(proof -> proof.sources().isEmpty())
                .peek(proof -> {
                    assertThat(proof.because()).contains("No source on record.");
                    assertThat(proof.finding().certainty()).isEqualTo(Certainty.UNVERIFIED);
                })
                .count();
        assertThat(without).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # listed as missing by the minutes of that day
            annual-report-overdue:ZAF:2018 | The annual report for 2018 of South Africa was due on 30 April 2019 and is overdue by 204 days. A publication of 20 November 2019 lists it as missing.
            # received on a day that may have been this one already
            initial-report-due:GMB | The initial report of Gambia is due on 28 November 2019, in 8 days. It was received on a day from 20 November 2019 to 28 November 2019, and so possibly already by this day.
            # every judgement of absence is told once
            stockpile-destruction-deadline-passed:GNB:1 | The deadline of Guinea-Bissau for stockpile destruction was 1 May 2019 and passed 203 days ago. The record of extensions granted is complete on the day, and has no later one. The record of how such duties end is complete on the day, and has no end of this one.
            """)
    void a_finding_is_told_in_plain_sentences(String id, String because) {
        assertThat(proof(id).because()).isEqualTo(because);
    }

    @Test
    void a_proof_gives_the_parameters_it_rests_on_with_their_values() {
        assertThat(proof("clearance-extension-request-due:LBN:1").parameters())
                .extracting(Parameter::name, Parameter::text)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("clearance", "10 years"),
                        org.assertj.core.groups.Tuple.tuple("extension-request", "9 months"));
    }

    @Test
    void a_proof_cites_what_shows_the_absence() {
        assertThat(proof("annual-report-overdue:ZAF:2018").sources()).contains(SourceId.of("P:minutes-2019-11-20"));
    }

    @Test
    void a_changed_parameter_shows_in_the_proof_with_its_own_citation() {
        Parameters mine = Parameters.standard().with(Limit.INITIAL_REPORT, Period.ofDays(200), "a reading of my own");
        Assessment assessment = Rulebook.standard().with(mine).assess(Register.reference(), MINUTES);
        Finding finding = assessment.finding("initial-report-overdue:GNB").orElseThrow();
        assertThat(finding.dueOn()).contains(LocalDate.of(2011, 11, 17));
        assertThat(assessment.proofOf(finding).tree()).contains("initial-report = 200 days", "a reading of my own");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # listed in June 2019, which no longer counts
            annual-report-overdue:NER:2018 | no publication of the last 3 months lists it as missing
            # 2RC.1 opens on 25 November 2020
            clearance-extension-request-due:LBN:1 | is 25 May 2020, in 187 days: 6 months before 2RC.1 opens
            # Bulgaria asked in April 2019
            stockpile-destruction-deadline-approaching:BGR:1 | A request for an extension within the last 8 months
            """)
    void sentences_speak_of_the_parameters_as_they_were_set(String id, String words) {
        Parameters mine = Parameters.standard()
                .with(Limit.LISTING_VALIDITY, Period.ofMonths(3), "a reading of my own")
                .with(Limit.EXTENSION_REQUEST, Period.ofMonths(6), "a reading of my own")
                .with(Limit.REQUEST_VALIDITY, Period.ofMonths(8), "a reading of my own");
        Assessment assessment = Rulebook.standard().with(mine).assess(Register.reference(), MINUTES);
        assertThat(assessment.proofOf(assessment.finding(id).orElseThrow()).because())
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the request was made on a day of 2020
            2020-01-15 | clearance-extension-pending:CHL:1 | One of the facts this rests on has only possibly happened by this day.
            # nobody has said more than that Guinea may hold stocks
            2023-04-02 | stockpile-destruction-deadline-passed:GIN:1 | The record has no more than that the State may hold stocks.
            # the extension is on record without a source
            2022-09-07 | clearance-deadline-approaching:MRT:2 | The record gives no source for one of the facts this rests on.
            """)
    void what_facts_do_not_establish_is_said(LocalDate day, String id, String doubt) {
        Assessment assessment = Rulebook.standard().assess(Register.reference(), day);
        assertThat(assessment.proofOf(assessment.finding(id).orElseThrow()).because())
                .endsWith(doubt);
    }

    @Test
    void a_tree_shows_each_conclusion_once_and_ends_at_rows_with_their_sources() {
        String tree = proof("clearance-extension-request-due:LBN:1").tree();
        assertThat(tree)
                .startsWith("clearance-extension-request-due:LBN:1 (established)")
                .contains("by clearance-deadline [Article 4(1)(a)]", "(shown above)", "source: O:ISU-LBN");
        assertThat(tree.split("by clearance-deadline \\[", -1)).hasSize(2);
    }

    @Test
    void a_row_without_source_says_so_in_the_tree() {
        Assessment end = Rulebook.standard().assess(Register.reference(), LocalDate.of(2026, 2, 20));
        Finding mauritania =
                end.finding("clearance-extension-decision-not-on-record:MRT:2").orElseThrow();
        assertThat(end.proofOf(mauritania).tree()).contains("no source on record");
        Assessment later = Rulebook.standard().assess(Register.reference(), LocalDate.of(2027, 1, 1));
        Finding iraq = later.finding("clearance-deadline-approaching:IRQ:1").orElseThrow();
        assertThat(later.proofOf(iraq).because())
                .contains("The record gives no source for one of the facts this rests on.");
    }

    @Test
    void a_finding_of_another_assessment_has_no_proof_here() {
        Assessment later = Rulebook.standard().assess(Register.reference(), LocalDate.of(2020, 6, 1));
        Finding passed = later.findings(Kind.ANNUAL_REPORT_OVERDUE).stream()
                .filter(finding -> THEN.finding(finding.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> THEN.proofOf(passed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(passed.id())
                .hasMessageContaining("Maybe the finding is from another assessment?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the day of the request is known
            2019-03-01 | DEU | requested an extension of its deadline for clearance of 1 August 2020 on 15 January 2019, 44 days after the last day to ask (2 December 2018); 9MSP is to decide.
            # known to the month
            2020-06-01 | PER | in March 2020, 5 to 35 days after the last day to ask (25 February 2020); 2RC is to decide.
            """)
    void a_pending_request_made_late_gives_the_days_after_the_last_day_to_ask(
            LocalDate day, String state, String words) {
        Assessment assessment = Rulebook.standard().assess(Register.reference(), day);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.state().value().equals(state))
                .filteredOn(finding -> finding.kind().name().endsWith("extension-pending"))
                .extracting(finding -> assessment.proofOf(finding).because())
                .singleElement()
                .asString()
                .contains(words);
    }
}
