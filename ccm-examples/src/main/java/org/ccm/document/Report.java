package org.ccm.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccm.agenda.Theme;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Standing;
import org.ccm.assessment.StateStanding;
import org.ccm.document.Document.Headline;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.figures.TargetProgress;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.provision.Duty;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.wording.Phrases;

/**
 * The report on a day: figures on top, then a section a theme.
 *
 * <pre>{@code
 * Assessment then = Rulebook.standard().assess(Register.reference(), LocalDate.of(2020, 11, 25));
 * Document report = Report.on(then, Scope.WHOLE, Document.phrases(Locale.ENGLISH));
 * report.headlines().get(0).value()     // "110"
 * }</pre>
 */
public final class Report {

    private static final Map<String, Chapter> CHAPTERS = chapters();

    private Report() {}

    private static Map<String, Chapter> chapters() {
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        chapters.put("changes", new Changes());
        chapters.put("universalization", new Universalization());
        chapters.put(Duty.STOCKPILE_DESTRUCTION.word(), new Deadlines(Duty.STOCKPILE_DESTRUCTION));
        chapters.put(Duty.CLEARANCE.word(), new Deadlines(Duty.CLEARANCE));
        chapters.put("victim-assistance", new VictimAssistance());
        chapters.put("cooperation", new CooperationAndAssistance());
        chapters.put("transparency", new Transparency());
        chapters.put("national-implementation", new NationalImplementation());
        chapters.put("norm", new Norm());
        chapters.put("coordination", new Coordination());
        chapters.put("action-plans", new ActionPlans());
        chapters.put("next-meeting", new NextMeeting());
        chapters.put("record", new Disagreements());
        return chapters;
    }

    /** The names of the sections that can be asked for, in order. */
    public static List<String> themes() {
        return List.copyOf(CHAPTERS.keySet());
    }

    /**
     * The names of the sections on the themes that a State coordinates on a day, in order; none where it coordinates none.
     *
     * <p>Chile on 25 November 2020: {@code [universalization]}.
     */
    public static List<String> themes(Register register, StateCode coordinator, LocalDate day) {
        Set<String> coordinated = Arrays.stream(Theme.values())
                .filter(theme -> theme.coordinators(register, day).contains(coordinator))
                .flatMap(theme -> sections(theme).stream())
                .collect(Collectors.toSet());
        return themes().stream().filter(coordinated::contains).toList();
    }

    private static List<String> sections(Theme theme) {
        return switch (theme) {
            case GENERAL_STATUS -> List.of("changes", "coordination", "action-plans", "next-meeting");
            case UNIVERSALIZATION -> List.of("universalization");
            case STOCKPILE_DESTRUCTION -> List.of(Duty.STOCKPILE_DESTRUCTION.word());
            case CLEARANCE -> List.of(Duty.CLEARANCE.word());
            case VICTIM_ASSISTANCE -> List.of("victim-assistance");
            case COOPERATION -> List.of("cooperation");
            case TRANSPARENCY -> List.of("transparency");
            case NATIONAL_IMPLEMENTATION -> List.of("national-implementation");
            case PRESIDENCY -> List.of("next-meeting");
        };
    }

    /** The whole report. */
    public static Document on(Assessment assessment, Scope scope, Phrases phrases) {
        return on(assessment, scope, themes(), phrases);
    }

    /**
     * The report on some themes.
     *
     * @throws IllegalArgumentException if there is no theme of a name
     */
    public static Document on(Assessment assessment, Scope scope, List<String> themes, Phrases phrases) {
        Folio folio = new Folio(assessment, scope, phrases);
        List<Text> opening = opening(folio);
        List<Section> sections = new ArrayList<>();
        for (String theme : themes) {
            Chapter chapter = CHAPTERS.get(theme);
            if (chapter == null) {
                throw new IllegalArgumentException(
                        "a report has no section \"" + theme + "\". Maybe one of " + String.join(", ", themes()) + "?");
            }
            chapter.write(folio).ifPresent(sections::add);
        }
        sections = apart(sections, phrases);
        return new Document(
                phrases.locale(),
                assessment.asOf(),
                title(folio, themes, sections),
                opening,
                whole(themes) ? headlines(folio) : List.of(),
                sections,
                folio.notes().all(),
                phrases.of("statement"));
    }

