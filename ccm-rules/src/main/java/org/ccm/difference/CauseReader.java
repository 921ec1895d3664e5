package org.ccm.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.asof.Episode;
import org.ccm.asof.Grant;
import org.ccm.asof.ListedMissing;
import org.ccm.asof.Receipt;
import org.ccm.asof.ReportingYear;
import org.ccm.asof.Shown;
import org.ccm.asof.VictimsOnRecord;
import org.ccm.assessment.Premise.Evidence;
import org.ccm.difference.Cause.Because;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.StandingFinding;
import org.ccm.provision.Parameter;
import org.ccm.source.SourceId;
import org.ccm.time.Occurrence;

/** Finds what made the difference in one subject, from what the proofs of both sides end in and what the record shows. */
final class CauseReader {

    private final Side before;
    private final Side after;
    private final Subject subject;
    private final List<Finding> were;
    private final List<Finding> are;
    private final Leaves restedOn;
    private final Leaves restOn;
    private final FactSentences earlier;
    private final FactSentences later;

    CauseReader(Side before, Side after, Subject subject, List<Finding> were, List<Finding> are) {
        this.before = before;
        this.after = after;
        this.subject = subject;
        this.were = were;
        this.are = are;
        this.restedOn = before.leaves(were);
        this.restOn = after.leaves(are);
        this.earlier = new FactSentences(before.assessment().register());
        this.later = new FactSentences(after.assessment().register());
    }

    private LocalDate from() {
        return before.assessment().asOf();
    }

    private LocalDate to() {
        return after.assessment().asOf();
    }

    List<Cause> causes() {
        Set<Cause> causes = new LinkedHashSet<>(withdrawal());
        causes.addAll(facts(came(relevant(after)), gone(relevant(before))));
        causes.addAll(parameters());
        causes.addAll(rules());
        causes.addAll(days());
        if (causes.isEmpty()) {
            causes.addAll(daysPassed());
        }
        if (causes.isEmpty()) {
            causes.addAll(years());
        }
        if (causes.isEmpty()) {
            // A rule can ask that something about the State is not there, which leaves no trace in a proof.
            causes.addAll(facts(came(after.of(subject.state())), gone(before.of(subject.state()))));
        }
        if (causes.isEmpty()) {
            causes.add(
                    from().equals(to())
                            ? Cause.of(Because.FACT, "What is on record is not the same.")
                            : Cause.day(to(), "The day is " + FactSentences.day(to()) + "."));
        }
        return List.copyOf(causes);
    }

    /** Whether the only thing that made the difference is that something on record shows it no longer. */
    boolean recordEnds() {
        List<Object> came = came(relevant(after));
        List<Object> gone = gone(relevant(before));
        Set<Object> lapsed =
                gone.stream().filter(Facts::lapses).map(Facts::place).collect(Collectors.toSet());
        return !lapsed.isEmpty()
                && gone.stream().allMatch(Facts::lapses)
                && came.stream().allMatch(fact -> !Facts.lapses(fact) && lapsed.contains(Facts.place(fact)))
                && Stream.of(withdrawal(), parameters(), rules()).allMatch(List::isEmpty)
                && (!are.isEmpty() || daysPassed().isEmpty());
    }

    /**
     * What can have to do with it: what the proofs end in, what has come in its place, and what the record shows in the
     * matter on either side.
     */
    private List<Object> relevant(Side side) {
        boolean first = side == before;
        Set<Object> facts =
                new LinkedHashSet<>((first ? restedOn : restOn).evidence().keySet());
        Set<List<Object>> places = (first ? restOn : restedOn)
                .evidence().keySet().stream().map(Facts::place).collect(Collectors.toSet());
        for (Shown fact : side.of(subject.state())) {
            if (subject.matter().isPresent()
                    ? subject.matter().equals(Facts.matter(fact)) || places.contains(Facts.place(fact))
                    : Facts.consent(fact) || places.contains(Facts.place(fact))) {
                facts.add(fact);
            }
        }
        return List.copyOf(facts);
    }

    private List<Object> came(Collection<?> facts) {
        return facts.stream()
                .filter(fact -> !before.shows(fact))
                .map(Object.class::cast)
                .toList();
    }

    private List<Object> gone(Collection<?> facts) {
        return facts.stream()
                .filter(fact -> !after.shows(fact))
                .map(Object.class::cast)
                .toList();
    }

