package org.ccm.knownanswers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Obligation;
import org.ccm.assessment.Rulebook;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.state.StateCode;

/** The reference register under the standard rules, as of a day; each day is assessed once. */
public final class Reference {

    private static final Map<LocalDate, Reference> DAYS = new ConcurrentHashMap<>();

    private final Assessment assessment;

    private Reference(LocalDate day) {
        this.assessment = Rulebook.standard().assess(Register.reference(), day);
    }

    /** The register as of a day, for example {@code on("2019-11-20")}. */
    public static Reference on(String day) {
        return on(LocalDate.parse(day));
    }

    /** The register as of a day. */
    public static Reference on(LocalDate day) {
        return DAYS.computeIfAbsent(day, Reference::new);
    }

    /** The assessment. */
    public Assessment assessment() {
        return assessment;
    }

    /** The finding with an id; it fails the test if there is none. */
    public Finding finding(String id) {
        return assessment.finding(id).orElseThrow(() -> new AssertionError(assessment.asOf() + " has no " + id));
    }

    /** Whether there is a finding with this id. */
    public boolean finds(String id) {
        return assessment.finding(id).isPresent();
    }

    /** The States of which a kind is found. */
    public SortedSet<String> statesWith(Kind kind) {
        SortedSet<String> states = new TreeSet<>();
        assessment.findings(kind).forEach(finding -> states.add(finding.state().value()));
        return states;
    }

    /** The duty of a State under an article, for example {@code duty("LBN", "4")}; it fails the test if there are more. */
    public Obligation duty(String state, String article) {
        List<Obligation> duties = duties(
                duty -> duty.state().value().equals(state) && duty.article().equals(article));
        if (duties.size() != 1) {
            throw new AssertionError(state + " has " + duties.size() + " duties under Article " + article);
        }
        return duties.get(0);
    }

    /** The duties of a sort. */
    public List<Obligation> duties(Predicate<Obligation> which) {
        return assessment.obligations().stream().filter(which).toList();
    }

    /** The standing of a State. */
    public StateStanding standing(String state) {
        return assessment.standings().stream()
                .filter(standing -> standing.state().code().equals(StateCode.of(state)))
                .findFirst()
                .orElseThrow();
    }

    /** How many States have a standing. */
    public long count(Standing standing) {
        return assessment.standings().stream()
                .filter(state -> state.standing() == standing)
                .count();
    }
}
