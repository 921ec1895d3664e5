package org.ccm.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.asof.Ballot;
import org.ccm.asof.Clarification;
import org.ccm.asof.Contact;
import org.ccm.asof.Contradiction;
import org.ccm.asof.Episode;
import org.ccm.asof.Grant;
import org.ccm.asof.ListedMissing;
import org.ccm.asof.Promised;
import org.ccm.asof.Receipt;
import org.ccm.asof.RecentRequest;
import org.ccm.asof.ReportedYears;
import org.ccm.asof.ReportingYear;
import org.ccm.asof.Request;
import org.ccm.asof.Shown;
import org.ccm.asof.VictimsOnRecord;
import org.ccm.assessment.Premise.Evidence;
import org.ccm.difference.Cause.Because;
import org.ccm.finding.ClarificationFinding;
import org.ccm.finding.EngagementFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.OutreachFinding;
import org.ccm.finding.PromiseFinding;
import org.ccm.finding.ReportFinding;
import org.ccm.source.SourceId;
import org.ccm.source.Sourced;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/** What the record shows on one side only, as far as it can have to do with one subject. */
final class FactCauses {

    private final Side before;
    private final Side after;
    private final Subject subject;
    private final List<Finding> were;
    private final List<Finding> are;
    private final Leaves restedOn;
    private final Leaves restOn;
    private final FactSentences earlier;
    private final FactSentences later;
    private final List<Object> came;
    private final List<Object> gone;

    FactCauses(
            Side before,
            Side after,
            Subject subject,
            List<Finding> were,
            List<Finding> are,
            Leaves restedOn,
            Leaves restOn,
            Locale language) {
        this.before = before;
        this.after = after;
        this.subject = subject;
        this.were = were;
        this.are = are;
        this.restedOn = restedOn;
        this.restOn = restOn;
        this.earlier = new FactSentences(before.assessment().register(), language);
        this.later = new FactSentences(after.assessment().register(), language);
        this.came = notShown(relevant(after, restOn, restedOn), before);
        this.gone = notShown(relevant(before, restedOn, restOn), after);
    }

    private static List<Object> notShown(Collection<?> facts, Side side) {
        return facts.stream()
                .filter(fact -> !side.shows(fact))
                .map(Object.class::cast)
                .toList();
    }

    /** What the proofs of a side end in, what has taken the place of what the others end in, and what else may matter. */
    private Set<Object> relevant(Side side, Leaves own, Leaves others) {
        Set<Object> facts = new LinkedHashSet<>(own.evidence().keySet());
        Set<List<Object>> places =
                others.evidence().keySet().stream().map(Facts::place).collect(Collectors.toSet());
        side.of(subject.state()).stream()
                .filter(fact -> matters(fact) || places.contains(Facts.place(fact)))
                .forEach(facts::add);
        return facts;
    }

    /** Whether a fact about the State can matter though no proof ends in it: that something is absent shows in none. */
    private boolean matters(Shown fact) {
        if (subject.matter().isPresent()) {
            return subject.matter().equals(Facts.matter(fact));
        }
        return Facts.consent(fact)
                || fact instanceof Receipt receipt && later(receipt)
                || Stream.concat(were.stream(), are.stream()).anyMatch(finding -> Facts.supplies(fact, finding))
                || Stream.concat(were.stream(), are.stream()).anyMatch(finding -> ofWords(finding, fact));
    }

    /** Whether a fact can end what a State was asked or announced, or that nobody was in contact with it. */
    private static boolean ofWords(Finding finding, Shown fact) {
        if (finding instanceof PromiseFinding promise) {
            return fact instanceof Promised || Facts.matter(fact).equals(Optional.of(promise.matter()));
        }
        return finding instanceof ClarificationFinding
                ? fact instanceof Clarification
                : finding instanceof EngagementFinding && fact instanceof Contact;
    }

    /** Whether a report is one that can have taken the place of the latest one owed. */
    private boolean later(Receipt receipt) {
        return Stream.concat(were.stream(), are.stream())
                .anyMatch(finding -> finding instanceof ReportFinding report
                        && report.years().isEmpty()
                        && report.matter().duty() == receipt.duty()
                        && report.matter().number() <= receipt.year());
    }

    /** What came and what went. */
    List<Cause> causes() {
        return causes(came, gone);
    }

    /** Whether a request has come to be on record. */
    boolean requested() {
        return came.stream().anyMatch(Request.class::isInstance);
    }

    /** What came and what went of all that the record shows about the State. */
    List<Cause> ofTheState() {
        boolean votes = Stream.concat(were.stream(), are.stream()).anyMatch(OutreachFinding.class::isInstance);
        List<Shown> is = after.of(subject.state()).stream()
                .filter(fact -> votes || !(fact instanceof Ballot))
                .toList();
        List<Shown> was = before.of(subject.state()).stream()
                .filter(fact -> votes || !(fact instanceof Ballot))
                .toList();
        return causes(notShown(is, before), notShown(was, after));
    }

    /** Whether all that came or went is that something shows itself no longer, and something does. */
    boolean onlyLapsed() {
        Set<Object> lapsed =
                gone.stream().filter(this::lapsed).map(Facts::place).collect(Collectors.toSet());
        return !lapsed.isEmpty()
                && gone.stream().allMatch(this::lapsed)
                && came.stream().allMatch(fact -> !Facts.lapses(fact) && lapsed.contains(Facts.place(fact)));
    }

