package org.ccm.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.asof.ProspectiveDuty;
import org.ccm.asof.VictimsOnRecord;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.clearance.ClearanceEventKind;
import org.ccm.figures.SuggestedApproach.Approach;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.norm.PossessionKind;
import org.ccm.outreach.Engagement;
import org.ccm.outreach.Obstacle;
import org.ccm.outreach.Signal;
import org.ccm.register.Register;
import org.ccm.source.Fact;
import org.ccm.source.SourceId;
import org.ccm.source.Sourced;
import org.ccm.source.Word;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;
import org.ccm.wording.Phrases;

/** Reads what is on record of outreach, of obstacles to joining, and what could be suggested (the paper's paragraphs 1 and 4). */
final class Outreach {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?");

    private final Assessment assessment;
    private final Register register;
    private final Phrases phrases;
    private final List<Engagement> shown;
    private final Map<StateCode, List<Fact>> duties;
    private final Map<StateCode, List<Sourced>> victims;

    Outreach(Assessment assessment, Locale language) {
        this.phrases = Phrases.beside(Figures.class, "sentences", language);
        this.assessment = assessment;
        this.register = assessment.register();
        Map<SourceId, PartialDate> dated = new HashMap<>();
        register.sources().forEach(source -> date(source.date()).ifPresent(date -> dated.put(source.id(), date)));
        this.shown =
                register.engagements().stream().filter(row -> shows(row, dated)).toList();
        this.duties = assessment.shown(ProspectiveDuty.class).stream()
                .collect(Collectors.groupingBy(
                        ProspectiveDuty::state,
                        Collectors.flatMapping(duty -> duty.rows().stream().distinct(), Collectors.toList())));
        this.victims = assessment.shown(VictimsOnRecord.class).stream()
                .collect(Collectors.groupingBy(
                        VictimsOnRecord::state,
                        Collectors.flatMapping(victims -> victims.rows().stream(), Collectors.toList())));
    }

    private boolean shows(PartialDate date) {
        return !date.first().isAfter(assessment.asOf());
    }

    /** What was done or offered shows from its own day; what was planned or recommended, from that of the paper that says so. */
    private boolean shows(Engagement row, Map<SourceId, PartialDate> dated) {
        return shows(
                row.madeContact()
                        ? row.happenedOn()
                        : row.sources().stream()
                                .flatMap(source -> Optional.ofNullable(dated.get(source)).stream())
                                .min(Comparator.comparing(PartialDate::first))
                                .orElse(row.happenedOn()));
    }

    /** A date as printed, where it is one; most are years, or no dates at all. */
    private static Optional<PartialDate> date(String printed) {
        if (!DATE.matcher(printed).matches()) {
            return Optional.empty();
        }
        return Optional.of(PartialDate.parse(printed));
    }

