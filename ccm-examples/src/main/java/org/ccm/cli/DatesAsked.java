package org.ccm.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccm.agenda.Agenda;
import org.ccm.agenda.LeadTimes;
import org.ccm.agenda.Occasion;
import org.ccm.agenda.Theme;
import org.ccm.source.Word;
import org.ccm.state.StateCode;
import org.ccm.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** About which dates a question is, and how far ahead to remind of them. */
final class DatesAsked {

    /** The names of all themes, for the help. */
    static final class Themes implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Word.all(Theme.class).iterator();
        }
    }

    private static final String NEVER = "none";

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
            description = "Only dates of this theme of the coordinators, or of the one that begins so:"
                    + " ${COMPLETION-CANDIDATES}.")
    private @Nullable String theme;

    @Option(
            names = "--lead",
            paramLabel = "DATE=DAYS",
            description = "How many days ahead to remind, as initial-report=29 or meeting=none; can be repeated.")
    private List<String> leads = new ArrayList<>();

    /** Finds mistakes in options before anything is read, which takes time. */
    void checkOptions() {
        theme();
        leadTimes();
    }

    private Optional<Theme> theme() {
        return Optional.ofNullable(theme).map(text -> Words.begun("--theme", Theme.class, text));
    }

    /** The standard lead times, and those asked for. */
    LeadTimes leadTimes() {
        LeadTimes times = LeadTimes.standard();
        for (String lead : leads) {
            String[] parts = lead.split("=", 2);
            Occasion occasion = Words.parse("--lead", Occasion.class, parts[0]);
            if (parts.length < 2 || !parts[1].matches("\\d{1,4}|" + NEVER)) {
                throw new BadInput("--lead: \"" + lead + "\" does not say how many days ahead to remind. Maybe "
                        + occasion.word() + "=" + times.of(occasion).orElse(0) + ", or " + occasion.word()
                        + "=none?");
            }
            times = parts[1].equals(NEVER) ? times.without(occasion) : times.with(occasion, Integer.parseInt(parts[1]));
        }
        return times;
    }

    /** What of an agenda is asked for. */
    Agenda in(Agenda agenda) {
        Agenda asked = agenda;
        Set<StateCode> wanted = states.in(agenda.assessment().register());
        if (!wanted.isEmpty()) {
            asked = asked.only(wanted);
        }
        if (group != null) {
            try {
                asked = asked.ofGroup(group);
            } catch (IllegalArgumentException e) {
                throw new BadInput("--group: " + e.getMessage());
            }
        }
        return theme().map(asked::only).orElse(asked);
    }

    /** What is asked for, as a title says it; empty where everything is. */
    String title(Agenda agenda, Wording wording) {
        Stream<String> names = states.in(agenda.assessment().register()).stream()
                .map(code -> agenda.assessment()
                        .register()
                        .state(code)
                        .map(wording::state)
                        .orElse(code.value()));
        return Stream.concat(
                        names,
                        Stream.concat(
                                Stream.ofNullable(group), theme().map(theme -> wording.theme(theme.word())).stream()))
                .collect(Collectors.joining(", "));
    }
}