    /** The years whose reports have begun to be due, or have not yet. */
    List<Cause> years() {
        List<Cause> causes = new ArrayList<>();
        for (Object fact : came) {
            if (fact instanceof ReportingYear year) {
                causes.add(Cause.day(year.listedFrom(), later.of(year).orElseThrow()));
            }
        }
        for (Object fact : gone) {
            if (fact instanceof ReportingYear year) {
                causes.add(Cause.notReached(year.listedFrom(), later));
            }
        }
        return causes;
    }

    private List<Cause> causes(List<Object> arrived, List<Object> left) {
        List<Object> told = arrived.stream()
                .filter(fact -> !saysLittle(fact, arrived, left))
                .toList();
        Set<List<Object>> replaced = arrived.stream()
                .filter(fact -> !shownNoLonger(fact, left))
                .map(Facts::place)
                .collect(Collectors.toSet());
        List<Cause> causes = new ArrayList<>();
        told.forEach(fact -> causes.add(came(fact, left)));
        left.stream()
                .filter(fact -> !(fact instanceof ReportingYear) && !replaced.contains(Facts.place(fact)))
                .filter(fact -> causes.isEmpty() || !answered(fact, told) && (!lapsed(fact) || !stillEstablished()))
                .forEach(fact -> causes.add(gone(fact)));
        return causes;
    }

    /** What shows something no longer comes when it lapses, which is told of what goes. */
    private static boolean shownNoLonger(Object fact, List<Object> left) {
        boolean no = fact instanceof ListedMissing listing && !listing.inForce()
                || fact instanceof Contradiction conflict && !conflict.current();
        return no
                && left.stream()
                        .anyMatch(old -> Facts.lapses(old) && Facts.place(old).equals(Facts.place(fact)));
    }

    /** Whether something else says the same better. */
    private static boolean saysLittle(Object fact, List<Object> arrived, List<Object> left) {
        if (fact instanceof ReportedYears) {
            return arrived.stream().anyMatch(other -> other instanceof Receipt || other instanceof ListedMissing);
        } else if (fact instanceof RecentRequest) {
            return arrived.stream().anyMatch(Request.class::isInstance);
        } else if (fact instanceof VictimsOnRecord) {
            // That the record has become surer of it.
            return left.stream().anyMatch(VictimsOnRecord.class::isInstance);
        }
        return fact instanceof ReportingYear || shownNoLonger(fact, left);
    }

    /**
     * A request that no longer counts has been answered by what came, or the duty has ended. What shows for a time only, and
     * whose time is not over, has been answered by whatever came of its matter; a listing always by the receipt.
     */
    private boolean answered(Object fact, List<Object> told) {
        return fact instanceof Request
                || Facts.lapses(fact)
                        && told.stream()
                                .filter(other -> other instanceof Receipt || !lapsed(fact))
                                .anyMatch(other -> Facts.matter(other).isPresent()
                                        && Facts.matter(other).equals(Facts.matter(fact)));
    }

    /** Whether the record can do without what lapsed. */
    private boolean stillEstablished() {
        return are.stream().anyMatch(finding -> finding.certainty() == Certainty.ESTABLISHED);
    }

    /** Whether a fact shows nothing any more because time has passed, and not because something else is on record. */
    private boolean lapsed(Object fact) {
        return Facts.lapses(fact)
                && !to().isBefore(before.assessment().asOf())
                && Facts.showsUntil(fact, after.assessment().rulebook().parameters())
                        .map(to()::isAfter)
                        .orElse(true);
    }

    private LocalDate to() {
        return after.assessment().asOf();
    }

    private Cause came(Object fact, List<Object> left) {
        String sentence = fact instanceof ReportedYears years ? years(years, left) : sentence(later, restOn, fact);
        return new Cause(because(fact), sentence, Optional.empty(), sources(fact, restOn));
    }

    /** For which years something has come to be on record, or is no longer. */
    private String years(ReportedYears now, List<Object> left) {
        SortedSet<Integer> more = new TreeSet<>(now.years());
        SortedSet<Integer> fewer = new TreeSet<>();
        for (Object old : left) {
            if (old instanceof ReportedYears then) {
                more.removeAll(then.years());
                fewer.addAll(then.years());
            }
        }
        fewer.removeAll(now.years());
        return later.years(subject.state(), more, fewer);
    }

    private Because because(Object fact) {
        if (fact instanceof Grant grant && grant.occurrence() == Occurrence.CERTAINLY) {
            return Because.EXTENDED;
        }
        boolean done = fact instanceof Receipt receipt && receipt.occurrence() == Occurrence.CERTAINLY
                || fact instanceof Episode episode && episode.ended() == Occurrence.CERTAINLY;
        boolean its =
                subject.matter().isEmpty() ? are.isEmpty() : subject.matter().equals(Facts.matter(fact));
        boolean fulfilled =
                subject.matter().isEmpty() || after.fulfilled(subject.matter().get());
        return done && its && fulfilled ? Because.FULFILLED : Because.FACT;
    }

    private Cause gone(Object fact) {
        Optional<String> lapsed = lapsed(fact) ? earlier.lapsed(fact, to()) : Optional.empty();
        return new Cause(
                lapsed.isPresent() ? Because.RECORD_ENDS : Because.FACT_GONE,
                lapsed.orElseGet(() -> earlier.say("gone", to(), sentence(earlier, restedOn, fact))),
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
        List<? extends Sourced> rows = fact instanceof Shown shown
                ? shown.rows()
                : Optional.ofNullable(leaves.evidence().get(fact))
                        .<List<? extends Sourced>>map(Evidence::rows)
                        .orElse(List.of());
        return rows.stream().flatMap(row -> row.sources().stream()).distinct().toList();
    }
}
