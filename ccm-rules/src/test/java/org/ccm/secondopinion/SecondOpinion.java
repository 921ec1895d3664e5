package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ccm.finding.Finding;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.source.Coverage;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/**
 * The conclusions of the statute rules, drawn by hand. It shares facts, parameters and the shapes of findings with the
 * product, and no reasoning.
 *
 * <pre>{@code
 * SecondOpinion.of(register, Parameters.standard()).findings(LocalDate.of(2019, 11, 20))
 * }</pre>
 */
public final class SecondOpinion {

    private final Parameters parameters;
    private final List<Coverage> coverages;
    private final Calendar calendar;
    private final Votes votes;
    private final LocalDate firstLaw;
    private final Map<StateCode, List<PartialDate>> contacts;
    private final Map<StateCode, Standing> standings = new HashMap<>();
    private final List<Dossier> dossiers = new ArrayList<>();

    /** Everything concluded about one State. */
    private record Dossier(
            Standing standing,
            Reporting reporting,
            Deadlines stockpiles,
            Deadlines clearance,
            Assistance assistance,
            NationalLaw law,
            Outreach outreach,
            RecordedUse use,
            Clarifications clarifications,
            Announcements announcements,
            Contacts contacts) {

        void findings(LocalDate asOf, Consumer<Finding> found) {
            List<Finding> findings = new ArrayList<>();
            standing.findings(asOf, findings::add);
            reporting.findings(asOf, findings::add);
            stockpiles.findings(asOf, findings::add);
            clearance.findings(asOf, findings::add);
            assistance.findings(asOf, findings::add);
            law.findings(asOf, findings::add);
            outreach.findings(asOf, findings::add);
            use.findings(asOf, findings::add);
            clarifications.findings(asOf, findings::add);
            announcements.findings(asOf, findings::add);
            findings.forEach(found);
            contacts.findings(asOf, findings, found);
        }

        void changeDays(Consumer<LocalDate> days) {
            standing.changeDays(days);
            reporting.changeDays(days);
            stockpiles.changeDays(days);
            clearance.changeDays(days);
            assistance.changeDays(days);
            law.changeDays(days);
            outreach.changeDays(days);
            use.changeDays(days);
            clarifications.changeDays(days);
            announcements.changeDays(days);
            contacts.changeDays(days);
        }
    }

    private SecondOpinion(Register register, Parameters parameters) {
        this.parameters = parameters;
        this.coverages = register.coverages();
        Completeness completeness = new Completeness(register);
        this.calendar = new Calendar(register, completeness);
        this.votes = new Votes(register);
        this.firstLaw = NationalLaw.firstOf(register.nationalMeasures());
        this.contacts = Contacts.made(register);
        SortedMap<StateCode, Rows> byState = Rows.byState(register);
        byState.forEach((state, rows) -> standings.put(state, new Standing(state, rows.treatyActions, parameters)));
        byState.forEach((state, rows) -> dossiers.add(dossier(state, rows, completeness)));
    }

    private Dossier dossier(StateCode state, Rows rows, Completeness completeness) {
        Standing standing = Objects.requireNonNull(standings.get(state));
        Deadlines stockpiles = new Deadlines(
                state,
                Article.STOCKPILES,
                Act.underArticle3(rows.stockpileEvents),
                standing,
                calendar,
                parameters,
                completeness);
        Deadlines clearance = new Deadlines(
                state,
                Article.CLEARANCE,
                Act.underArticle4(rows.clearanceEvents),
                standing,
                calendar,
                parameters,
                completeness);
        Reporting reporting =
                new Reporting(state, standing, rows, parameters, completeness, (day, article) -> (article.equals(
                                        Article.STOCKPILES.number())
                                ? stockpiles
                                : clearance)
                        .openOn(day));
        return new Dossier(
                standing,
                reporting,
                stockpiles,
                clearance,
                new Assistance(
                        state,
                        rows,
                        standing,
                        Map.of(Article.STOCKPILES.number(), stockpiles, Article.CLEARANCE.number(), clearance),
                        completeness),
                new NationalLaw(state, rows, standing, firstLaw, completeness),
                new Outreach(state, rows, standing, votes, completeness),
                new RecordedUse(state, rows, standing),
                new Clarifications(rows.clarifications, standings, parameters, completeness),
                new Announcements(state, rows.promises, standing, reporting, stockpiles, clearance),
                new Contacts(state, contacts, parameters));
    }

    /** Reads a register once; any number of days can then be asked about. */
    public static SecondOpinion of(Register register, Parameters parameters) {
        return new SecondOpinion(register, parameters);
    }

    /** What follows from the register at the end of a day. */
    public Set<Finding> findings(LocalDate asOf) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Dossier dossier : dossiers) {
            dossier.findings(asOf, findings::add);
        }
        return findings;
    }

    /** Every day from the first to the last, both included, on which something may change; and perhaps more. */
    public SortedSet<LocalDate> changeDays(LocalDate first, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        dossiers.forEach(dossier -> dossier.changeDays(days::add));
        calendar.changeDays(days::add);
        votes.changeDays(days::add);
        for (Coverage coverage : coverages) {
            coverage.completeFrom().ifPresent(days::add);
            coverage.completeThrough().ifPresent(day -> ChangeDays.lastDay(day, days::add));
        }
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            days.add(LocalDate.of(year, 1, 1));
            ChangeDays.lastDay(parameters.annualReport().dueFor(year - 1), days::add);
        }
        return new TreeSet<>(days.subSet(first, true, last, true));
    }
}
