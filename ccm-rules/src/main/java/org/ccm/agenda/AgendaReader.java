package org.ccm.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Obligation.Status;
import org.ccm.assessment.StateStanding;
import org.ccm.finding.ClarificationFinding;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.machinery.Meeting;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;

/** Reads the dates ahead from an assessment. */
final class AgendaReader {

    /** For so long a date that no longer stands is told. */
    private static final int MONTHS_CANCELLED = 12;

    private final Assessment assessment;
    private final LocalDate asOf;
    private final LocalDate until;
    private final Map<String, LocalDate> earlier;
    private final Locale language;
    private final EntryWriter writer;
    private final Map<Matter, Obligation> duties = new LinkedHashMap<>();
    private final Map<String, Obligation> dutiesByDate = new HashMap<>();
    private final Map<StateCode, LocalDate> withdrawals = new HashMap<>();
    private final Map<String, Entry> standing = new HashMap<>();
    private final Map<String, Entry> cancelled = new HashMap<>();

    AgendaReader(Assessment assessment, LocalDate until, Map<String, LocalDate> earlier, Locale language) {
        this.assessment = assessment;
        this.asOf = assessment.asOf();
        this.until = until;
        this.earlier = earlier;
        this.language = language;
        this.writer = new EntryWriter(assessment, language);
        assessment.obligations().forEach(duty -> duties.put(duty.matter(), duty));
        assessment.outlook(last()).forEach(duty -> duties.putIfAbsent(duty.matter(), duty));
        duties.values().forEach(duty -> EntryWriter.ids(duty).forEach(id -> dutiesByDate.put(id, duty)));
        for (StateStanding state : assessment.standings()) {
            state.withdrawalEffectiveOn()
                    .ifPresent(day -> withdrawals.put(state.state().code(), day));
        }
    }

    /** The last day of this agenda or of the earlier one, whichever is later. */
    private LocalDate last() {
        return earlier.values().stream()
                .filter(until::isBefore)
                .max(LocalDate::compareTo)
                .orElse(until);
    }

    List<Entry> read() {
        stand();
        Map<String, Entry> before = before();
        before.values().stream()
                .filter(entry -> !standing.containsKey(entry.id()))
                .forEach(entry ->
                        whyGone(entry).ifPresent(why -> cancelled.putIfAbsent(entry.id(), entry.cancelled(why))));
        List<Entry> entries = new ArrayList<>();
        cancelled.values().stream().filter(this::told).forEach(entries::add);
        standing.values().stream()
                .filter(entry -> !entry.from().isAfter(until)
                        || before.containsKey(entry.id())
                        || earlier.containsKey(entry.id()))
                .forEach(entries::add);
        meetings().forEach(entries::add);
        entries.sort(Comparator.comparing(Entry::from).thenComparing(Entry::id));
        return entries;
    }

    /** Finds what stands on the day, and of the duties on record what no longer does. */
    private void stand() {
        duties.values().forEach(duty -> dates(duty).forEach(entry -> place(entry, whyCancelled(duty, entry))));
        declarations().forEach(entry -> place(entry, Optional.empty()));
        clarifications().forEach(entry -> place(entry, Optional.empty()));
        standings();
    }

    /** The dates of a duty, as long as it is not known to be fulfilled. */
    private List<Entry> dates(Obligation duty) {
        Stream<Entry> deadline = duty.deadline().stream().map(day -> writer.deadline(duty, day, pending(duty)));
        Stream<Entry> request = duty.lastDayToAsk().stream().map(day -> writer.lastDayToAsk(duty, day));
        return Stream.concat(deadline, request).toList();
    }

    private void place(Entry entry, Optional<String> whyCancelled) {
        if (whyCancelled.isPresent()) {
            cancelled.put(entry.id(), entry.cancelled(whyCancelled.get()));
        } else if (!entry.from().isBefore(asOf)) {
            standing.put(entry.id(), entry);
        }
    }

    /** Whether a date that no longer stands is in the agenda: for a year, or if the earlier agenda has it. */
    private boolean told(Entry entry) {
        return earlier.isEmpty() ? recent(entry) : earlier.containsKey(entry.id());
    }

    private boolean recent(Entry entry) {
        return !entry.from().isBefore(asOf.minusMonths(MONTHS_CANCELLED))
                && !entry.from().isAfter(until);
    }

    private Optional<String> whyCancelled(Obligation duty, Entry entry) {
        LocalDate left = withdrawals.get(duty.state());
        Status status = duty.status() == Status.ENDED ? duty.lastStatus().orElseThrow() : duty.status();
        if (status == Status.FULFILLED) {
            return Optional.of(writer.fulfilled(duty));
        }
        if (left != null && !entry.from().isBefore(left)) {
            return Optional.of(writer.ended(duty.state(), left));
        }
        return entry.occasion() == Occasion.LAST_DAY_TO_ASK && pending(duty)
                ? Optional.of(writer.requested(duty))
                : Optional.empty();
    }

