package org.ccm.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccm.finding.Finding;
import org.ccm.language.RuleSource;
import org.ccm.register.Register;
import org.ccm.state.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the checker of rules takes, the engine takes too, and can run: the language promises nothing that it cannot keep. */
class TakenRulesTest {

    private static final String D = "Deposit( $state : state )\n";

    static Stream<String> conditions() {
        return Stream.of(
                // a State by its code
                "Deposit( $state : state, state in (\"GNB\", \"ZAF\") )",
                "Deposit( $state : state, state != \"GNB\", on >= LocalDate.of(2010, 11, 20) )",
                "Engagement( targets contains \"GNB\", targets.size > 1, $all : targets )\nDeposit( $state : state, state memberOf $all )",
                "Engagement( targets not contains \"GNB\" )\n" + D,
                // parts of parts, and questions
                "Deposit( $state : state, on.year == 2010 )",
                "Deposit( $state : state, on.monthValue + 1 > on.dayOfMonth % 7 * 2 )",
                "Receipt( $state : state, receivedOn.last < LocalDate.of(2019, 11, 20), matter.number == year )",
                "Outstanding( matter.state == \"GNB\", $state : state )",
                D + "Outstanding( matter.state == $state )",
                "Outstanding( $matter : matter, $state : state )\nReceipt( matter == $matter, receivedOn.exact )",
                // closed sets and logic
                "Ballot( $state : state, cast in (VoteCast.YES, VoteCast.ABSTAIN), votedOn.plusYears(1).isAfter(votedOn) )",
                "Ballot( $state : state, shifted || !usuallyInFavour )",
                "Ballot( $state : state, (shifted && cast == VoteCast.NO) || cast not in (VoteCast.YES, VoteCast.NO) )",
                "Reading( whileInitialOutstanding == WhileInitialOutstanding.INITIAL_ALONE )\n" + D,
                "FixedDay( day == FixedDay.Name.CONVENTION_IN_FORCE, $day : date )\nDeposit( $state : state, on < $day )",
                // what may be missing
                "Ballot( $state : state, usual.isPresent(), usual.get().cast == VoteCast.YES )",
                "Ballot( $state : state, before.isPresent() && before.get().cast != cast )",
                "DeadlineFinding( $state : state, deadline.isPresent() && deadline.get() < LocalDate.of(2020, 1, 1) )",
                "DeadlineFinding( $state : state, deadline.isEmpty() || deadline.get() < LocalDate.of(2020, 1, 1) )",
                "DeadlineFinding( $state : state, !deadline.isEmpty(), deadline.get() < LocalDate.of(2020, 1, 1) )",
                "DeadlineFinding( $state : state, deadline.orElse(LocalDate.of(2020, 1, 1)) < LocalDate.of(2020, 1, 2) )",
                "DeadlineFinding( $state : state, $due : deadline, deadline.isPresent() )\nexists AsOf( date > $due.get().plusDays(30) )",
                "DeadlineFinding( $state : state, $due : deadline )\nexists AsOf( $due.isPresent() && date > $due.get() )",
                "DeadlineFinding( $state : state, $due : deadline )\neval( $due.isPresent() )\nReached( day == $due.get() )",
                "$f : DeadlineFinding( $state : state, deadline.isPresent() )\nexists AsOf( date > $f.deadline.get() )",
                "DeadlineFinding( $state : state, deadline.isPresent(), deadline.get().plusDays(30) < LocalDate.of(2020, 1, 1) )",
                "DeadlineFinding( $state : state, $due : deadline, $due.isPresent(), $due.get().year == 2020 )",
                "$f : DeadlineFinding( $state : state, deadline.isPresent() )\nexists AsOf( date > $f.deadline.get().plusDays(30) )",
                "DeadlineFinding( $state : state, $due : deadline )\nAsOf( $day : date )\neval( $due.isPresent() && $due.get().plusDays(30) < $day )",
                D
                        + "not DeadlineFinding( state == $state, $due : deadline, $due.isPresent(), $due.get().year == 2020 )",
                "State( $state : code, region.isPresent(), region.get() == \"Africa\", regionalGroup.orElse(\"\").contains(\"Group\") )",
                "Meeting( $on : opensOn, partOf.isEmpty(), $state : country, $of : partOf )\nMeeting( opensOn > $on, partOf == $of )",
                "StockpileEvent( $state : state, kind == StockpileEventKind.RETAINED, munitions.isPresent(), munitions.getAsLong() > 100 )",
                "Finding( $state : state, reportingYear.isPresent(), reportingYear.getAsInt() > 2015 )",
                "Membership( $state : state, since.isEmpty() )",
                // kinds
                "Finding( $state : state, kind == \"initial-report-overdue\" )",
                "Finding( $state : state, kind in (\"initial-report-overdue\", \"withdrawn\") )",
                "Finding( $state : state, kind not in (\"initial-report-overdue\", \"withdrawn\"), kind.severity == Severity.OVERDUE )",
                "Finding( $state : state, $kind : kind )\nFinding( state == $state, kind == $kind )",
                // texts
                "Membership( $state : state, organization == \"ASEAN\" || organization contains \"union\" )",
                "Membership( $state : state, organization matches \"A.*\" )",
                "Membership( $state : state, organization not matches \"A.*\", organization.startsWith(\"C\"), organization.length > 2 )",
                "Membership( $state : state, $of : organization, organization + \"!\" == \"ASEAN!\" )\nState( code == $state, name != $of )",
                // arithmetic with bindings and the fact's own parts together
                "Vote( $state : state, $on : votedOn )\nVote( state == $state, votedOn > $on, votedOn.year == $on.year + 1 )",
                "Vote( $state : state, $on : votedOn )\nVote( state == $state, $on.isBefore(votedOn) )",
                "Vote( $state : state, $on : votedOn )\nVote( state == $state, $on.plusYears(1).isBefore(votedOn.plusDays(1)) )",
                "Vote( $state : state, $on : votedOn )\nVote( state == $state, $on.year + 1 == votedOn.year || votedOn == $on )",
                "Outstanding( $state : state, $due : dueOn, $year : year )\nexists AsOf( date > $due.plusDays(30 + $year % 2) )",
                "Outstanding( $state : state, $due : dueOn )\nexists AsOf( $due.isBefore(date) )",
                "Outstanding( $state : state, $due : dueOn )\nexists AsOf( $due.plusDays(30).isBefore(date) )",
                "Outstanding( $state : state, $due : dueOn )\nAsOf( $day : date )\neval( $due.plusDays(30) < $day )",
                "Term( limit == Limit.HORIZON, $length : length )\n" + D
                        + "eval( $length.months == 24 || $length.years == 2 )",
                "$term : Term( limit == Limit.WITHDRAWAL )\nDeposit( $state : state, $on : on )\nexists AsOf( date > $term.after($on) )",
                "$receipt : Receipt( $state : state, $matter : matter )\nOutstanding( matter == $matter, $receipt.laterThan(dueOn) )",
                "ReportedYears( $state : state, lacks(2018), hasGaps(2012, 2015), years contains 2014 )",
                "AnnualReportDuty( $state : state, certaintyFor(2018) == Certainty.ESTABLISHED, firstYear <= 2018 )",
                // tests outside of facts
                D + "eval( $state == \"GNB\" )",
                D + "eval( $state in (\"GNB\", \"ZAF\") && $state != \"ZAF\" )",
                D
                        + "Membership( state == $state, $of : organization )\neval( $of matches \"A.*\" || $of contains \"union\" )",
                "Deposit( $state : state, $on : on )\neval( $on >= LocalDate.of(2010, 1, 1) && $on.year < 2020 )",
                // conditions
                D + "not Ballot( state == $state )",
                D + "not ( Ballot( state == $state, $r : resolution ) and Vote( state == $state, resolution == $r ) )",
                D + "exists ( Ballot( state == $state ) and Membership( state == $state ) )",
                "$deposit : Deposit( $state : state )\nDeposit( state == $state, this == $deposit )",
                "$deposit : Deposit( $state : state, certainty == Certainty.ESTABLISHED )\nCompleteRecord( part == RecordPart.ADHERENCE )\nnot Withdrawn( state == $deposit.state )",
                "OpenDuty( $state : state, $duty : duty )\nnot CompleteRecord( part == RecordPart.ends($duty) )",
                "OpenDuty( $state : state, matter == Matter.annualReport($state, 2018) || matter.number > 0 )");
    }