    private List<Cause> facts(List<Object> came, List<Object> gone) {
        List<Object> added = came.stream()
                .filter(fact -> !isShownNoLonger(fact) && !(fact instanceof ReportingYear))
                .toList();
        Set<List<Object>> replaced = added.stream().map(Facts::place).collect(Collectors.toSet());
        List<Cause> causes = new ArrayList<>();
        added.stream().filter(fact -> !surerOnly(fact, gone)).forEach(fact -> causes.add(came(fact)));
        gone.stream()
                .filter(fact -> !(fact instanceof ReportingYear) && !replaced.contains(Facts.place(fact)))
                .forEach(fact -> causes.add(gone(fact)));
        return causes;
    }

    /** That the record is surer than before that there are victims says little, and nothing that a day would not. */
    private static boolean surerOnly(Object fact, List<Object> gone) {
        return fact instanceof VictimsOnRecord
                && gone.stream().anyMatch(old -> Facts.place(old).equals(Facts.place(fact)));
    }

    /** The years whose reports have begun, or have not yet. */
    private List<Cause> years() {
        List<Cause> causes = new ArrayList<>();
        for (Object fact : came(relevant(after))) {
            if (fact instanceof ReportingYear year) {
                causes.add(Cause.day(year.listedFrom(), later.of(year).orElseThrow()));
            }
        }
        for (Object fact : gone(relevant(before))) {
            if (fact instanceof ReportingYear year) {
                causes.add(notReached(year.listedFrom()));
            }
        }
        return causes;
    }

    /** A listing that is no longer in force comes when it has lapsed, which is told of the one that goes. */
    private static boolean isShownNoLonger(Object fact) {
        return fact instanceof ListedMissing listing && !listing.inForce();
    }

    private Cause came(Object fact) {
        return new Cause(because(fact), sentence(later, restOn, fact), Optional.empty(), sources(fact, restOn));
    }

    private Because because(Object fact) {
        if (fact instanceof Grant grant && grant.occurrence() == Occurrence.CERTAINLY) {
            return Because.EXTENDED;
        }
        boolean done = fact instanceof Receipt receipt && receipt.occurrence() == Occurrence.CERTAINLY
                || fact instanceof Episode episode && episode.ended() == Occurrence.CERTAINLY;
        boolean its =
                subject.matter().isEmpty() ? are.isEmpty() : subject.matter().equals(Facts.matter(fact));
        return done && its ? Because.FULFILLED : Because.FACT;
    }

    private static Cause notReached(LocalDate day) {
        return Cause.day(day, FactSentences.day(day) + " has not been reached.");
    }

    private Cause gone(Object fact) {
        if (Facts.lapses(fact) && !to().isBefore(from())) {
            Optional<String> lapsed = earlier.lapsed(fact, to());
            if (lapsed.isPresent()) {
                return new Cause(Because.RECORD_ENDS, lapsed.get(), Optional.empty(), sources(fact, restedOn));
            }
        }
        return new Cause(
                Because.FACT_GONE,
                "This is not on record as of " + FactSentences.day(to()) + ": " + sentence(earlier, restedOn, fact),
                Optional.empty(),
                sources(fact, restedOn));
    }

    private static String sentence(FactSentences sentences, Leaves leaves, Object fact) {
        return sentences
                .of(fact)
                .or(() -> Optional.ofNullable(leaves.evidence().get(fact)).map(shown -> shown.text() + "."))
                .orElseGet(() -> fact + ".");
    }

    private static List<SourceId> sources(Object fact, Leaves leaves) {
        List<SourceId> sources = fact instanceof Shown shown
                ? shown.rows().stream().flatMap(row -> row.sources().stream()).toList()
                : Optional.ofNullable(leaves.evidence().get(fact)).map(Evidence::rows).stream()
                        .flatMap(List::stream)
                        .flatMap(row -> row.sources().stream())
                        .toList();
        return sources.stream().distinct().toList();
    }