    private boolean pending(Obligation duty) {
        Matter matter = duty.matter();
        return extendable(duty)
                && assessment
                        .finding(Kind.of(matter.duty(), "extension-pending") + ":" + matter.state() + ":"
                                + matter.number())
                        .isPresent();
    }

    /** Whether its deadline can be extended: Articles 3(3) and 4(5) say so. */
    private static boolean extendable(Obligation duty) {
        return duty.duty() == Duty.STOCKPILE_DESTRUCTION || duty.duty() == Duty.CLEARANCE;
    }

    private List<Entry> declarations() {
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : assessment.findings(Kind.CLEARANCE_DECLARATION_DUE)) {
            if (finding instanceof DeadlineFinding due && due.dueOn().isPresent()) {
                Obligation duty = duties.get(due.matter());
                entries.add(writer.declaration(due, due.dueOn().get(), duty == null ? List.of() : duty.sources()));
            }
        }
        return entries;
    }

    private List<Entry> clarifications() {
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : assessment.findings(Kind.CLARIFICATION_DUE)) {
            if (finding instanceof ClarificationFinding due) {
                entries.add(writer.clarification(due, sources(due)));
            }
        }
        return entries;
    }

    private List<SourceId> sources(ClarificationFinding due) {
        return assessment.register().clarificationRequests().stream()
                .filter(row -> row.requested().equals(due.state())
                        && row.requesting().equals(due.requesting())
                        && row.submittedOn().equals(due.submittedOn()))
                .flatMap(row -> row.sources().stream())
                .distinct()
                .toList();
    }

    /** From the standings, since what is pending is so no more on the day itself. */
    private void standings() {
        for (StateStanding state : assessment.standings()) {
            state.entryIntoForceOn()
                    .filter(day -> !day.isBefore(asOf))
                    .ifPresent(day -> place(writer.entryIntoForce(state, day), Optional.empty()));
            state.withdrawalEffectiveOn()
                    .filter(day -> !day.isBefore(asOf))
                    .ifPresent(day -> place(writer.withdrawal(state, day), Optional.empty()));
        }
    }

    /** Meetings, and of conferences in parts the parts. */
    private Stream<Entry> meetings() {
        List<Meeting> all = assessment.register().meetings();
        return all.stream()
                .filter(meeting -> all.stream().noneMatch(part -> part.partOf().equals(Optional.of(meeting.id()))))
                .filter(meeting ->
                        !meeting.closesOn().isBefore(asOf) && !meeting.opensOn().isAfter(until))
                .map(writer::meeting);
    }

    /** What stood twelve months ago in an agenda with the same end, from then on; meetings apart. */
    private Map<String, Entry> before() {
        Assessment then = assessment.rulebook().assess(assessment.register(), asOf.minusMonths(MONTHS_CANCELLED));
        AgendaReader reader = new AgendaReader(then, until, Map.of(), language);
        reader.stand();
        Map<String, Entry> before = new HashMap<>(reader.standing);
        before.values().removeIf(entry -> entry.from().isAfter(until));
        return before;
    }

    /** Why a date that an earlier agenda had is in this one no more; empty where it is merely past. */
    private Optional<String> whyGone(Entry entry) {
        Obligation duty = dutiesByDate.get(entry.id());
        Optional<String> why = duty == null ? Optional.empty() : whyGone(entry, duty);
        if (why.isPresent() || entry.from().isBefore(asOf)) {
            return why;
        }
        return Optional.of(entry.state()
                .flatMap(state -> Optional.ofNullable(withdrawals.get(state))
                        .filter(left -> !entry.from().isBefore(left))
                        .map(left -> writer.ended(state, left)))
                .orElseGet(writer::gone));
    }

    private Optional<String> whyGone(Entry entry, Obligation duty) {
        if (entry.occasion() == Occasion.DECLARATION) {
            boolean due = declarations().stream().map(Entry::id).anyMatch(entry.id()::equals);
            return due ? Optional.empty() : Optional.of(writer.fulfilled(duty));
        }
        Optional<String> why = whyCancelled(duty, entry);
        if (why.isPresent()) {
            return why;
        }
        if (extendable(duty) && duty.status() == Status.UNDETERMINED) {
            return Optional.of(writer.undetermined(duty));
        }
        return entry.occasion() == Occasion.LAST_DAY_TO_ASK
                        && duty.lastDayToAsk().isEmpty()
                ? Optional.of(writer.extended(duty))
                : Optional.empty();
    }
}
