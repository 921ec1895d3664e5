package org.ccm.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ccm.asof.Contact;
import org.ccm.asof.NationalMeasureOnRecord;
import org.ccm.asof.Shown;
import org.ccm.difference.Cause.Because;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.finding.StandingFinding;
import org.ccm.provision.Parameter;

/** Finds what made the difference in one subject, from what the proofs of both sides end in and what the record shows. */
final class CauseReader {

    private final Side before;
    private final Side after;
    private final Subject subject;
    private final List<Finding> were;
    private final List<Finding> are;
    private final Leaves restedOn;
    private final Leaves restOn;
    private final FactCauses facts;
    private final Locale language;
    private final FactSentences sentences;

    CauseReader(Side before, Side after, Subject subject, List<Finding> were, List<Finding> are, Locale language) {
        this.before = before;
        this.after = after;
        this.subject = subject;
        this.were = were;
        this.are = are;
        this.restedOn = before.leaves(were, language);
        this.restOn = after.leaves(are, language);
        this.facts = new FactCauses(before, after, subject, were, are, restedOn, restOn, language);
        this.language = language;
        this.sentences = new FactSentences(after.assessment().register(), language);
    }

    private LocalDate from() {
        return before.assessment().asOf();
    }

    private LocalDate to() {
        return after.assessment().asOf();
    }

    List<Cause> causes() {
        Set<Cause> causes = new LinkedHashSet<>(withdrawal());
        causes.addAll(facts.causes());
        causes.addAll(lateness());
        causes.addAll(parameters());
        causes.addAll(rules());
        if (withdrawal().isEmpty()) {
            causes.addAll(days());
        }
        if (causes.isEmpty()) {
            causes.addAll(daysPassed());
        }
        if (causes.isEmpty()) {
            causes.addAll(ofDeadlines());
        }
        if (causes.isEmpty()) {
            causes.addAll(spokenOf());
        }
        if (causes.isEmpty()) {
            causes.addAll(facts.years());
        }
        if (causes.isEmpty()) {
            causes.addAll(facts.ofTheState());
        }
        if (causes.isEmpty()) {
            causes.add(
                    from().equals(to())
                            ? Cause.of(Because.FACT, sentences.say("other"))
                            : Cause.day(to(), sentences.say("day.other", to())));
        }
        return List.copyOf(causes);
    }

    /** Whether the only thing that made the difference is that something on record shows it no longer. */
    boolean recordEnds() {
        return !to().isBefore(from())
                && facts.onlyLapsed()
                && Stream.of(withdrawal(), parameters(), rules()).allMatch(List::isEmpty)
                && (!are.isEmpty() || daysPassed().isEmpty());
    }

    /** That a request which has come to be on record came after the last day to ask. */
    private List<Cause> lateness() {
        return facts.requested()
                ? restOn.lateness().stream()
                        .map(sentence -> Cause.of(Because.FACT, sentence))
                        .toList()
                : List.of();
    }

    /** What has become of the deadlines of an affected State, of which no proof of a coalition candidate says that they passed. */
    private Set<Cause> ofDeadlines() {
        Set<Cause> causes = new LinkedHashSet<>();
        Stream.concat(were.stream(), are.stream())
                .filter(finding -> finding.kind().equals(Kind.COALITION_CANDIDATE))
                .flatMap(candidate -> Stream.concat(deadlines(before, candidate), deadlines(after, candidate)))
                .map(Subject::of)
                .distinct()
                .map(duty -> new CauseReader(before, after, duty, about(before, duty), about(after, duty), language))
                .filter(reader -> !reader.were.equals(reader.are))
                .forEach(reader -> causes.addAll(reader.causes()));
        return causes;
    }

    private static Stream<Finding> deadlines(Side side, Finding candidate) {
        return side.assessment().of(candidate.state()).stream()
                .filter(finding -> finding instanceof DeadlineFinding
                        && finding.provision().article().equals(candidate.discriminator()));
    }

    private static List<Finding> about(Side side, Subject duty) {
        return side.assessment().of(duty.state()).stream()
                .filter(finding -> Subject.of(finding).equals(duty))
                .toList();
    }