    /** That a withdrawal has taken effect stands in no proof of what ended with it. */
    private List<Cause> withdrawal() {
        String id = Kind.WITHDRAWN + ":" + subject.state();
        Optional<LocalDate> was = effect(before, id);
        Optional<LocalDate> is = effect(after, id);
        if (was.isEmpty() && is.isPresent()) {
            return List.of(new Cause(
                    Because.WITHDRAWN,
                    "The withdrawal of " + later.name(subject.state()) + " took effect on "
                            + FactSentences.day(is.get()) + "; its obligations ended on that day.",
                    is,
                    List.of()));
        }
        return was.isPresent() && is.isEmpty()
                ? List.of(Cause.day(
                        was.get(),
                        "The withdrawal of " + earlier.name(subject.state()) + ", with effect on "
                                + FactSentences.day(was.get()) + ", has not taken effect."))
                : List.of();
    }

    private static Optional<LocalDate> effect(Side side, String id) {
        return side.assessment()
                .finding(id)
                .filter(StandingFinding.class::isInstance)
                .flatMap(finding -> ((StandingFinding) finding).effectiveOn());
    }

    private List<Cause> parameters() {
        Set<String> names = new LinkedHashSet<>(restedOn.parameters().keySet());
        names.addAll(restOn.parameters().keySet());
        List<Cause> causes = new ArrayList<>();
        for (String name : names) {
            Optional<String> was = before.parameter(name).map(Parameter::text);
            Optional<String> is = after.parameter(name).map(Parameter::text);
            if (!was.equals(is)) {
                causes.add(Cause.of(
                        Because.PARAMETER,
                        "The parameter " + name + " is " + is.orElse("not there") + ", and was "
                                + was.orElse("not there") + "."));
            }
        }
        return causes;
    }

    private List<Cause> rules() {
        Set<String> names = new LinkedHashSet<>(restedOn.rules());
        names.addAll(restOn.rules());
        List<Cause> causes = new ArrayList<>();
        for (String name : names) {
            Optional<String> was = before.rule(name);
            Optional<String> is = after.rule(name);
            if (is.isEmpty()) {
                causes.add(Cause.of(Because.RULE, "The rule " + name + " is no longer there."));
            } else if (was.isEmpty()) {
                causes.add(Cause.of(Because.RULE, "The rule " + name + " has been added."));
            } else if (!was.equals(is)) {
                causes.add(Cause.of(Because.RULE, "The rule " + name + " is written otherwise."));
            }
        }
        return causes;
    }

    /** The days between the two on which a proof rests. */
    private List<Cause> days() {
        List<Cause> causes = new ArrayList<>();
        restOn.days().forEach((day, findings) -> {
            if (day.isAfter(from())) {
                causes.add(reached(day, findings));
            }
        });
        restedOn.days().forEach((day, findings) -> {
            if (day.isAfter(to())) {
                causes.add(notReached(day));
            }
        });
        return causes;
    }

    private static Cause reached(LocalDate day, List<Finding> findings) {
        LocalDate last = day.minusDays(1);
        for (Finding finding : findings) {
            if (finding.dueOn().equals(Optional.of(last))) {
                return passed(last);
            }
        }
        Set<String> kinds = new LinkedHashSet<>();
        findings.forEach(finding -> kinds.add(finding.kind().name()));
        return Cause.day(
                day, FactSentences.day(day) + " was reached, the first day of " + String.join(", ", kinds) + ".");
    }

    private static Cause passed(LocalDate last) {
        return Cause.day(last, FactSentences.day(last) + ", the last day in time, has passed.");
    }

    /** The days of the findings themselves that have passed, or have not yet: that a day is not reached leaves no trace. */
    private List<Cause> daysPassed() {
        List<Cause> causes = new ArrayList<>();
        for (Finding finding : were) {
            lastDay(finding)
                    .filter(last -> !last.isBefore(from()) && last.isBefore(to()))
                    .ifPresent(last -> causes.add(
                            finding instanceof StandingFinding
                                    ? Cause.day(last.plusDays(1), FactSentences.day(last.plusDays(1)) + " was reached.")
                                    : passed(last)));
        }
        for (Finding finding : are) {
            lastDay(finding)
                    .filter(last -> last.isBefore(from()) && !last.isBefore(to()))
                    .ifPresent(last -> causes.add(notReached(last.plusDays(1))));
        }
        return List.copyOf(new HashSet<>(causes));
    }

    /** The last day on which a finding can be so. */
    private static Optional<LocalDate> lastDay(Finding finding) {
        if (finding instanceof StandingFinding standing) {
            return standing.effectiveOn().map(day -> day.minusDays(1));
        }
        return finding.dueOn().or(() -> finding instanceof DeadlineFinding duty ? duty.deadline() : Optional.empty());
    }
}
