package org.ccm.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ccm.agenda.Theme;
import org.ccm.asof.Contact;
import org.ccm.document.Document.Cell;
import org.ccm.document.Document.Section;
import org.ccm.document.Document.Table;
import org.ccm.document.Document.Text;
import org.ccm.figures.BudgetContribution;
import org.ccm.figures.OutreachForm;
import org.ccm.finding.EngagementFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.outreach.Engagement;
import org.ccm.state.StateCode;

/** The work of the coordinators and of the Implementation Support Unit: contacts, announcements, clarifications, means. */
final class Coordination implements Chapter {

    @Override
    public Optional<Section> write(Folio folio) {
        List<Finding> promises = folio.findings(Kind.PROMISE_OPEN);
        List<Finding> clarifications = folio.findings(Kind.CLARIFICATION_DUE, Kind.CLARIFICATION_OVERDUE);
        List<Finding> alone = folio.findings(Kind.ENGAGEMENT_NONE_ON_RECORD);
        List<Text> narrative = new ArrayList<>();
        narrative.add(
                folio.assessment().shown(Contact.class).isEmpty()
                        ? folio.text("coordination.no-contacts")
                        : folio.text(
                                "coordination.contacts",
                                alone.stream().map(Finding::state).distinct().count()));
        long established = Folio.established(promises);
        narrative.add(folio.text("coordination.promises", established, folio.more(promises.size() - established)));
        narrative.add(folio.text("coordination.clarifications", clarifications.size()));
        if (folio.scope().whole()) {
            folio.figures().contributions().forEach(contribution -> narrative.add(means(folio, contribution)));
        }
        List<Table> tables = new ArrayList<>();
        if (folio.scope().whole()) {
            tables.add(coordinators(folio));
            outreach(folio).ifPresent(tables::add);
        }
        tables.addAll(folio.findingsTables("promises", promises));
        tables.addAll(folio.findingsTables("clarifications", clarifications));
        tables.addAll(folio.namesTables("engagement-none", "theme", alone, finding -> folio.wording()
                .theme(((EngagementFinding) finding).theme())));
        return Optional.of(
                new Section("coordination", folio.phrases().of("section.coordination"), narrative, List.of(), tables));
    }

    private static Text means(Folio folio, BudgetContribution contribution) {
        return new Text(
                contribution.sentence(),
                folio.notes().cite("", contribution.row().sources()).notes());
    }

    private static Table coordinators(Folio folio) {
        List<List<Cell>> rows = Arrays.stream(Theme.values())
                .map(theme ->
                        List.of(Cell.of(folio.wording().theme(theme.word())), Cell.of(coordinators(folio, theme))))
                .toList();
        return new Table(
                folio.phrases().of("table.coordinators"), false, folio.columns("theme", "coordinators"), rows, "");
    }

    private static String coordinators(Folio folio, Theme theme) {
        List<StateCode> coordinators = theme.coordinators(folio.assessment().register(), folio.asOf());
        return coordinators.isEmpty() ? folio.phrases().of("none-on-record") : folio.names(coordinators);
    }

    /** By form, since the paragraphs of the papers are many; each says under which it stands. */
    private static Optional<Table> outreach(Folio folio) {
        Map<String, List<OutreachForm>> forms = folio.figures().outreach().stream()
                .collect(Collectors.groupingBy(OutreachForm::form, TreeMap::new, Collectors.toList()));
        List<List<Cell>> rows = forms.entrySet().stream()
                .map(form -> List.of(
                        Cell.of(folio.wording().form(form.getKey())),
                        Cell.of(progress(folio, form.getValue())),
                        Cell.of(targets(folio, form.getValue())),
                        folio.cell(
                                form.getValue().stream()
                                        .map(OutreachForm::paragraph)
                                        .distinct()
                                        .sorted(Comparator.comparing(Coordination::place))
                                        .collect(Collectors.joining(", ")),
                                form.getValue().stream()
                                        .flatMap(outreach -> outreach.rows().stream())
                                        .flatMap(row -> row.sources().stream())
                                        .toList())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        folio.phrases().of("table.outreach"),
                        false,
                        folio.columns("form", "progress", "addressed", "paragraph"),
                        rows,
                        ""));
    }

    /** Whom they address, in the words of the record. */
    private static String targets(Folio folio, List<OutreachForm> forms) {
        return folio.phrases()
                .side(forms.stream()
                        .flatMap(outreach -> outreach.rows().stream())
                        .map(Engagement::target)
                        .filter(target -> !target.isBlank())
                        .distinct()
                        .sorted(folio.phrases().order())
                        .toList());
    }

    /** "4 para 10" comes after "4 para 2". */
    private static String place(String paragraph) {
        return Pattern.compile("\\d+").matcher(paragraph).replaceAll(number -> "%04d"
                .formatted(Integer.parseInt(number.group())));
    }

    /** How many of them had come how far: "5 done; 4 planned". */
    private static String progress(Folio folio, List<OutreachForm> forms) {
        Map<String, Long> counts = forms.stream()
                .collect(Collectors.groupingBy(
                        OutreachForm::status, TreeMap::new, Collectors.summingLong(outreach -> outreach.rows()
                                .size())));
        return folio.phrases()
                .side(counts.entrySet().stream()
                        .map(count -> folio.phrases().number(count.getValue()) + " "
                                + folio.wording().progress(count.getKey()))
                        .toList());
    }
}
