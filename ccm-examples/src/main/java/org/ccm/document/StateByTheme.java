package org.ccm.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccm.agenda.Theme;
import org.ccm.asof.Contact;
import org.ccm.asof.NationalMeasureOnRecord;
import org.ccm.assessment.Assessment;
import org.ccm.assistance.Cooperation;
import org.ccm.assistance.CountryCoalition;
import org.ccm.document.Document.Cell;
import org.ccm.dossier.Dossier;
import org.ccm.dossier.Item;
import org.ccm.dossier.Section;
import org.ccm.figures.Figures;
import org.ccm.figures.ObstacleOnRecord;
import org.ccm.figures.SuggestedApproach;
import org.ccm.figures.VictimAssistanceTally.VictimsReported;
import org.ccm.norm.UseIncident;
import org.ccm.outreach.Engagement;
import org.ccm.source.Fact;
import org.ccm.source.SourceId;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/** What is on record about a State under Articles 5, 6 and 9 and in the work of the coordinators: a line each. */
final class StateByTheme {

    /**
     * What the figures and the dossier have about every State: it takes long enough to be read once for all pages.
     *
     * @param victims who reports what of victim assistance
     * @param laws the latest information on national implementation
     * @param obstacles what may stand in the way of joining
     * @param approaches what may be suggested
     * @param said the announcements and prognoses of the dossier
     */
    record Figured(
            List<VictimsReported> victims,
            List<NationalMeasureOnRecord> laws,
            List<ObstacleOnRecord> obstacles,
            List<SuggestedApproach> approaches,
            List<Item> said) {

        static Figured of(Assessment assessment, Locale language) {
            Figures figures = Figures.of(assessment, language);
            return new Figured(
                    figures.victimAssistance().states(),
                    figures.nationalMeasures().latest(),
                    figures.obstacles(),
                    figures.suggestedApproaches(),
                    Dossier.of(assessment, language).items().stream()
                            .filter(item ->
                                    Set.of(Section.PROMISES, Section.PROGNOSES).contains(item.section()))
                            .toList());
        }
    }

    private final Figured figured;

    private final Folio folio;
    private final StateCode state;
    private final List<List<Cell>> rows = new ArrayList<>();

    private StateByTheme(Folio folio, StateCode state, Figured figured) {
        this.figured = figured;
        this.folio = folio;
        this.state = state;
    }

    /** Theme, what, date. */
    static List<List<Cell>> rows(Folio folio, StateCode state, Figured figured) {
        StateByTheme record = new StateByTheme(folio, state, figured);
        record.victims();
        record.law();
        record.cooperation();
        record.use();
        record.universalization();
        record.contacts();
        record.said();
        return List.copyOf(record.rows);
    }

    private void victims() {
        for (VictimsReported reported : figured.victims()) {
            if (reported.state().equals(state)) {
                add(
                        theme(Theme.VICTIM_ASSISTANCE),
                        folio.phrases()
                                .side(List.of(
                                        said(
                                                "column.focal-point",
                                                folio.wording().word(reported.focalPoint())),
                                        said(
                                                "column.national-plan",
                                                folio.wording().word(reported.nationalPlan())))),
                        VictimAssistance.rows(folio, state).stream()
                                .map(row -> row.asOf())
                                .max(Comparator.comparing(PartialDate::last))
                                .map(folio::period),
                        sources(VictimAssistance.rows(folio, state)));
            }
        }
    }

    private void law() {
        figured.laws().stream()
                .filter(fact -> fact.state().equals(state))
                .forEach(fact -> add(
                        theme(Theme.NATIONAL_IMPLEMENTATION),
                        folio.wording().word(fact.status()),
                        Optional.of(Cell.of(Integer.toString(NationalImplementation.year(fact)))),
                        sources(fact.rows())));
    }

    private void cooperation() {
        for (CountryCoalition row : CooperationAndAssistance.coalitions(folio)) {
            add(
                    theme(Theme.COOPERATION),
                    folio.phrases()
                            .of(
                                    "state.coalition",
                                    folio.wording().word(row.status()),
                                    row.article(),
                                    row.partner().map(folio::name).orElseGet(this::unnamed)),
                    Optional.of(Cell.of(Integer.toString(row.year()))),
                    row.sources());
        }
        for (Cooperation row : CooperationAndAssistance.assistance(folio)) {
            add(
                    theme(Theme.COOPERATION),
                    folio.wording().word(row.role()) + folio.phrases().of("format.colon") + row.what(),
                    Optional.of(Cell.of(Integer.toString(row.year()))),
                    row.sources());
        }
    }

    private String unnamed() {
        return folio.phrases().of("not-named");
    }

    private void use() {
        for (UseIncident row : Norm.incidents(folio)) {
            add(
                    folio.phrases().of("state.use"),
                    said(
                            "column.user",
                            row.userState().map(folio::name).orElseGet(() -> folio.phrases()
                                    .of("user-not-a-state")),
                            "column.location",
                            folio.name(row.location()),
                            "column.standing",
                            folio.wording().word(row.standing())),
                    row.shownFrom().map(folio::period),
                    row.sources());
        }
    }

    private void universalization() {
        figured.obstacles().stream()
                .filter(obstacle -> obstacle.state().equals(state))
                .forEach(obstacle -> add(
                        folio.phrases().of("state.obstacles"),
                        obstacle.sentence(),
                        Optional.empty(),
                        sources(obstacle.facts())));
        figured.approaches().stream()
                .filter(approach -> approach.state().equals(state))
                .forEach(approach -> add(
                        folio.phrases().of("state.approaches"),
                        approach.sentence(),
                        Optional.empty(),
                        approach.facts().stream()
                                .flatMap(fact -> fact.sources().stream())
                                .toList()));
    }

    /** Outreach; announcements and prognoses, which are contacts too, follow. */
    private void contacts() {
        folio.assessment().shown(Contact.class).stream()
                .filter(contact -> contact.state().equals(state))
                .flatMap(contact -> contact.rows().stream())
                .filter(Engagement.class::isInstance)
                .map(Engagement.class::cast)
                .forEach(row -> add(
                        folio.phrases().of("state.contacts"),
                        folio.wording().form(row.form()) + " ("
                                + folio.wording().progress(row.status()) + ")",
                        Optional.of(folio.period(row.happenedOn())),
                        row.sources()));
    }

    /** What the State announced, and how it was said to see its deadlines. */
    private void said() {
        figured.said().stream()
                .filter(item -> item.state().equals(state))
                .forEach(item -> add(
                        folio.phrases().of("dossier." + item.section().word()),
                        item.sentence(),
                        Optional.empty(),
                        item.sources()));
    }

    private String theme(Theme theme) {
        return folio.wording().theme(theme.word());
    }

    /** "Focal point: reported; National plan: none reported". */
    private String said(String... columnsAndWords) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columnsAndWords.length; i += 2) {
            parts.add(folio.phrases().of(columnsAndWords[i])
                    + folio.phrases().of("format.colon")
                    + columnsAndWords[i + 1]);
        }
        return folio.phrases().side(parts);
    }

    private void add(String theme, String what, Optional<Cell> date, Collection<SourceId> sources) {
        rows.add(List.of(
                Cell.of(theme),
                folio.cell(what, sources),
                date.orElseGet(() -> Cell.of(folio.phrases().of("none")))));
    }

    private static Set<SourceId> sources(Collection<? extends Fact> rows) {
        return rows.stream().flatMap(row -> row.sources().stream()).collect(Collectors.toSet());
    }
}
