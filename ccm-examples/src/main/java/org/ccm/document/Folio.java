package org.ccm.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Premise.Conclusion;
import org.ccm.assessment.Proof;
import org.ccm.assessment.Reason;
import org.ccm.assessment.StateStanding;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Column;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.figures.Figures;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.ReportFinding;
import org.ccm.register.Register;
import org.ccm.source.Fact;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;
import org.ccm.wording.Phrases;
import org.ccm.wording.Wording;

/** What a document is written from, and the sheet on which its sources are numbered. */
final class Folio {

    private final Assessment assessment;
    private final Scope scope;
    private final Phrases phrases;
    private final Notes notes;
    private final Map<StateCode, StateStanding> standings;
    private final Set<SourceId> joining;
    private final Map<Finding, Proof> proofs = new HashMap<>();

    Folio(Assessment assessment, Scope scope, Phrases phrases) {
        this.assessment = assessment;
        this.scope = scope;
        this.phrases = phrases;
        this.notes = new Notes(assessment.register());
        this.joining = joining(assessment.register());
        this.standings = assessment.standings().stream()
                .filter(standing -> scope.has(standing.state().code()))
                .collect(Collectors.toMap(standing -> standing.state().code(), Function.identity()));
    }

    Assessment assessment() {
        return assessment;
    }

    LocalDate asOf() {
        return assessment.asOf();
    }

    Scope scope() {
        return scope;
    }

    Phrases phrases() {
        return phrases;
    }

    Notes notes() {
        return notes;
    }

    Figures figures() {
        return Figures.of(assessment, phrases.locale());
    }

    /** Where the States asked for stand, by name. */
    List<StateStanding> standings() {
        return standings.values().stream()
                .sorted(Comparator.comparing(standing -> standing.state().code(), byName()))
                .toList();
    }

    StateStanding standing(StateCode state) {
        return Optional.ofNullable(standings.get(state))
                .orElseThrow(() -> new IllegalArgumentException(state + " is not in the scope of the document"));
    }

    /** What is found of some kinds about the States asked for, by name of the State. */
    List<Finding> findings(Kind... kinds) {
        Set<Kind> wanted = Set.copyOf(Arrays.asList(kinds));
        return assessment.findings().stream()
                .filter(finding -> wanted.contains(finding.kind()) && scope.has(finding.state()))
                .sorted(Comparator.comparing(Finding::state, byName()).thenComparing(Finding::id))
                .toList();
    }

    /** The duties of the States asked for. */
    List<Obligation> obligations() {
        return assessment.obligations().stream()
                .filter(duty -> scope.has(duty.state()))
                .toList();
    }

    /** The name of a State, or its code where the register has no such State. */
    String name(StateCode state) {
        return assessment.register().state(state).map(wording()::state).orElse(state.value());
    }

    /** States by their names, in the order of the language. */
    Comparator<StateCode> byName() {
        return Comparator.comparing(this::name, phrases.order());
    }

    /** What the scope is called: a group by its name, where the language has one. */
    String scopeName() {
        return wording().group(scope.name());
    }

    Wording wording() {
        return phrases.wording();
    }

    /** Names in a row. */
    String names(Collection<StateCode> states) {
        return phrases.list(states.stream()
                .map(this::name)
                .distinct()
                .sorted(phrases.order())
                .toList());
    }

    /** A sentence that cites nothing. */
    Text text(String key, Object... values) {
        return Text.of(phrases.of(key, values));
    }

    /** " (and 3 more, unverified)"; nothing where there are none. */
    String more(long unverified) {
        return unverified == 0 ? "" : phrases.of("more", unverified);
    }

    /** What a row can establish about something that happened in a period. */
    Certainty certainty(Fact row, PartialDate period) {
        return period.occurredBy(asOf()) == Occurrence.CERTAINLY
                ? row.confidence().certainty()
                : Certainty.UNVERIFIED;
    }