    private static boolean whole(List<String> themes) {
        return themes.containsAll(themes());
    }

    /** What it is about; of some themes only, these too. */
    private static String title(Folio folio, List<String> themes, List<Section> sections) {
        String title = folio.scope().whole()
                ? folio.phrases().of("report.title", folio.asOf())
                : folio.phrases().of("report.title-of", folio.asOf(), folio.scopeName());
        return whole(themes)
                ? title
                : folio.phrases()
                        .of(
                                "report.title-themes",
                                title,
                                folio.phrases()
                                        .side(sections.stream()
                                                .filter(section -> themes.contains(section.id()))
                                                .map(Section::heading)
                                                .toList()));
    }

    /** Moves what is unverified into a section of its own, at the end. */
    private static List<Section> apart(List<Section> sections, Phrases phrases) {
        List<Section> apart = new ArrayList<>();
        List<Table> unverified = new ArrayList<>();
        for (Section section : sections) {
            section.tables().stream().filter(Table::unverified).forEach(unverified::add);
            apart.add(new Section(
                    section.id(),
                    section.heading(),
                    section.narrative(),
                    section.pictures(),
                    section.tables().stream()
                            .filter(table -> !table.unverified())
                            .toList()));
        }
        if (!unverified.isEmpty()) {
            apart.add(new Section(
                    "unverified",
                    phrases.of("section.unverified"),
                    List.of(Text.of(phrases.of("unverified.opening"))),
                    List.of(),
                    unverified));
        }
        return apart;
    }

    static List<Text> opening(Folio folio) {
        List<Text> opening = new ArrayList<>();
        opening.add(folio.text("report.opening", folio.asOf()));
        opening.add(folio.text("report.certainty"));
        opening.add(folio.cite(folio.joining(), "report.joining"));
        if (folio.assessment().register().recordEnds().isBefore(folio.asOf())) {
            opening.add(folio.text(
                    "report.record-ends", folio.assessment().register().recordEnds(), folio.asOf()));
        }
        return opening;
    }

    private static List<Headline> headlines(Folio folio) {
        List<StateStanding> standings = folio.standings();
        List<Headline> headlines = new ArrayList<>();
        headlines.add(headline(
                folio,
                "states-parties",
                standings.stream().filter(StateStanding::countsByDeposit).count(),
                Universalization.count(standings, Standing.STATE_PARTY)));
        headlines.add(headline(
                folio,
                "outside",
                Universalization.count(standings, Standing.SIGNATORY)
                        + Universalization.count(standings, Standing.NON_SIGNATORY),
                Universalization.count(standings, Standing.SIGNATORY)));
        if (folio.scope().whole()) {
            Optional<TargetProgress> target = folio.figures().targets().stream().reduce((earlier, later) -> later);
            target.ifPresent(progress -> headlines.add(headline(
                    folio, "target", progress.shortfall(), progress.target().value())));
        }
        headlines.add(found(folio, "reports-overdue", Kind.INITIAL_REPORT_OVERDUE, Kind.ANNUAL_REPORT_OVERDUE));
        for (Duty duty : List.of(Duty.STOCKPILE_DESTRUCTION, Duty.CLEARANCE)) {
            headlines.add(found(folio, duty.word() + "-passed", Kind.of(duty, "deadline-passed")));
            headlines.add(found(folio, duty.word() + "-approaching", Kind.of(duty, "deadline-approaching")));
        }
        return headlines;
    }

    private static Headline found(Folio folio, String name, Kind... kinds) {
        List<Finding> findings = folio.findings(kinds).stream()
                .filter(finding -> !Transparency.spanned(folio, finding))
                .toList();
        long established = findings.stream()
                .filter(finding -> finding.certainty() == Certainty.ESTABLISHED)
                .count();
        return headline(folio, name, established, findings.size() - established);
    }

    private static Headline headline(Folio folio, String name, long value, long detail) {
        return new Headline(
                folio.phrases().number(value),
                folio.phrases().of("headline." + name, value),
                folio.phrases().of("headline." + name + ".detail", detail));
    }
}