    /** All in one file: that is one compilation, and the refusal names the rules. */
    @Test
    @Tag("long")
    void the_engine_takes_what_the_checker_takes() {
        List<String> conditions = conditions().toList();
        String file = IntStream.range(0, conditions.size())
                .mapToObj(i -> rule(i, conditions.get(i)))
                .collect(Collectors.joining("\n"));

        assertThatCode(() -> run(file)).doesNotThrowAnyException();
    }

    private static String rule(int number, String conditions) {
        return rule(number, conditions, "OwnFinding.info(\"kind-" + number + "\", $state)");
    }

    private static String rule(int number, String conditions, String conclusion) {
        return "rule \"rule-" + number + "\" @article(\"21(1)\") @reason(\"{$state} ...\")\nwhen\n" + conditions
                + "\nthen\n    insertLogical( " + conclusion + " );\nend\n";
    }

    private static void run(String file) {
        try (Rulebook mine = Rulebook.standard().plus(RuleSource.text("my.drl", file))) {
            mine.assess(Register.reference(), LocalDate.of(2019, 11, 20));
        }
    }

    static List<String> conclusions() {
        return List.of(
                "OwnFinding.info(\"my-kind\", $state).about($resolution)",
                "OwnFinding.info(\"my-kind\", $ballot.state).about($ballot.resolution)",
                "OwnFinding.attention(\"my-kind\", \"GNB\").about($ballot.votedOn.year + 1)",
                "OwnFinding.overdue(\"my-kind\", $state).dueOn($ballot.votedOn.plusYears(1)).unverified()",
                "OwnFinding.info(\"my-kind\", $state).about($ballot.cast)",
                "OwnFinding.info(\"my-kind\", $state).about($resolution + \" of \" + $ballot.votedOn.year)",
                "OwnFinding.info(\"my-kind\", $state).about($ballot.before.get().resolution)",
                "OwnFinding.info(\"my-kind\", $state).dueOn($before.get().votedOn)",
                "OwnFinding.info(\"my-kind\", $ballot.row.state).dueOn(LocalDate.of(2019, 1, 1))");
    }

