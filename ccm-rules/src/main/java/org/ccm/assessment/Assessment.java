package org.ccm.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ccm.asof.Shown;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a register as of the end of a day. Immutable; shares nothing with other assessments.
 *
 * <p>Findings are computed at once. Proofs, obligations and what happens next are computed when they are first asked
 * for, and kept.
 */
public final class Assessment {

    private final Rulebook rulebook;
    private final Register register;
    private final LocalDate asOf;
    private final Findings findings;
    private final Map<Locale, Reasoning> reasonings = new HashMap<>();
    private @Nullable List<Obligation> obligations;
    private @Nullable List<StateStanding> standings;
    private @Nullable Map<String, LocalDate> nextChanges;

    Assessment(Rulebook rulebook, Register register, LocalDate asOf, Findings findings) {
        this.rulebook = rulebook;
        this.register = register;
        this.asOf = asOf;
        this.findings = findings;
    }

    static Assessment of(Rulebook rulebook, Register register, LocalDate asOf) {
        try (Run run = Run.of(rulebook, register, asOf)) {
            return new Assessment(rulebook, register, asOf, run.findings());
        }
    }

    /** The day whose end it speaks of. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The register it was drawn from. */
    public Register register() {
        return register;
    }

    /** The rules and parameters it was drawn by. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** Everything found, ordered by kind, State and id. */
    public List<Finding> findings() {
        return findings.all();
    }

    /** What was found of a kind. */
    public List<Finding> findings(Kind kind) {
        return findings.all().stream()
                .filter(finding -> finding.kind().equals(kind))
                .toList();
    }

    /** What was found of a kind with a certainty. */
    public List<Finding> findings(Kind kind, Certainty certainty) {
        return findings(kind).stream()
                .filter(finding -> finding.certainty() == certainty)
                .toList();
    }

    /** What was found about a State. */
    public List<Finding> of(StateCode state) {
        return findings.all().stream()
                .filter(finding -> finding.state().equals(state))
                .toList();
    }

    /** The finding with an id, for example {@code annual-report-overdue:ZAF:2018}, or empty. */
    public Optional<Finding> finding(String id) {
        return Optional.ofNullable(findings.byId().get(id));
    }

    /**
     * Why something was found, in English.
     *
     * @throws IllegalArgumentException if this assessment has no such finding
     */
    public Proof proofOf(Finding finding) {
        return proofOf(finding, Locale.ENGLISH);
    }

    /**
     * Why something was found, in a language of {@link Wording#LANGUAGES}; in English where it is none of these. What the
     * record holds as text, and sentences of analysts' rules, stay in the language in which they were written.
     *
     * @throws IllegalArgumentException if this assessment has no such finding
     */
    public Proof proofOf(Finding finding, Locale language) {
        if (!finding.equals(findings.byId().get(finding.id()))) {
            throw new IllegalArgumentException("the assessment as of " + asOf + " does not find " + finding.id()
                    + " so. Maybe the finding is from another assessment?");
        }
        return reasoning(Wording.of(language)).proofOf(finding);
    }

    /**
     * What the record shows on the day, of a type: {@code shown(Retention.class)}.
     *
     * @param type one of the types of what the record shows
     */
    public <S extends Shown> List<S> shown(Class<S> type) {
        return rulebook.facts(register, asOf, asOf).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The duties of all States, by State, article and number, as they stand on the day. */
    public synchronized List<Obligation> obligations() {
        if (obligations == null) {
            obligations = Situation.obligations(this);
        }
        return obligations;
    }

    /**
     * The duties of all States as they will stand on a later day if nothing is added to the record: with the annual
     * reports of coming years, and the periods that are over by then. An open duty is as certain as it is now; one that
     * arises later, as certain as the law and the record make the duty itself.
     *
     * <p>As of 20 February 2026, the outlook to 31 December 2027 has the annual reports for 2026, due on 30 April 2027.
     *
     * @param until the day, whose end it speaks of
     * @throws IllegalArgumentException if the day lies before that of the assessment
     */
    public List<Obligation> outlook(LocalDate until) {
        if (until.isBefore(asOf)) {
            throw new IllegalArgumentException("an assessment as of " + asOf + " has no outlook to " + until
                    + ", which lies before it. Maybe assess the register as of " + until + "?");
        }
        return until.equals(asOf) ? obligations() : Situation.ahead(this, until);
    }

    /** The standing of every State of the register, by code. */
    public synchronized List<StateStanding> standings() {
        if (standings == null) {
            standings = Situation.standings(this);
        }
        return standings;
    }

    /**
     * The first day after this one on which, with exactly the facts that show now, a finding ends or its value changes;
     * empty if it never does. More days overdue are no change.
     */
    public Optional<LocalDate> nextChangeOf(Finding finding) {
        return Optional.ofNullable(nextChanges().get(finding.id()));
    }

    /** The first day after this one on which, with exactly the facts that show now, the findings are others. */
    public Optional<LocalDate> nextChange() {
        return NextChange.first(rulebook, register, asOf);
    }

    /**
     * What a reader has to know before relying on the assessment: that the record ends before the day, for instance. In
     * English, with days as the command line and registers write them: 2026-02-20.
     */
    public List<String> warnings() {
        return warnings(Wording.of(Locale.ENGLISH), register.recordEnds().toString(), asOf.toString());
    }

    /**
     * The same in a language of {@link Wording#LANGUAGES}, or in English where it is none of these, with days as its
     * sentences write them: 20 February 2026.
     */
    public List<String> warnings(Locale language) {
        Wording wording = Wording.of(language);
        return warnings(wording, wording.day(register.recordEnds()), wording.day(asOf));
    }

    private List<String> warnings(Wording wording, String recordEnds, String day) {
        return register.recordEnds().isBefore(asOf)
                ? List.of(wording.format("warning.record-ends", recordEnds, day))
                : List.of();
    }

    private synchronized Reasoning reasoning(Wording wording) {
        Reasoning known = reasonings.get(wording.locale());
        if (known == null) {
            known = Reasoning.of(this, wording);
            reasonings.put(wording.locale(), known);
        }
        return known;
    }

    private synchronized Map<String, LocalDate> nextChanges() {
        if (nextChanges == null) {
            nextChanges = NextChange.ofEach(rulebook, register, asOf);
        }
        return nextChanges;
    }
}
