package org.ccm.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.StateStanding;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Column;
import org.ccm.document.Document.Picture;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.document.StateByTheme.Figured;
import org.ccm.figures.VoteLists;
import org.ccm.finding.Finding;
import org.ccm.outreach.Vote;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.report.ReportKind;
import org.ccm.report.TransparencyReport;
import org.ccm.source.Fact;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.ccm.time.PartialDate;
import org.ccm.wording.Phrases;

/** A State's own page: where it stands, what it owes and why, and what else is on record about it. */
public final class StatePage {

    private final Folio folio;
    private final StateCode state;
    private final Figured figured;

    private StatePage(Assessment assessment, StateCode state, Phrases phrases, Figured figured) {
        this.figured = figured;
        this.folio = new Folio(assessment, new Scope("", Set.of(state)), phrases);
        this.state = state;
    }

    /**
     * The page of a State.
     *
     * @throws IllegalArgumentException if the register has no such State
     */
    public static Document of(Assessment assessment, StateCode state, Phrases phrases) {
        return pages(assessment, phrases).apply(state);
    }

    /** The pages of States one after another, which read once what they share; a State that is not on record throws as above. */
    public static Function<StateCode, Document> pages(Assessment assessment, Phrases phrases) {
        Figured figured = Figured.of(assessment, phrases.locale());
        return state -> new StatePage(assessment, state, phrases, figured).write();
    }

    private Document write() {
        List<Text> opening = Report.opening(folio);
        List<Section> sections = new ArrayList<>();
        sections.add(standing());
        sections.add(findings());
        sections.add(deadlines());
        sections.add(reports());
        sections.add(byTheme());
        sections.add(outreach());
        return new Document(
                folio.phrases().locale(),
                folio.asOf(),
                folio.phrases().of("state.title", folio.name(state), folio.asOf()),
                opening,
                List.of(),
                sections,
                folio.notes().all(),
                folio.phrases().of("statement"));
    }

    private Section section(String id, List<Text> narrative, List<Table> tables) {
        return section(id, narrative, List.of(), tables);
    }

    private Section section(String id, List<Text> narrative, List<Picture> pictures, List<Table> tables) {
        return new Section("state-" + id, folio.phrases().of("section.state-" + id), narrative, pictures, tables);
    }

    private Section standing() {
        StateStanding standing = folio.standing(state);
        List<SourceId> sources = register().treatyActions().stream()
                .filter(action -> action.state().equals(state))
                .flatMap(action -> action.sources().stream())
                .toList();
        Map<String, Optional<LocalDate>> dates = new LinkedHashMap<>();
        dates.put("signed", standing.signedOn());
        dates.put("deposited", standing.depositedOn());
        dates.put("entry-into-force", standing.entryIntoForceOn());
        dates.put("withdrawal-received", standing.withdrawalReceivedOn());
        dates.put("withdrawal-effective", standing.withdrawalEffectiveOn());
        List<List<Cell>> rows = dates.entrySet().stream()
                .filter(date -> date.getValue().isPresent())
                .map(date -> List.of(Cell.of(folio.phrases().of("state." + date.getKey())), folio.day(date.getValue())))
                .toList();
        return section(
                "standing",
                List.of(folio.cite(
                        sources,
                        "state.standing",
                        folio.name(state),
                        folio.phrases().of("standing." + standing.standing().word()))),
                table("state-dates", folio.columns("what", "date"), rows));
    }

    private Section findings() {
        List<Finding> findings = folio.assessment().of(state);
        long established = findings.stream()
                .filter(finding -> finding.certainty() == Certainty.ESTABLISHED)
                .count();
        List<Table> tables = folio.tables(
                "state-findings",
                folio.columns("finding", "article", "date", "why"),
                findings,
                Finding::certainty,
                finding -> List.of(
                        Cell.of(folio.wording().kind(finding.kind())),
                        Cell.of(finding.provision().citation()),
                        folio.day(finding.dueOn()),
                        folio.why(finding)));
        return section(
                "findings", List.of(folio.text("state.findings", established, findings.size() - established)), tables);
    }

