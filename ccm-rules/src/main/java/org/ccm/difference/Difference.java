package org.ccm.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ccm.asof.AsOfView;
import org.ccm.assessment.Assessment;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.ReportFinding;
import org.ccm.provision.Duty;
import org.ccm.provision.Matter;
import org.ccm.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two assessments: of two days, two registers, two rulebooks, or all of these.
 *
 * <pre>{@code
 * Rulebook rulebook = Rulebook.standard();
 * Difference since = Difference.between(
 *         rulebook.assess(Register.reference(), LocalDate.of(2019, 11, 20)),
 *         rulebook.assess(Register.reference(), LocalDate.of(2020, 11, 25)));
 * since.shifts(Move.RESOLVED).get(0).causes().get(0).sentence();
 * }</pre>
 *
 * <p>Each finding of both sides is in exactly one {@link Shift}. They are grouped by duty (State, article, and episode or
 * year), and without a duty by the finding's id. One thing is grouped otherwise: a report that is found, unverified, on one
 * side only and is, on the other, merely one of the years of which none is on record belongs to these years.
 */
public final class Difference {

    private static final List<Kind> KINDS = Kind.standard();

    private static final Comparator<Shift> ORDER = Comparator.comparing(Shift::move)
            .thenComparing(shift -> place(shift.leading().kind()))
            .thenComparing(shift -> shift.leading().kind())
            .thenComparing(shift -> shift.subject().state())
            .thenComparing(shift -> shift.subject().id());

    /** The findings of a subject on both sides. */
    private record Group(List<Finding> before, List<Finding> after) {
        Group() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Assessment before;
    private final Assessment after;
    private final Side from;
    private final Side to;
    private final List<Shift> shifts;
    private @Nullable List<DutyShift> duties;

    private Difference(Assessment before, Assessment after) {
        this.before = before;
        this.after = after;
        Supplier<AsOfView> view = view(before);
        boolean shared = before.register() == after.register()
                && before.rulebook().parameters() == after.rulebook().parameters();
        this.from = new Side(before, view);
        this.to = new Side(after, shared ? view : view(after));
        this.shifts = groups().entrySet().stream()
                .map(group -> shift(group.getKey(), group.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** What differs from one assessment to another. */
    public static Difference between(Assessment before, Assessment after) {
        return new Difference(before, after);
    }

    private static Supplier<AsOfView> view(Assessment assessment) {
        AsOfView[] kept = new AsOfView[1];
        return () -> {
            if (kept[0] == null) {
                kept[0] =
                        AsOfView.of(assessment.register(), assessment.rulebook().parameters());
            }
            return kept[0];
        };
    }

    /** The first side. */
    public Assessment before() {
        return before;
    }

    /** The second side. */
    public Assessment after() {
        return after;
    }

    /** What has become of every subject, the unchanged too: by move, kind in the treaty's order, State and subject. */
    public List<Shift> shifts() {
        return shifts;
    }

    /** The shifts of a move. */
    public List<Shift> shifts(Move move) {
        return shifts.stream().filter(shift -> shift.move() == move).toList();
    }

    /** Whether nothing has changed. */
    public boolean none() {
        return shifts.stream().allMatch(shift -> shift.move() == Move.UNCHANGED);
    }

    /** The duties that stand otherwise, whether or not anything is found about them; worked out when first asked for. */
    public synchronized List<DutyShift> duties() {
        if (duties == null) {
            duties = DutyShift.between(before.obligations(), after.obligations());
        }
        return duties;
    }

    private static int place(Kind kind) {
        int place = KINDS.indexOf(kind);
        return place < 0 ? KINDS.size() : place;
    }

    private Map<Subject, Group> groups() {
        Map<Subject, Group> groups = new LinkedHashMap<>();
        before.findings()
                .forEach(finding -> group(groups, Subject.of(finding)).before().add(finding));
        after.findings()
                .forEach(finding -> group(groups, Subject.of(finding)).after().add(finding));
        fold(groups);
        return groups;
    }

    private static Group group(Map<Subject, Group> groups, Subject subject) {
        return groups.computeIfAbsent(subject, known -> new Group());
    }

    /** Puts reports that are merely not on record on the other side to the years of which none is. */
    private static void fold(Map<Subject, Group> groups) {
        List<Subject> folded = new ArrayList<>();
        groups.forEach((subject, group) -> subject.matter()
                .filter(matter -> matter.duty() == Duty.ANNUAL_REPORT)
                .flatMap(matter -> years(groups, matter))
                .ifPresent(years -> {
                    OptionalInt year =
                            OptionalInt.of(subject.matter().orElseThrow().number());
                    if (group.after().isEmpty() && unverified(group.before()) && has(years.after(), year)) {
                        years.before().addAll(group.before());
                        folded.add(subject);
                    } else if (group.before().isEmpty() && unverified(group.after()) && has(years.before(), year)) {
                        years.after().addAll(group.after());
                        folded.add(subject);
                    }
                }));
        folded.forEach(groups::remove);
    }

    private static boolean unverified(List<Finding> findings) {
        return findings.stream().allMatch(finding -> finding.certainty() == Certainty.UNVERIFIED);
    }

    private static Optional<Group> years(Map<Subject, Group> groups, Matter matter) {
        String id = Kind.ANNUAL_REPORTS_NONE_ON_RECORD + ":" + matter.state();
        return Optional.ofNullable(groups.get(new Subject(id, matter.state(), Optional.empty())));
    }

    private static boolean has(List<Finding> findings, OptionalInt year) {
        return findings.stream()
                .anyMatch(finding -> finding.kind().equals(Kind.ANNUAL_REPORTS_NONE_ON_RECORD)
                        && ((ReportFinding) finding).years().contains(year.getAsInt()));
    }

    private Shift shift(Subject subject, Group group) {
        Comparison comparison = new Comparison(group.before(), group.after());
        Move move = folded(subject, group) ? Move.CHANGED : comparison.move();
        boolean mayEnd = move == Move.EASED && comparison.sameStageAndDeadline()
                || move == Move.NEW
                || move == Move.CHANGED
                || move == Move.RESOLVED;
        if (mayEnd && recordCanEnd() && reader(subject, group, Locale.ENGLISH).recordEnds()) {
            move = Move.RECORD_ENDS;
        }
        boolean same = move == Move.UNCHANGED;
        return new Shift(
                subject,
                move,
                group.before(),
                group.after(),
                language -> same ? List.of() : reader(subject, group, language).causes());
    }

    /** Whether reports of single years are put to the years of which none is on record. */
    private static boolean folded(Subject subject, Group group) {
        return subject.id().startsWith(Kind.ANNUAL_REPORTS_NONE_ON_RECORD.name())
                && Stream.concat(group.before().stream(), group.after().stream())
                        .anyMatch(finding -> !finding.kind().equals(Kind.ANNUAL_REPORTS_NONE_ON_RECORD));
    }

    /** On one day, under one coverage and one set of parameters, nothing lapses; to look for it would take a proof. */
    private boolean recordCanEnd() {
        return before.asOf().isBefore(after.asOf())
                || !before.register().coverages().equals(after.register().coverages())
                || before.rulebook().parameters() != after.rulebook().parameters();
    }

    private CauseReader reader(Subject subject, Group group, Locale language) {
        return new CauseReader(from, to, subject, group.before(), group.after(), language);
    }
}
