package org.ccm.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ccm.agenda.Theme;
import org.ccm.assessment.Assessment;
import org.ccm.assessment.Rulebook;
import org.ccm.batch.Progress;
import org.ccm.cli.output.Terminal;
import org.ccm.document.Document;
import org.ccm.document.Links;
import org.ccm.document.Report;
import org.ccm.document.Scope;
import org.ccm.document.StatePage;
import org.ccm.figures.Figures;
import org.ccm.figures.GroupGap;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import org.ccm.wording.Phrases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The report that people read. */
@Command(
        name = "report",
        description = "The report on a day, a section a theme, or a State's own page: Markdown, HTML or JSON.",
        footer = {
            "",
            "With --state once, it is the State's own page; with --state several times or --group, a report on these"
                    + " States."
        })
final class ReportCommand implements Callable<Integer> {

    /** The names of all themes, for the help. */
    static final class Themes implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Report.themes().iterator();
        }
    }

    private final Terminal terminal;

    @Mixin
    private DayAsked asOf = new DayAsked();

    @Mixin
    private RegisterAsked asked = new RegisterAsked();

    @Mixin
    private OwnRules rules = new OwnRules();

    @Mixin
    private StatesAsked states = new StatesAsked();

    @Option(
            names = "--group",
            paramLabel = "NAME",
            description = "Only members of this organization, region or regional group, as ASEAN, Africa or GRULAC.")
    private @Nullable String group;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            completionCandidates = Themes.class,
            description = "Only this section; can be repeated: ${COMPLETION-CANDIDATES}.")
    private List<String> themes = new ArrayList<>();

    @Option(
            names = "--coordinator",
            paramLabel = "CODE",
            description = "Only the sections on the themes that this State coordinates on the day, as CHL.")
    private @Nullable String coordinator;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "markdown (default), html or json; without it, what --output ends in.")
    private @Nullable String format;

    @Mixin
    private LanguageAsked language = new LanguageAsked();

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it (default: standard output).")
    private @Nullable Path output;

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            description = "Writes the report and the page of every State in it into this directory, linked.")
    private @Nullable Path pages;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PageFormat written = format();
        Locale locale = language.locale();
        asOf.check();
        checkThemes();
        if (coordinator != null && !themes.isEmpty()) {
            throw new BadInput("--coordinator and --theme exclude each other. Maybe leave one of them out?");
        }
        if (pages != null && (output != null || !themes.isEmpty() || coordinator != null)) {
            throw new BadInput("--pages writes whole reports into a directory; it does not go with --output, --theme or"
                    + " --coordinator. Maybe leave these out?");
        }
        Register register = asked.register();
        Set<StateCode> wanted = states.in(register);
        if (group != null && !wanted.isEmpty()) {
            throw new BadInput("--group and --state exclude each other. Maybe leave one of them out?");
        }
        try (Rulebook rulebook = rules.rulebook(terminal)) {
            Assessment assessment = rulebook.assess(register, asOf.in(register));
            assessment.warnings().forEach(warning -> terminal.err().println("Warning: " + warning));
            Phrases phrases = Document.phrases(locale);
            if (pages == null) {
                write(written, document(assessment, wanted, phrases), phrases);
            } else {
                writeSet(new PageSet(assessment, scope(assessment, wanted, phrases), written, phrases));
            }
            return 0;
        }
    }

    private PageFormat format() {
        if (format != null) {
            return Words.parse("--format", PageFormat.class, format);
        }
        String name = output == null ? "" : output.toString();
        return Arrays.stream(PageFormat.values())
                .filter(known -> name.endsWith("." + known.extension()))
                .findFirst()
                .orElse(PageFormat.MARKDOWN);
    }

    private void checkThemes() {
        for (String theme : themes) {
            if (!Report.themes().contains(theme)) {
                throw new BadInput("--theme: a report has no section \"" + theme + "\". Maybe one of "
                        + String.join(", ", Report.themes()) + "?");
            }
        }
    }

    private Document document(Assessment assessment, Set<StateCode> wanted, Phrases phrases) {
        if (wanted.size() == 1) {
            if (!themes.isEmpty() || coordinator != null) {
                throw new BadInput("--theme and --coordinator do not go with a State's own page, which has no themes."
                        + " Maybe leave them out, or name several States?");
            }
            return StatePage.of(assessment, wanted.iterator().next(), phrases);
        }
        return Report.on(assessment, scope(assessment, wanted, phrases), sections(assessment), phrases);
    }

    private List<String> sections(Assessment assessment) {
        if (coordinator == null) {
            return themes.isEmpty() ? Report.themes() : themes;
        }
        Register register = assessment.register();
        List<String> coordinated =
                Report.themes(register, StateNames.parse(register, coordinator).code(), assessment.asOf());
        if (coordinated.isEmpty()) {
            String coordinators = Arrays.stream(Theme.values())
                    .flatMap(theme -> theme.coordinators(register, assessment.asOf()).stream())
                    .map(StateCode::value)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new BadInput("--coordinator: \"" + coordinator + "\" coordinates no theme on record on "
                    + assessment.asOf() + ". "
                    + (coordinators.isEmpty()
                            ? "Maybe another day? The record has no coordinator then."
                            : "Maybe one of " + coordinators + "?"));
        }
        return coordinated;
    }

    private Scope scope(Assessment assessment, Set<StateCode> wanted, Phrases phrases) {
        if (!wanted.isEmpty()) {
            return new Scope(
                    wanted.stream()
                            .map(state -> assessment
                                    .register()
                                    .state(state)
                                    .map(phrases.wording()::state)
                                    .orElse(state.value()))
                            .sorted(phrases.order())
                            .collect(Collectors.joining(", ")),
                    wanted);
        }
        if (group == null) {
            return Scope.WHOLE;
        }
        try {
            GroupGap found = Figures.of(assessment).group(group);
            return new Scope(found.name(), Set.copyOf(found.all()));
        } catch (IllegalArgumentException e) {
            throw new BadInput("--group: " + e.getMessage());
        }
    }

    private void writeSet(PageSet set) {
        Path directory = Objects.requireNonNull(pages);
        Progress progress = new Progress(terminal.err(), terminal.watched());
        try {
            set.write(directory, progress);
        } catch (IOException e) {
            throw new BadInput("--pages: " + directory + " cannot be written to: " + e.getMessage()
                    + ". Maybe another directory?");
        } finally {
            progress.end();
        }
    }

    /** On standard output alone; in a file, of Markdown with the pictures in a directory beside it. */
    private void write(PageFormat written, Document document, Phrases phrases) {
        if (output == null) {
            terminal.out().print(written.page(document, phrases, Links.NONE));
            terminal.out().flush();
            return;
        }
        try {
            PageFile.of(output, "pictures/").write(written, document, phrases, state -> Optional.empty());
        } catch (NoSuchFileException e) {
            throw new BadInput("--output: there is no directory for " + output + ". Maybe make it first?");
        } catch (IOException e) {
            throw new BadInput(
                    "--output: " + output + " cannot be written: " + e.getMessage() + ". Maybe another name?");
        }
    }
}
