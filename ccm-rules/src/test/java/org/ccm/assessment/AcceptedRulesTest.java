package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ccm.language.Diagnostic;
import org.ccm.language.RuleException;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.junit.jupiter.api.Test;

/** What the language accepts, the engine takes and runs: every form of condition and conclusion, compiled for real. */
class AcceptedRulesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);

    /** Conditions; each binds $state. */
    private static final List<String> CONDITIONS = List.of(
            "Signature( $state : state )",
            "Signature( $state : state, on < LocalDate.of(2009, 1, 1) )",
            "Signature( $state : state, on <= LocalDate.of(2009, 1, 1), on != LocalDate.of(2008, 12, 3) )",
            "Signature( $state : state, on.isBefore(LocalDate.of(2009, 1, 1)) )",
            "Signature( $state : state, on.year == 2008, on.monthValue >= 12, on.dayOfMonth < 31 )",
            "Signature( $state : state, state == \"GNB\" || state == \"PHL\" )",
            "Signature( $state : state, state in ( \"GNB\", \"PHL\" ) )",
            "Signature( $state : state, state not in ( \"GNB\", \"PHL\" ) )",
            "Signature( $state : state, !( state == \"GNB\" ) )",
            "Signature( $state : state, state != \"GNB\", certainty == Certainty.ESTABLISHED )",
            "Signature( $state : state, $on : on ) exists AsOf( date > $on.plusYears(10) )",
            "Signature( $state : state, $on : on ) AsOf( date > $on.plusDays(30).plusMonths(2) )",
            "Signature( $state : state, $on : on ) not Deposit( state == $state, on > $on )",
            "Signature( $state : state, $on : on ) Deposit( state == $state, on > $on.plusYears(1) )",
            "Signature( $state : state ) not ( Deposit( state == $state, $on : on ) and AsOf( date > $on ) )",
            "Signature( $state : state ) exists ( Deposit( state == $state ) or WithdrawalNotice( state == $state ) )",
            "$a : Signature( $state : state ) $b : Deposit( state == $state ) eval( $a.on.isBefore($b.on) )",
            "$a : Signature() Deposit( state == $a.state, $state : state )",
            "Ballot( $state : state, cast in ( VoteCast.YES, VoteCast.ABSTAIN ), stage == VoteStage.PLENARY )",
            "Ballot( $state : state, shifted )",
            "Ballot( $state : state, !shifted, resolution != \"x\" )",
            "Ballot( $state : state, resolution matches \"A/RES/7[0-9]/[0-9]+\" )",
            "Ballot( $state : state, resolution not matches \"A/RES/7.*\" )",
            "Ballot( $state : state, resolution.startsWith(\"A/RES\"), resolution.length > 3 )",
            "Membership( organization == \"ASEAN\", $state : state )",
            "Membership( organization == \"ASEAN\", $state : state, since.isPresent(), since.get() < LocalDate.of(2000, 1, 1) )",
            "Membership( organization == \"ASEAN\", $state : state, since.isEmpty() || since.get() < LocalDate.of(2000, 1, 1) )",
            "Membership( organization == \"ASEAN\", $state : state, confidence != Confidence.UNSOURCED, sources.size > 0 )",
            "State( $state : code, region.isPresent(), region.get() == \"Africa\" )",
            "State( $state : code, name contains \"land\" )",
            "State( $state : code, unMember, regionalGroup.orElse(\"\") == \"Asia-Pacific\" )",
            "Outstanding( $state : state, $duty : duty, $year : year ) Outstanding( state == $state, duty == $duty, year == $year + 1 )",
            "Outstanding( $state : state, $year : year ) ReportingYear( year == $year )",
            "Outstanding( $state : state, year > 2015, year <= 2018, year - 2000 > 3 * 5 )",
            "OpenDeadline( $matter : matter, matter.duty == Duty.CLEARANCE ) OpenDuty( matter == $matter, $state : state )",
            "OpenDeadline( possible.isPresent(), $possible : possible, $matter : matter ) OpenDuty( matter == $matter, $state : state )",
            "Finding( kind == \"initial-report-overdue\", $state : state )",
            "Finding( kind != \"initial-report-overdue\", $state : state, dueOn.isPresent(), dueOn.get() < LocalDate.of(2019, 1, 1) )",
            "$f : Finding( kind in ( \"initial-report-overdue\", \"vote-shift\" ), $state : state )",
            "DeadlineFinding( $state : state, deadline.isPresent() )",
            "Signal( $state : state )",
            "Vote( $state : state, votedOn > LocalDate.of(2018, 1, 1), cast == VoteCast.YES )",
            "TransparencyReport( $state : state, receivedOn.first > LocalDate.of(2018, 1, 1) )",
            "NationalMeasure( $state : state )",
            "CompleteRecord( part == RecordPart.ADHERENCE ) Deposit( $state : state )",
            "Term( limit == Limit.CLEARANCE, $length : length ) Deposit( $state : state )",
            "$term : Term( limit == Limit.CLEARANCE ) Bound( $state : state, $from : entryIntoForceOn ) exists AsOf( date > $term.after($from) )",
            "Reached( day == LocalDate.of(2010, 8, 1) ) Deposit( $state : state )",
            "AnnualReportDuty( $state : state, $first : firstYear ) ReportedYears( state == $state )");

    /** Conclusions about $state. */
    private static final List<String> CONCLUSIONS = List.of(
            "OwnFinding.info(\"a-kind\", $state)",
            "OwnFinding.info(\"a-kind\", $state).unverified()",
            "OwnFinding.info(\"a-kind\", $state).about(2019)",
            "OwnFinding.info(\"a-kind\", $state).about(\"a \\\"matter\\\"\")",
            "OwnFinding.info(\"a-kind\", $state).about(\"year-\" + 2019)",
            "OwnFinding.info(\"a-kind\", $state).dueOn(LocalDate.of(2019, 11, 20).plusDays(3))",
            "OwnFinding.info(\"a-kind\", $found.state).about($found.on.year + 1)",
            "OwnFinding.info(\"a-kind\", $state).dueOn($since.orElse(LocalDate.of(2019, 1, 1)).plusDays(1))",
            "OwnFinding.info(\"a-kind\", $state).dueOn($since.get().plusDays(1))");

    private static String conditionsFor(String conclusion) {
        if (conclusion.contains("$found")) {
            return "$found : Signature( $state : state )";
        }
        if (conclusion.contains(".get()")) {
            return "Membership( organization == \"ASEAN\", $state : state, since.isPresent(), $since : since )";
        }
        return conclusion.contains("$since")
                ? "Membership( organization == \"ASEAN\", $state : state, $since : since )"
                : "Signature( $state : state )";
    }

    private static void rule(StringBuilder file, int number, String conditions, String conclusion) {
        file.append("rule \"rule-").append(number).append("\" @article(\"21\") @reason(\"{$state}\")\nwhen\n    ");
        file.append(conditions).append("\nthen\n    insertLogical( ");
        file.append(conclusion.replace("a-kind", "kind-" + number)).append(" );\nend\n\n");
    }

    private static String file() {
        StringBuilder file = new StringBuilder();
        int number = 0;
        for (String conditions : CONDITIONS) {
            number++;
            rule(file, number, conditions, "OwnFinding.info(\"a-kind\", $state)");
        }
        for (String conclusion : CONCLUSIONS) {
            number++;
            rule(file, number, conditionsFor(conclusion), conclusion);
        }
        return file.toString();
    }

    @Test
    void what_the_language_accepts_the_engine_takes_and_runs() {
        try (Rulebook mine = Rulebook.standard().plus(RuleSource.text("accepted.drl", file()))) {
            Assessment then = mine.assess(Register.reference(), DAY);
            long kinds = then.findings().stream()
                    .map(finding -> finding.kind().name())
                    .filter(kind -> kind.startsWith("kind-"))
                    .distinct()
                    .count();
            assertThat(kinds).isGreaterThan((CONDITIONS.size() + CONCLUSIONS.size()) * 3L / 4);
        } catch (RuleException e) {
            assertThat(e.diagnostics())
                    .filteredOn(diagnostic -> diagnostic.level() == Diagnostic.Level.ERROR)
                    .as(file())
                    .isEmpty();
        }
    }
}