    private Section deadlines() {
        List<Obligation> duties =
                duties(duty -> duty.duty() == Duty.STOCKPILE_DESTRUCTION || duty.duty() == Duty.CLEARANCE);
        List<Table> tables = folio.tables(
                "state-deadlines",
                folio.columns("duty", "status", "base-deadline", "extended-to", "deadline", "last-day-to-ask"),
                duties,
                Obligation::certainty,
                duty -> List.of(
                        Cell.of(folio.phrases().of("duty." + duty.duty().word())),
                        folio.cell(status(duty), folio.sources(duty)),
                        folio.day(duty.baseDeadline()),
                        Cell.of(
                                duty.extensions().isEmpty()
                                        ? folio.phrases().of("none")
                                        : folio.phrases()
                                                .side(duty.extensions().stream()
                                                        .map(grant -> Deadlines.extension(folio, grant))
                                                        .toList())),
                        folio.day(duty.deadline()),
                        folio.day(duty.lastDayToAsk())));
        long open = duties.stream().filter(duty -> duty.status() == Status.OPEN).count();
        List<Picture> pictures =
                duties.stream().allMatch(duty -> duty.baseDeadline().isEmpty())
                        ? List.of()
                        : List.of(new Drawings(folio).timeline("deadlines", duties, this::name));
        return section("deadlines", List.of(folio.text("state.deadlines", open)), pictures, tables);
    }

    private String name(Obligation duty) {
        String article = folio.phrases().of("state.article", duty.article());
        return duty.episode().orElse(1) == 1
                ? article
                : article + " (" + duty.episode().getAsInt() + ")";
    }

    private String status(Obligation duty) {
        return folio.phrases().of("status." + duty.status().word());
    }

    private Section reports() {
        List<Obligation> owed = duties(duty -> duty.duty() == Duty.INITIAL_REPORT || duty.duty() == Duty.ANNUAL_REPORT);
        List<Table> tables = new ArrayList<>(folio.tables(
                "state-reports",
                folio.columns("report", "due", "received", "timeliness"),
                owed,
                Obligation::certainty,
                duty -> report(duty)));
        List<List<Cell>> voluntary = rows(
                register().transparencyReports().stream()
                        .filter(report -> report.kind() == ReportKind.VOLUNTARY)
                        .toList(),
                TransparencyReport::state,
                TransparencyReport::receivedOn,
                report -> List.of(
                        cell(folio.period(report.receivedOn()), report.sources()),
                        Cell.of(report.note().orElseGet(() -> folio.phrases().of("none")))));
        tables.addAll(table("state-voluntary", folio.columns("received", "remark"), voluntary));
        return section("reports", List.of(folio.text("state.reports", owed.size())), tables);
    }

    private List<Cell> report(Obligation duty) {
        Optional<TransparencyReport> received = register().transparencyReports().stream()
                .filter(report -> report.state().equals(state) && shows(report.receivedOn()))
                .filter(report -> duty.duty() == Duty.INITIAL_REPORT
                        ? report.kind() == ReportKind.INITIAL
                        : report.kind() == ReportKind.ANNUAL
                                && report.reportingYear().equals(duty.reportingYear()))
                .min(Comparator.comparing(report -> report.receivedOn().first()));
        String year = duty.reportingYear().isPresent()
                ? Integer.toString(duty.reportingYear().getAsInt())
                : folio.phrases().of("state.initial-report");
        return List.of(
                Cell.of(year),
                folio.day(duty.deadline()),
                received.map(report -> cell(folio.period(report.receivedOn()), report.sources()))
                        .orElseGet(() -> Cell.of(folio.phrases().of("none"))),
                Cell.of(folio.phrases().of("timeliness." + timeliness(duty, received))));
    }

    private String timeliness(Obligation duty, Optional<TransparencyReport> received) {
        LocalDate due = duty.deadline().orElse(LocalDate.MAX);
        if (received.isPresent()) {
            PartialDate on = received.get().receivedOn();
            return on.last().isAfter(due) ? on.first().isAfter(due) ? "late" : "unknown" : "in-time";
        }
        if (duty.status() == Status.OPEN) {
            return folio.asOf().isAfter(due) ? "not-on-record" : "due";
        }
        return "ended";
    }