    /** Of laws that are unknown and contacts that are missing is told only where the record speaks of those of some State. */
    private List<Cause> spokenOf() {
        List<Cause> causes = new ArrayList<>();
        causes.addAll(spokenOf(Kind.IMPLEMENTING_LAW_UNKNOWN, NationalMeasureOnRecord.class, "law"));
        causes.addAll(spokenOf(Kind.ENGAGEMENT_NONE_ON_RECORD, Contact.class, "contact"));
        return causes;
    }

    private List<Cause> spokenOf(Kind kind, Class<? extends Shown> facts, String key) {
        boolean told = Stream.concat(were.stream(), are.stream())
                .anyMatch(finding -> finding.kind().equals(kind));
        boolean spoken = after.showsAny(facts);
        if (!told || spoken == before.showsAny(facts)) {
            return List.of();
        }
        return List.of(
                spoken
                        ? Cause.of(Because.FACT, sentences.say(key + ".spoken-of"))
                        : Cause.of(Because.FACT_GONE, sentences.say(key + ".not-spoken-of")));
    }

    /** That a withdrawal has taken effect stands in no proof of what ended with it. */
    private List<Cause> withdrawal() {
        String id = Kind.WITHDRAWN + ":" + subject.state();
        Optional<LocalDate> was = effect(before, id);
        Optional<LocalDate> is = effect(after, id);
        if (was.isEmpty() && is.isPresent()) {
            return List.of(new Cause(
                    Because.WITHDRAWN, sentences.say("withdrawal.effective", name(after), is.get()), is, List.of()));
        }
        return was.isPresent() && is.isEmpty()
                ? List.of(Cause.day(was.get(), sentences.say("withdrawal.not-effective", name(before), was.get())))
                : List.of();
    }

    private String name(Side side) {
        return new FactSentences(side.assessment().register(), language).name(subject.state());
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
            Optional<Parameter> was = before.parameter(name);
            Optional<Parameter> is = after.parameter(name);
            if (!was.map(Parameter::text).equals(is.map(Parameter::text))) {
                causes.add(Cause.of(
                        Because.PARAMETER,
                        sentences.say("parameter", name, sentences.value(is), sentences.value(was))));
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
                causes.add(Cause.of(Because.RULE, sentences.say("rule.gone", name)));
            } else if (was.isEmpty()) {
                causes.add(Cause.of(Because.RULE, sentences.say("rule.added", name)));
            } else if (!was.equals(is)) {
                causes.add(Cause.of(Because.RULE, sentences.say("rule.changed", name)));
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
        restedOn.days().keySet().stream()
                .filter(to()::isBefore)
                .forEach(day -> causes.add(Cause.notReached(day, sentences)));
        return causes;
    }

    private Cause reached(LocalDate day, List<Finding> findings) {
        LocalDate last = day.minusDays(1);
        Set<String> kinds = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.dueOn().equals(Optional.of(last))) {
                return Cause.passed(last, sentences);
            }
            kinds.add(sentences.kind(finding.kind()));
        }
        return Cause.day(day, sentences.say("day.first", day, String.join(", ", kinds)));
    }

    /** The days of the findings themselves that have passed, or have not: that a day is not reached stands in no proof. */
    private Set<Cause> daysPassed() {
        Set<Cause> causes = new LinkedHashSet<>();
        for (Finding finding : were) {
            lastDay(finding)
                    .filter(last -> !last.isBefore(from()) && last.isBefore(to()))
                    .ifPresent(last -> causes.add(
                            finding instanceof StandingFinding
                                    ? Cause.day(last.plusDays(1), sentences.say("day.reached", last.plusDays(1)))
                                    : Cause.passed(last, sentences)));
        }
        for (Finding finding : are) {
            lastDay(finding)
                    .filter(last -> last.isBefore(from()) && !last.isBefore(to()))
                    .ifPresent(last -> causes.add(Cause.notReached(last.plusDays(1), sentences)));
        }
        return causes;
    }

    /** The last day on which a finding can be so. */
    private static Optional<LocalDate> lastDay(Finding finding) {
        if (finding instanceof StandingFinding standing) {
            return standing.effectiveOn().map(day -> day.minusDays(1));
        }
        return finding.dueOn().or(() -> finding instanceof DeadlineFinding duty ? duty.deadline() : Optional.empty());
    }
}
