package org.ccm.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccm.asof.Ballot;
import org.ccm.asof.Signature;
import org.ccm.duty.AdherenceRecord;
import org.ccm.finding.Kind;
import org.ccm.finding.Severity;
import org.ccm.outreach.Vote;
import org.ccm.state.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCheckerTest {

    private static final String HEAD = "rule \"my-rule\" @article(\"21(1)\") @reason(\"{$state} ...\")\nwhen\n";
    private static final String CONCLUSION = "OwnFinding.info(\"my-kind\", $state)";

    static List<RuleSource.Content> statuteFiles() {
        return StatuteFiles.all().toList();
    }

    @ParameterizedTest
    @MethodSource("statuteFiles")
    void the_rules_of_the_Convention_keep_the_rules_of_the_house(RuleSource.Content content) {
        RuleSet rules = RuleSet.read(
                List.of(RuleSource.text(content.file(), text(content))), Vocabulary.statute(), Known.NOTHING);

        assertThat(rules.diagnostics()).isEmpty();
        assertThat(rules.rules()).hasSize((int) StatuteFiles.countRules(content));
    }

    private static String text(RuleSource.Content content) {
        return new String(content.bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("statuteFiles")
    void analysts_cannot_write_the_rules_of_the_Convention(RuleSource.Content content) {
        RuleSet rules = RuleSet.read(
                List.of(RuleSource.text(content.file(), text(content))), Vocabulary.analysts(), Known.NOTHING);

        assertThat(rules.rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deposit( $state : state, on.year == 2019 )",
                "Deposit( $state : state, state in (\"GNB\", \"ZAF\") )",
                "Deposit( $state : state, state != \"GNB\", on >= LocalDate.of(2019, 11, 20) )",
                "Ballot( $state : state, cast in (VoteCast.YES, VoteCast.ABSTAIN), votedOn.plusYears(1).isAfter(votedOn) )",
                "Ballot( $state : state, shifted || !usuallyInFavour )",
                "Ballot( $state : state, usual.isPresent(), usual.get().cast == VoteCast.YES )",
                "DeadlineFinding( $state : state, deadline.isPresent() && deadline.get() < LocalDate.of(2020, 1, 1) )",
                "DeadlineFinding( $state : state, deadline.isEmpty() || deadline.get() < LocalDate.of(2020, 1, 1) )",
                "DeadlineFinding( $state : state, !deadline.isEmpty(), deadline.get() < LocalDate.of(2020, 1, 1) )",
                "DeadlineFinding( $state : state, deadline.orElse(LocalDate.of(2020, 1, 1)) < LocalDate.of(2020, 1, 1) )",
                "DeadlineFinding( $state : state, $due : deadline, deadline.isPresent() )\n"
                        + "exists AsOf( date > $due.get().plusDays(30) )",
                "DeadlineFinding( $state : state, $due : deadline )\nexists AsOf( $due.isPresent() && date > $due.get() )",
                "DeadlineFinding( $state : state, $due : deadline )\neval( $due.isPresent() )\nReached( day == $due.get() )",
                "$f : DeadlineFinding( $state : state, deadline.isPresent(), extension.isPresent(), extension.getAsInt() > 1 )\n"
                        + "exists AsOf( date > $f.deadline.get() )",
                "Finding( $state : state, kind == \"initial-report-overdue\" )",
                "Finding( $state : state, kind in (\"initial-report-overdue\", \"my-kind\") )",
                "Membership( $state : state, organization == \"ASEAN\" || organization contains \"union\" )",
                "Membership( $state : state, organization matches \"A.*\" )",
                "Engagement( targets contains \"GNB\", targets.size > 1, $all : targets )\nDeposit( $state : state, state memberOf $all )",
                "Receipt( $state : state, receivedOn.last < LocalDate.of(2019, 11, 20), matter.number == year )",
                "Outstanding( $state : state, $due : dueOn, $year : year )\nexists AsOf( date > $due.plusDays(30 + $year % 2) )",
                "StockpileEvent( $state : state, kind == StockpileEventKind.RETAINED, munitions.isPresent(), munitions.getAsLong() > 100 )",
                "Term( limit == Limit.CLEARANCE, $length : length )\nDeposit( $state : state )\neval( $length.years == 10 )",
                "Deposit( $state : state )\neval( $state == \"GNB\" )",
            })
    void a_rule_that_makes_sense_is_taken(String conditions) {
        RuleSet rules = rules(HEAD + conditions + "\nthen\n insertLogical( " + CONCLUSION + " );\nend\n");

        assertThat(rules.diagnostics())
                .filteredOn(diagnostic -> diagnostic.level() == Diagnostic.Level.ERROR)
                .isEmpty();
    }

    private static RuleSet rules(String text) {
        return RuleSet.read(List.of(RuleSource.text("my.drl", text)), Vocabulary.analysts(), Known.NOTHING);
    }

    private static final String ASEAN = """
            // Members of ASEAN that voted yes.
            rule "asean-voted-yes" @article("21(2)") @reason("{$state} is in {$of} and voted yes on {$ballot.votedOn.when}.")
            when
                AdherenceRecord()
                Membership( organization == "ASEAN", $state : state, $of : organization )
                $ballot : Ballot( cast == VoteCast.YES, state == $state, $resolution : resolution )
                not Deposit( state == $state )
                exists AsOf( date > LocalDate.of(2019, 11, 20) )
            then
                insertLogical( OwnFinding.attention("asean-voted-yes", $state).about($resolution) );
            end
            """;

    @Test
    void the_meaning_says_what_is_matched_and_what_names_stand_for() {
        Meaning meaning = rules(ASEAN).orThrow().rules().get(0);

        assertThat(meaning.name()).isEqualTo("asean-voted-yes");
        assertThat(meaning.line()).isEqualTo(2);
        assertThat(meaning.article()).isEqualTo("21(2)");
        assertThat(meaning.comment()).contains("Members of ASEAN that voted yes.");
        assertThat(meaning.facts()).containsExactly(AdherenceRecord.class, Membership.class, Ballot.class);
        assertThat(meaning.bindings())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "$state", new Meaning.Bound(1, Optional.of("state")),
                        "$of", new Meaning.Bound(1, Optional.of("organization")),
                        "$ballot", new Meaning.Bound(2, Optional.empty()),
                        "$resolution", new Meaning.Bound(2, Optional.of("resolution"))));
        assertThat(meaning.kind()).contains(new Kind("asean-voted-yes", Severity.ATTENTION));
        assertThat(meaning.rows()).containsExactly(Membership.class);
        assertThat(meaning.asksDay()).isTrue();
        assertThat(meaning.absenceNotEstablished()).isFalse();
        assertThat(meaning.imports())
                .contains("org.ccm.asof.Ballot", "org.ccm.outreach.VoteCast", "java.time.LocalDate");
    }

    @Test
    void absence_without_coverage_is_told_and_noted() {
        RuleSet rules = rules(ASEAN.replace("AdherenceRecord()\n", ""));

        assertThat(rules.warnings()).extracting(Diagnostic::code).containsExactly("absence-not-established");
        assertThat(rules.orThrow().rules().get(0).absenceNotEstablished()).isTrue();
    }

    @Test
    void what_the_Convention_derives_may_be_absent() {
        RuleSet rules = rules(ASEAN.replace("AdherenceRecord()\n", "").replace("not Deposit(", "not Withdrawn("));

        assertThat(rules.diagnostics()).isEmpty();
        assertThat(rules.rules().get(0).absenceNotEstablished()).isFalse();
    }

    @Test
    void a_row_inside_not_is_needed_too() {
        RuleSet rules = rules(ASEAN.replace("not Deposit(", "not Vote("));

        assertThat(rules.rules().get(0).rows()).containsExactlyInAnyOrder(Membership.class, Vote.class);
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void the_engine_is_given_what_is_meant(String written, String canonical) {
        RuleSet rules = rules(HEAD + "Deposit( $state : state )\n" + written + "\nthen\n insertLogical( " + CONCLUSION
                + " );\nend\n");

        assertThat(rules.checked()).hasSize(1);
        Condition last = rules.checked().get(0).rule().conditions().get(1);
        assertThat(Written.of(last)).isEqualTo(canonical);
    }

    static List<Arguments> canonical() {
        return List.of(
                // a code beside a State
                args("Ballot( state == \"GNB\" )", "Ballot( state == StateCode.of(\"GNB\") )"),
                args("Ballot( \"GNB\" != state )", "Ballot( StateCode.of(\"GNB\") != state )"),
                args("Ballot( state in (\"GNB\", $state) )", "Ballot( state in (StateCode.of(\"GNB\"), $state) )"),
                // the name of a kind beside a kind
                args("Finding( kind == \"withdrawn\" )", "Finding( kind.name() == \"withdrawn\" )"),
                args("Finding( kind not in (\"withdrawn\") )", "Finding( kind.name() not in (\"withdrawn\") )"),
                // parts of parts by their Java names
                args("Ballot( votedOn.year == 2019 )", "Ballot( votedOn.getYear() == 2019 )"),
                args("Outstanding( matter.state == $state )", "Outstanding( matter.state() == $state )"),
                // full names become simple ones
                args("org.ccm.asof.Ballot( cast == org.ccm.outreach.VoteCast.YES )", "Ballot( cast == VoteCast.YES )"),
                // outside of facts the engine takes expressions for Java
                args("eval( $state == \"GNB\" )", "eval( $state.equals(StateCode.of(\"GNB\")) )"),
                args("eval( $state != \"GNB\" )", "eval( !$state.equals(StateCode.of(\"GNB\")) )"),
                args(
                        "eval( LocalDate.of(2019, 1, 1) < LocalDate.of(2019, 1, 2) )",
                        "eval( LocalDate.of(2019, 1, 1).compareTo(LocalDate.of(2019, 1, 2)) < 0 )"),
                args("eval( 1 + 1 == 2 )", "eval( 1 + 1 == 2 )"),
                args(
                        "eval( $state in (\"GNB\", \"ZAF\") )",
                        "eval( ($state.equals(StateCode.of(\"GNB\")) || $state.equals(StateCode.of(\"ZAF\"))) )"));
    }

    private static Arguments args(String written, String canonical) {
        return Arguments.of(written, canonical);
    }

    @Test
    void a_standard_kind_may_be_found_with_its_own_severity() {
        RuleSet rules = rules(HEAD + "Deposit( $state : state )\nthen\n insertLogical( "
                + "OwnFinding.overdue(\"initial-report-overdue\", $state) );\nend\n");

        assertThat(rules.diagnostics()).isEmpty();
    }

    @Test
    void kinds_of_the_rulebook_are_known_with_their_severity() {
        String text = HEAD + "OwnFinding( $state : state, kind == \"theirs\" )\nthen\n insertLogical( "
                + "OwnFinding.info(\"mine\", $state) );\nend\n";
        Known known = new Known(Set.of(), Map.of("theirs", Severity.INFO, "mine", Severity.OVERDUE));

        RuleSet rules = RuleSet.read(List.of(RuleSource.text("my.drl", text)), Vocabulary.analysts(), known);

        assertThat(rules.diagnostics()).extracting(Diagnostic::code).containsExactly("kind-severity");
    }

    @Test
    void a_rule_file_with_a_mistake_throws_with_everything() {
        RuleSet rules = rules(HEAD + "Deposits( $state : state )\nthen\n insertLogical( " + CONCLUSION + " );\nend\n");

        assertThat(catchThrowableOfType(RuleException.class, rules::orThrow).diagnostics())
                .isEqualTo(rules.diagnostics());
    }

    @Test
    void absence_is_judged_in_the_second_stratum_only() {
        String rule = """
                package org.ccm.rules.consent

                rule "early" @article("16")
                when
                    Signature( $state : state, certainty == Certainty.ESTABLISHED )
                    not CompleteRecord( part == RecordPart.ADHERENCE )
                then
                    insertLogical( new UndeterminedDeadline(Matter.initialReport($state)) );
                end
                """;

        assertThat(ofTheStatute("consent/standing.drl", rule))
                .extracting(Diagnostic::code, Diagnostic::line)
                .containsExactly(tuple("absence-judged-early", 5), tuple("absence-judged-early", 6));
        assertThat(ofTheStatute("consent/outstanding.drl", rule)).isEmpty();
    }

    private static List<Diagnostic> ofTheStatute(String file, String text) {
        return RuleSet.read(List.of(RuleSource.text(file, text)), Vocabulary.statute(), Known.NOTHING)
                .diagnostics();
    }

    @Test
    void a_rule_of_the_Convention_does_not_conclude_findings_of_analysts() {
        String rule =
                "package org.ccm.rules.consent\nrule \"own\" @article(\"16\")\nwhen\n Deposit( $state : state )\nthen\n"
                        + " insertLogical( " + CONCLUSION + " );\nend\n";

        assertThat(ofTheStatute("findings.drl", rule))
                .extracting(Diagnostic::code)
                .containsExactly("bad-conclusion");
    }

    @Test
    void rows_matched_twice_are_named_once() {
        RuleSet rules =
                rules(HEAD + "Vote( $state : state, $on : votedOn )\nVote( state == $state, votedOn > $on )\nthen\n"
                        + " insertLogical( " + CONCLUSION + " );\nend\n");

        assertThat(rules.diagnostics()).isEmpty();
        assertThat(rules.rules().get(0).facts()).containsExactly(Vote.class, Vote.class);
        assertThat(rules.rules().get(0).rows()).containsExactly(Vote.class);
    }

    @Test
    void types_of_the_canonical_text_are_imported() {
        RuleSet rules = rules(HEAD + "Signature( $state : state, state == \"GNB\" )\nthen\n insertLogical( "
                + CONCLUSION + " );\nend\n");

        assertThat(rules.rules().get(0).imports())
                .containsExactlyInAnyOrder(
                        Signature.class.getName(), "org.ccm.state.StateCode", "org.ccm.finding.OwnFinding");
    }
}
