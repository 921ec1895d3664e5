package org.ccm.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ccm.assessment.Assessment;
import org.ccm.register.Nearest;

/**
 * The figures of a day: counts, rates, gaps, rankings and lists of votes over one assessment. Immutable; each figure is
 * computed when it is asked for.
 *
 * <pre>{@code
 * Figures figures = Figures.of(Rulebook.standard().assess(Register.reference(), LocalDate.of(2019, 11, 20)));
 * figures.partyCounts().byDeposit()             // 107
 * figures.targets().get(0).shortfall()          // 23
 * figures.groupGap("ASEAN").get().gap()         // 8
 * }</pre>
 */
public final class Figures {

    private final Assessment assessment;
    private final Locale language;

    private Figures(Assessment assessment, Locale language) {
        this.assessment = assessment;
        this.language = language;
    }

    /** The figures of an assessment. */
    public static Figures of(Assessment assessment) {
        return of(assessment, Locale.ENGLISH);
    }

    /** The same, with the sentences of figures in a language, as {@link Assessment#proofOf} has it. */
    public static Figures of(Assessment assessment, Locale language) {
        return new Figures(assessment, language);
    }

    /** How many States stand where. */
    public PartyCounts partyCounts() {
        return PartyCounts.of(assessment.standings());
    }

    /** The progress towards every target that has been set by the day, in the order in which they are due. */
    public List<TargetProgress> targets() {
        return assessment.register().targets().stream()
                .filter(target -> !target.setOn().isAfter(assessment.asOf()))
                .map(target -> TargetProgress.of(target, assessment.standings(), assessment.asOf()))
                .sorted(Comparator.comparing(progress -> progress.target().dueOn()))
                .toList();
    }

    /** The first day on which there are so many States Parties, as far as the record of the day tells. */
    public NumberReached reached(int number) {
        return NumberReached.of(number, assessment.standings());
    }

    /** How many of the reports due have been received. */
    public ReportingRates reportingRates() {
        return ReportingRates.of(assessment);
    }

    /** Every State with an overdue report, by code: years missed in a row, and the age of what is overdue. */
    public List<MissedYears> missedYears() {
        return MissedYears.of(assessment);
    }

    /** All overdue reports by age; every band has its number. */
    public Map<AgeBand, Tally> overdueByAge() {
        return MissedYears.sum(missedYears());
    }

    /** Members, States Parties and gap of every UN region, regional group and organization, by kind and name. */
    public List<GroupGap> groupGaps() {
        return GroupGap.of(assessment);
    }

    /** The gap of the group with a name, for example "ASEAN"; of a UN region where a regional group has its name too. */
    public Optional<GroupGap> groupGap(String name) {
        return groupGaps().stream().filter(gap -> gap.name().equals(name)).findFirst();
    }

    /**
     * The group with a name, in small or capital letters: an organization, for example "ASEAN", a UN region or a regional
     * group.
     *
     * @throws IllegalArgumentException if no group has the name; the message names the nearest
     */
    public GroupGap group(String name) {
        List<GroupGap> groups = groupGaps();
        return groups.stream()
                .filter(known -> known.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = groups.stream().map(GroupGap::name).toList();
                    String hint = Nearest.hint(name, names);
                    return new IllegalArgumentException("no organization, region or regional group of the register has"
                            + " the name \"" + name + "\". "
                            + (hint.isEmpty() ? "Maybe one of " + String.join(", ", names) + "?" : hint));
                });
    }

    /** The candidates for universalization, ranked with the standard weights. */
    public CandidateRanking candidateRanking() {
        return candidateRanking(SignalWeights.standard());
    }

    /** The candidates for universalization, ranked with weights of one's own. */
    public CandidateRanking candidateRanking(SignalWeights weights) {
        return CandidateRanking.of(assessment, weights);
    }

    /** What States Parties with victims report about focal points and plans. */
    public VictimAssistanceTally victimAssistance() {
        return VictimAssistanceTally.of(assessment);
    }

    /** How States Parties implement the Convention in national law. */
    public NationalMeasureTally nationalMeasures() {
        return NationalMeasureTally.of(assessment);
    }

    /** Use that is on record, whoever the user, and whether a State Party is among the users. */
    public UseTally use() {
        return UseTally.of(assessment);
    }

    /**
     * How far the actions of the action plan in force are carried out, as far as the register can measure it: the Dubrovnik
     * plan from the end of the First Review Conference, the Lausanne plan from that of the Second.
     */
    public List<ActionIndicator> actionIndicators() {
        return ActionIndicators.of(assessment, language);
    }

    /** Contributions to the budget of the Implementation Support Unit, as totals of a year given by the day. */
    public List<BudgetContribution> contributions() {
        return BudgetContributions.of(assessment, language);
    }

    /** Obstacles of States outside, by State. */
    public List<ObstacleOnRecord> obstacles() {
        return new Outreach(assessment, language).obstacles();
    }

    /** What could be suggested for the candidates, by State and paragraph; never more than suggestions. */
    public List<SuggestedApproach> suggestedApproaches() {
        return new Outreach(assessment, language).suggestions();
    }

    /** Outreach on record by the day, by paragraph, form and status. */
    public List<OutreachForm> outreach() {
        return new Outreach(assessment, language).forms();
    }

    /** Lists of votes on the latest resolution. */
    public VoteLists voteLists() {
        return VoteLists.of(assessment);
    }
}