    /** By paragraph, form and status. */
    List<OutreachForm> forms() {
        Map<List<String>, List<Engagement>> forms = shown.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.paragraph(), row.form(), row.status()),
                        () -> new TreeMap<>(Comparator.comparing((List<String> key) -> key.get(0))
                                .thenComparing(key -> key.get(1))
                                .thenComparing(key -> key.get(2))),
                        Collectors.toList()));
        return forms.entrySet().stream()
                .map(form -> new OutreachForm(
                        form.getKey().get(0),
                        form.getKey().get(1),
                        form.getKey().get(2),
                        List.copyOf(form.getValue())))
                .toList();
    }

    /** The obstacles of States outside, by State. */
    List<ObstacleOnRecord> obstacles() {
        List<ObstacleOnRecord> obstacles = new ArrayList<>();
        for (StateStanding state : assessment.standings()) {
            if (state.standing() == Standing.SIGNATORY || state.standing() == Standing.NON_SIGNATORY) {
                obstacles.addAll(obstacles(state));
            }
        }
        return List.copyOf(obstacles);
    }

    private List<ObstacleOnRecord> obstacles(StateStanding state) {
        StateCode code = state.state().code();
        Map<Obstacle, List<Signal>> stated = register.signals().stream()
                .filter(row -> row.state().equals(code) && row.obstacle().isPresent() && shows(row.happenedOn()))
                .collect(Collectors.groupingBy(row -> row.obstacle().orElseThrow(), TreeMap::new, Collectors.toList()));
        List<ObstacleOnRecord> obstacles = new ArrayList<>();
        stated.forEach((obstacle, rows) -> obstacles.add(new ObstacleOnRecord(
                code,
                obstacle.word(),
                paragraph(obstacle),
                certainty(rows),
                List.copyOf(rows),
                phrases.of("obstacle." + obstacle.word(), state.state()))));
        if (duties(code).isEmpty()) {
            obstacles.add(new ObstacleOnRecord(
                    code,
                    "benefits",
                    Optional.of("1.3"),
                    noDuties(),
                    List.of(),
                    phrases.of("obstacle.benefits", state.state())));
        }
        return obstacles;
    }

    /** What the best of the rows can establish on the day. */
    private Certainty certainty(List<Signal> rows) {
        return rows.stream()
                .map(row -> row.happenedOn().last().isAfter(assessment.asOf())
                        ? Certainty.UNVERIFIED
                        : row.confidence().certainty())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether it establishes anything that a State outside has neither contamination nor stocks on record. */
    private Certainty noDuties() {
        return complete("possession", PossessionKind.STOCKPILER)
                        && complete("clearance", ClearanceEventKind.CONTAMINATION_REPORTED)
                ? Certainty.ESTABLISHED
                : Certainty.UNVERIFIED;
    }

    private boolean complete(String table, Word kind) {
        return register.coverages().stream()
                .filter(coverage -> coverage.table().equals(table))
                .filter(coverage ->
                        coverage.kind().filter(of -> !of.equals(kind.word())).isEmpty())
                .anyMatch(coverage -> coverage.completeOn(assessment.asOf()));
    }

    private static Optional<String> paragraph(Obstacle obstacle) {
        return switch (obstacle) {
            case SECURITY -> Optional.of("1.1");
            case PROCESS -> Optional.of("1.2");
            case COMPREHENSION -> Optional.of("1.3");
            // The paper does not name it.
            case FORUM -> Optional.empty();
        };
    }

    /** Rows that say that a State outside would have duties under Article 3 or 4, as the rules see them. */
    private List<Fact> duties(StateCode code) {
        return duties.getOrDefault(code, List.of());
    }

    /** The same, and that it has victims (Article 5). */
    private List<Sourced> dutiesAndVictims(StateCode code) {
        return Stream.<Sourced>concat(duties(code).stream(), victims.getOrDefault(code, List.of()).stream())
                .toList();
    }

    /** What could be suggested for each candidate, by State and paragraph. */
    List<SuggestedApproach> suggestions() {
        List<StateCode> candidates = assessment.findings(Kind.UNIVERSALIZATION_CANDIDATE).stream()
                .map(Finding::state)
                .distinct()
                .sorted()
                .toList();
        List<SuggestedApproach> suggestions = new ArrayList<>();
        Map<StateCode, List<ObstacleOnRecord>> obstacles =
                obstacles().stream().collect(Collectors.groupingBy(ObstacleOnRecord::state));
        for (StateCode code : candidates) {
            List<Sourced> signed = register.treatyActions().stream()
                    .filter(row -> row.state().equals(code) && !row.takenOn().isAfter(assessment.asOf()))
                    .map(Sourced.class::cast)
                    .toList();
            suggest(code, Approach.DOMESTIC_PROCESS, signed).ifPresent(suggestions::add);
            suggestions.addAll(regional(code));
            List<Sourced> security = obstacles.getOrDefault(code, List.of()).stream()
                    .filter(found -> found.obstacle().equals(Obstacle.SECURITY.word()))
                    .flatMap(found -> found.facts().stream())
                    .map(Sourced.class::cast)
                    .toList();
            suggest(code, Approach.MILITARY_DIALOGUE, security).ifPresent(suggestions::add);
            suggest(code, Approach.DEMARCHE, security).ifPresent(suggestions::add);
            suggest(code, Approach.COUNTRY_COALITION, dutiesAndVictims(code)).ifPresent(suggestions::add);
        }
        return List.copyOf(suggestions);
    }

    private Optional<SuggestedApproach> suggest(StateCode code, Approach approach, List<? extends Sourced> facts) {
        State state = register.state(code).orElseThrow();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new SuggestedApproach(
                        code, approach, List.copyOf(facts), phrases.of("approach." + approach.word(), state)));
    }

    /** Outreach on record to an organization the State belongs to, as "ASEAN States" is to the members of ASEAN. */
    private List<SuggestedApproach> regional(StateCode code) {
        List<Sourced> facts = new ArrayList<>();
        register.memberships().stream()
                .filter(row -> row.state().equals(code))
                .filter(row -> row.since().filter(assessment.asOf()::isBefore).isEmpty()
                        && row.until().filter(assessment.asOf()::isAfter).isEmpty())
                .forEach(row -> {
                    List<Engagement> processes = shown.stream()
                            .filter(contact -> contact.addresses(row.organization()))
                            .toList();
                    if (!processes.isEmpty()) {
                        facts.add(row);
                        facts.addAll(processes);
                    }
                });
        return suggest(code, Approach.REGIONAL_PROCESS, facts).stream().toList();
    }
}