    /** How many of some findings the record establishes. */
    static long established(Collection<? extends Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.certainty() == Certainty.ESTABLISHED)
                .count();
    }

    /** A sentence and its sources. */
    Text cite(Collection<SourceId> sources, String key, Object... values) {
        return notes.cite(phrases.of(key, values), sources);
    }

    /** The proof of a finding, in the language of the document. */
    Proof proof(Finding finding) {
        return proofs.computeIfAbsent(finding, unread -> assessment.proofOf(unread, phrases.locale()));
    }

    /** Whether a rule has a part in the proof of a finding. */
    boolean restsOn(Finding finding, String rule) {
        return restsOn(proof(finding).reasons(), rule);
    }

    private static boolean restsOn(List<Reason> reasons, String rule) {
        return reasons.stream()
                .anyMatch(reason -> reason.rule().equals(rule)
                        || reason.premises().stream()
                                .anyMatch(premise -> premise instanceof Conclusion conclusion
                                        && restsOn(conclusion.reasons(), rule)));
    }

    /** The sources of some findings. */
    Set<SourceId> sources(Collection<? extends Finding> findings) {
        return findings.stream().flatMap(finding -> sources(finding).stream()).collect(Collectors.toSet());
    }

    /** The sources of a finding, but for {@link #joining()}; of one that rests on nothing else, these. */
    Set<SourceId> sources(Finding finding) {
        return withoutJoining(proof(finding).sources());
    }

    /** The sources of a duty, but for {@link #joining()}; of one that rests on nothing else, these. */
    Set<SourceId> sources(Obligation duty) {
        return withoutJoining(duty.sources());
    }

    private Set<SourceId> withoutJoining(Collection<SourceId> sources) {
        Set<SourceId> others = new LinkedHashSet<>(sources);
        others.removeAll(joining);
        return others.isEmpty() ? new LinkedHashSet<>(sources) : others;
    }

    /** The sources that tell of several States when they joined: nearly everything rests on them, so they are cited once. */
    Set<SourceId> joining() {
        return joining;
    }

    private static Set<SourceId> joining(Register register) {
        Map<SourceId, Set<StateCode>> told = register.treatyActions().stream()
                .flatMap(action -> action.sources().stream().map(source -> Map.entry(source, action.state())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return told.entrySet().stream()
                .filter(source -> source.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Cell state(StateCode state) {
        return new Cell(Text.of(name(state)), "", state.value());
    }

    Cell day(Optional<LocalDate> day) {
        return day.map(this::day).orElseGet(() -> Cell.of(phrases.of("none")));
    }

    Cell day(LocalDate day) {
        return new Cell(Text.of(wording().day(day)), day.toString(), "");
    }

    /** A day, month, year or span, as exact as it is known. */
    Cell period(PartialDate period) {
        return new Cell(Text.of(wording().period(period)), period.first().toString(), "");
    }

    Cell number(long number) {
        return Cell.of(phrases.number(number), number);
    }

    Cell cell(String words, Collection<SourceId> sources) {
        return new Cell(notes.cite(words, sources), "", "");
    }

    /** Why something is found, with its sources. */
    Cell why(Finding finding) {
        return cell(proof(finding).because(), sources(finding));
    }

    List<Column> columns(String... keys) {
        return Arrays.stream(keys)
                .map(key -> key.startsWith("#")
                        ? new Column(phrases.of("column." + key.substring(1)), true)
                        : new Column(phrases.of("column." + key), false))
                .toList();
    }

    /** A table of what the record establishes, and one of what it does not; a table without rows is left out. */
    <T> List<Table> tables(
            String caption,
            List<Column> columns,
            List<T> things,
            Function<T, Certainty> certainty,
            Function<T, List<Cell>> row) {
        return apart(
                things,
                certainty,
                (sure, part) ->
                        table(caption, columns, sure, part.stream().map(row).toList(), ""));
    }

    private static <T> List<Table> apart(
            List<T> things, Function<T, Certainty> certainty, BiFunction<Certainty, List<T>, Table> table) {
        return Stream.of(Certainty.ESTABLISHED, Certainty.UNVERIFIED)
                .flatMap(sure -> {
                    List<T> part = things.stream()
                            .filter(thing -> certainty.apply(thing) == sure)
                            .toList();
                    return part.isEmpty() ? Stream.empty() : Stream.of(table.apply(sure, part));
                })
                .toList();
    }

    private Table table(
            String caption, List<Column> columns, Certainty certainty, List<List<Cell>> rows, String after) {
        boolean unverified = certainty == Certainty.UNVERIFIED;
        String words = phrases.of("table." + caption);
        return new Table(unverified ? phrases.of("table.unverified", words) : words, unverified, columns, rows, after);
    }

    /** Findings with their reasons; what is said alike of every line is said once, after the table. */
    List<Table> findingsTables(String caption, List<? extends Finding> findings) {
        return apart(List.<Finding>copyOf(findings), Finding::certainty, (sure, part) -> {
            List<String> shared = sharedGrounds(part);
            return table(
                    caption,
                    columns("state", "finding", "date", "why"),
                    sure,
                    part.stream().map(finding -> row(finding, shared)).toList(),
                    shared.isEmpty() ? "" : phrases.of("table.each-line", String.join(" ", shared)));
        });
    }

    private List<Cell> row(Finding finding, List<String> shared) {
        Stream<String> own = proof(finding).grounds().stream().filter(ground -> !shared.contains(ground));
        return List.of(
                state(finding.state()),
                Cell.of(wording().kind(finding.kind())),
                day(finding.dueOn()),
                cell(
                        Stream.concat(Stream.of(proof(finding).conclusion()), own)
                                .collect(Collectors.joining(" ")),
                        sources(finding)));
    }

    private List<String> sharedGrounds(List<Finding> findings) {
        return findings.size() < 2
                ? List.of()
                : proof(findings.get(0)).grounds().stream()
                        .filter(ground -> findings.stream()
                                .allMatch(finding -> proof(finding).grounds().contains(ground)))
                        .toList();
    }

    /** Findings about reports: those of a State that rest on the same grounds in one line, the oldest due date first. */
    List<Table> reportTables(String caption, List<? extends Finding> findings) {
        Map<List<Object>, List<ReportFinding>> alike = findings.stream()
                .map(ReportFinding.class::cast)
                .sorted(Comparator.comparing(ReportFinding::dueDate).thenComparing(ReportFinding::state, byName()))
                .collect(Collectors.groupingBy(
                        finding -> List.of(
                                finding.state(),
                                finding.kind(),
                                finding.certainty(),
                                proof(finding).grounds()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return tables(
                caption,
                columns("state", "report-owed", "oldest-due", "why"),
                List.copyOf(alike.values()),
                together -> together.get(0).certainty(),
                together -> List.of(
                        state(together.get(0).state()),
                        Cell.of(reports(together)),
                        day(together.get(0).dueDate()),
                        cell(String.join(" ", proof(together.get(0)).grounds()), sources(together))));
    }

    /** Findings about reports, all of a State in one line, without their reasons. */
    List<Table> reportTablesInShort(String caption, List<? extends Finding> findings) {
        Map<List<Object>, List<ReportFinding>> alike = findings.stream()
                .map(ReportFinding.class::cast)
                .sorted(Comparator.comparing(ReportFinding::state, byName()).thenComparing(ReportFinding::dueDate))
                .collect(Collectors.groupingBy(
                        finding -> List.of(finding.state(), finding.kind(), finding.certainty()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return tables(
                caption,
                columns("state", "report-owed"),
                List.copyOf(alike.values()),
                together -> together.get(0).certainty(),
                together -> List.of(state(together.get(0).state()), cell(reports(together), sources(together))));
    }

    private String reports(List<ReportFinding> findings) {
        SortedSet<Integer> years = new TreeSet<>();
        findings.forEach(finding -> finding.reportingYear().ifPresent(years::add));
        String reports = years.isEmpty()
                ? phrases.of("report.initial")
                : phrases.of("report.annual", years.size(), years(years));
        List<String> articles = findings.stream()
                .flatMap(finding -> finding.concerns().stream())
                .distinct()
                .sorted()
                .toList();
        return articles.isEmpty()
                ? reports
                : phrases.of("report.on-articles", reports, articles.size(), phrases.list(articles));
    }

    /** Years in a row: "2011, 2013–2019". */
    String years(SortedSet<Integer> years) {
        List<String> spans = new ArrayList<>();
        for (int year : years) {
            if (!years.contains(year - 1)) {
                int last = year;
                while (years.contains(last + 1)) {
                    last++;
                }
                spans.add(last == year ? Integer.toString(year) : year + (last == year + 1 ? ", " : "–") + last);
            }
        }
        return String.join(", ", spans);
    }

    /** Findings whose reasons would all read alike: one line for those of which the same is said, with the States. */
    List<Table> namesTables(
            String caption, String column, List<? extends Finding> findings, Function<Finding, String> words) {
        Map<List<Object>, List<Finding>> alike = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> List.of(words.apply(finding), finding.certainty()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return tables(
                caption,
                columns(column, "#number", "states"),
                List.copyOf(alike.values()),
                together -> together.get(0).certainty(),
                together -> {
                    Set<StateCode> states =
                            together.stream().map(Finding::state).collect(Collectors.toSet());
                    return List.of(
                            Cell.of(words.apply(together.get(0))),
                            number(states.size()),
                            cell(names(states), sources(together)));
                });
    }

    /** Findings in few words, for lists whose reasons would all read alike and whose sources differ. */
    List<Table> shortTables(
            String caption, String column, List<? extends Finding> findings, Function<Finding, String> words) {
        return tables(
                caption,
                columns("state", column),
                findings,
                Finding::certainty,
                finding -> List.of(state(finding.state()), cell(words.apply(finding), sources(finding))));
    }

    /** Findings in a few words: those of a kind together, with their years or dates; "–" where there are none. */
    String labels(Collection<? extends Finding> findings) {
        if (findings.isEmpty()) {
            return phrases.of("none");
        }
        Map<String, List<Finding>> kinds = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String doubt = finding.certainty() == Certainty.UNVERIFIED ? ", " + phrases.of("unverified") : "";
            kinds.computeIfAbsent(wording().kind(finding.kind()) + doubt, kind -> new ArrayList<>())
                    .add(finding);
        }
        return phrases.side(kinds.entrySet().stream()
                .map(kind -> kind.getKey() + dates(kind.getValue()))
                .toList());
    }

    private String dates(List<Finding> findings) {
        SortedSet<Integer> years = new TreeSet<>();
        findings.forEach(finding -> finding.reportingYear().ifPresent(years::add));
        String dates = years.isEmpty()
                ? findings.stream()
                        .flatMap(finding -> finding.dueOn().stream())
                        .distinct()
                        .map(wording()::day)
                        .collect(Collectors.joining(", "))
                : years(years);
        return dates.isEmpty() ? "" : " (" + dates + ")";
    }
}