    private Section byTheme() {
        List<List<Cell>> rows = StateByTheme.rows(folio, state, figured);
        return section(
                "by-theme",
                List.of(folio.text("state.by-theme", rows.size())),
                table("state-by-theme", folio.columns("theme", "what", "date"), rows));
    }

    private Section outreach() {
        List<Table> tables = new ArrayList<>();
        Set<String> groups = register().memberships().stream()
                .filter(member -> member.state().equals(state))
                .filter(member -> member.since().filter(folio.asOf()::isBefore).isEmpty()
                        && member.until().filter(folio.asOf()::isAfter).isEmpty())
                .map(member -> folio.wording().group(member.organization()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Vote> votes = register().votes().stream()
                .filter(vote -> vote.state().equals(state) && !vote.votedOn().isAfter(folio.asOf()))
                .sorted(Comparator.comparing(Vote::votedOn))
                .toList();
        tables.addAll(table(
                "state-votes",
                folio.columns("date", "resolution", "stage", "vote"),
                votes.stream()
                        .map(vote -> List.of(
                                cell(folio.day(vote.votedOn()), vote.sources()),
                                Cell.of(vote.resolution()),
                                Cell.of(folio.wording().word(vote.stage().word())),
                                Cell.of(folio.wording().word(vote.cast().word())
                                        + VoteLists.dispute(register(), state, vote.votedOn())
                                                .map(dispute ->
                                                        " (" + folio.phrases().of("credentials-disputed") + ")")
                                                .orElse(""))))
                        .toList()));
        tables.addAll(table(
                "state-treaties",
                folio.columns("treaty", "status", "date"),
                register().otherTreaties().stream()
                        .filter(treaty -> treaty.state().equals(state))
                        .filter(treaty -> treaty.consentedOn().map(this::shows).orElse(true))
                        .map(treaty -> List.of(
                                cell(
                                        Cell.of(folio.wording()
                                                .word(treaty.treaty().word())),
                                        treaty.sources()),
                                Cell.of(folio.wording().word(treaty.status().word())),
                                treaty.consentedOn()
                                        .map(folio::period)
                                        .orElseGet(() -> Cell.of(folio.phrases().of("none")))))
                        .toList()));
        tables.addAll(table(
                "state-signals",
                folio.columns("date", "what", "signal"),
                rows(
                        register().signals(),
                        signal -> signal.state(),
                        signal -> signal.happenedOn(),
                        signal -> List.of(
                                cell(folio.period(signal.happenedOn()), signal.sources()),
                                Cell.of(folio.wording().word(signal.kind().word())),
                                Cell.of(signal.description())))));
        List<Text> narrative = List.of(
                folio.text("state.outreach", groups.size(), folio.phrases().list(List.copyOf(groups)), votes.size()));
        return section("outreach", narrative, tables);
    }

    private <R extends Fact> List<List<Cell>> rows(
            List<R> facts, Function<R, StateCode> whose, Function<R, PartialDate> when, Function<R, List<Cell>> row) {
        return facts.stream()
                .filter(fact -> whose.apply(fact).equals(state) && shows(when.apply(fact)))
                .sorted(Comparator.comparing(fact -> when.apply(fact).first()))
                .map(row)
                .toList();
    }

    /** A table of what is on record, as the record has it; one without rows is left out. */
    private List<Table> table(String caption, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Table(folio.phrases().of("table." + caption), false, columns, rows, ""));
    }

    private Cell cell(Cell plain, List<SourceId> sources) {
        return new Cell(folio.notes().cite(plain.text().words(), sources), plain.order(), plain.state());
    }

    private List<Obligation> duties(Predicate<Obligation> wanted) {
        return folio.obligations().stream().filter(wanted).toList();
    }

    private boolean shows(PartialDate period) {
        return period.occurredBy(folio.asOf()) != Occurrence.NOT_YET;
    }

    private Register register() {
        return folio.assessment().register();
    }
}
