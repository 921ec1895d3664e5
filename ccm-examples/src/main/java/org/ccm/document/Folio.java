package org.ccm.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Proof;
import org.ccm.assessment.StateStanding;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Column;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.figures.Figures;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
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

    Folio(Assessment assessment, Scope scope, Phrases phrases) {
        this.assessment = assessment;
        this.scope = scope;
        this.phrases = phrases;
        this.notes = new Notes(assessment.register());
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

    /** A sentence and its sources. */
    Text cite(Collection<SourceId> sources, String key, Object... values) {
        return notes.cite(phrases.of(key, values), sources);
    }

    /** The sources of some findings. */
    Set<SourceId> sources(Collection<? extends Finding> findings) {
        return findings.stream()
                .flatMap(finding -> assessment.proofOf(finding, phrases.locale()).sources().stream())
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
        Proof proof = assessment.proofOf(finding, phrases.locale());
        return cell(proof.because(), proof.sources());
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
        List<Table> tables = new ArrayList<>();
        for (Certainty sure : List.of(Certainty.ESTABLISHED, Certainty.UNVERIFIED)) {
            List<List<Cell>> rows = things.stream()
                    .filter(thing -> certainty.apply(thing) == sure)
                    .map(row)
                    .toList();
            if (!rows.isEmpty()) {
                boolean unverified = sure == Certainty.UNVERIFIED;
                String words = phrases.of("table." + caption);
                tables.add(new Table(
                        unverified ? phrases.of("table.unverified", words) : words, unverified, columns, rows, ""));
            }
        }
        return tables;
    }

    /** Findings in few words, for lists whose reasons would all read alike. */
    List<Table> shortTables(
            String caption, String column, List<? extends Finding> findings, Function<Finding, String> words) {
        return tables(
                caption,
                columns("state", column),
                findings,
                Finding::certainty,
                finding -> List.of(
                        state(finding.state()),
                        cell(
                                words.apply(finding),
                                assessment.proofOf(finding, phrases.locale()).sources())));
    }

    /** Findings with their reasons. */
    List<Table> findingsTables(String caption, List<? extends Finding> findings) {
        return tables(
                caption,
                columns("state", "finding", "date", "why"),
                findings,
                Finding::certainty,
                finding -> List.of(
                        state(finding.state()),
                        Cell.of(wording().kind(finding.kind())),
                        day(finding.dueOn()),
                        why(finding)));
    }
}