    @Test
    void the_engine_takes_the_conclusions_that_the_checker_takes() {
        String ballot = "$ballot : Ballot( stage == VoteStage.PLENARY, $state : state, $resolution : resolution, "
                + "$before : before, before.isPresent() )";
        String file = IntStream.range(0, conclusions().size())
                .mapToObj(i -> rule(i, ballot, conclusions().get(i).replace("my-kind", "kind-" + i)))
                .collect(Collectors.joining("\n"));

        assertThatCode(() -> run(file)).doesNotThrowAnyException();
    }

    static List<Match> matches() {
        return List.of(
                finds(
                        "State( $state : code, region.isPresent() && region.get() == \"Africa\" )",
                        TakenRulesTest::african),
                finds(
                        "State( $state : code, region.isPresent(), region.get() in (\"Africa\", \"Mars\") )",
                        TakenRulesTest::african),
                finds("State( $state : code, region.orElse(\"\") matches \"Afr.*\" )", TakenRulesTest::african),
                finds(
                        "State( $state : code, $in : region )\neval( $in.isPresent() && $in.get() == \"Africa\" )",
                        TakenRulesTest::african),
                finds(
                        "State( $state : code, region.isEmpty() || region.get() != \"Africa\" )",
                        state -> !african(state)),
                finds("State( $state : code, code in (\"GNB\", \"ZAF\") )", TakenRulesTest::oneOfTwo),
                finds(
                        "State( $state : code )\neval( $state == \"GNB\" || $state in (\"ZAF\") )",
                        TakenRulesTest::oneOfTwo),
                finds("State( $state : code, code not in (\"GNB\", \"ZAF\") )", state -> !oneOfTwo(state)),
                finds(
                        "State( $state : code, $name : name )\nState( code == $state, name > \"M\", this.name == $name )",
                        state -> state.name().compareTo("M") > 0),
                finds(
                        "State( $state : code, name.length + 1 > 2 * 5, unMember )",
                        state -> state.name().length() + 1 > 10 && state.unMember()),
                finds(
                        "State( $state : code, !(unMember && name contains \"a\") )",
                        state -> !(state.unMember() && state.name().contains("a"))));
    }

    private record Match(String conditions, Predicate<State> wanted) {}

    private static Match finds(String conditions, Predicate<State> wanted) {
        return new Match(conditions, wanted);
    }

    private static boolean african(State state) {
        return state.region().filter("Africa"::equals).isPresent();
    }

    private static boolean oneOfTwo(State state) {
        return Set.of("GNB", "ZAF").contains(state.code().value());
    }

    @Test
    void what_a_rule_says_is_what_it_finds() {
        Register register = Register.reference();
        String file = IntStream.range(0, matches().size())
                .mapToObj(i -> rule(i, matches().get(i).conditions))
                .collect(Collectors.joining("\n"));
        try (Rulebook mine = Rulebook.standard().plus(RuleSource.text("my.drl", file))) {
            List<Finding> found =
                    mine.assess(register, LocalDate.of(2019, 11, 20)).findings();
            for (int i = 0; i < matches().size(); i++) {
                String kind = "kind-" + i;
                assertThat(found)
                        .as(matches().get(i).conditions)
                        .filteredOn(finding -> finding.kind().name().equals(kind))
                        .extracting(Finding::state)
                        .containsExactlyInAnyOrderElementsOf(register.states().stream()
                                .filter(matches().get(i).wanted)
                                .map(State::code)
                                .toList());
            }
        }
    }
}
