package org.ccm.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ccm.assessment.Assessment;
import org.ccm.figures.Figures;
import org.ccm.finding.Finding;
import org.ccm.state.StateCode;

/**
 * The dates ahead on a day: when reports are due, deadlines and the last days to ask for their extension, entries into
 * force, withdrawals, and meetings. Immutable.
 *
 * <p>A date on the day itself is ahead. What stood in the agenda of twelve months ago and no longer stands is in it as
 * cancelled, so that calendars can drop it, and so is what a duty since fulfilled or ended had; a date that has moved
 * beyond the end is in it with its new day. Two things cannot be held: what stood beyond this agenda's end, and what came
 * and went within the twelve months, as a declaration of compliance that fell due and was made. Who has the earlier agenda
 * gives its dates.
 *
 * <pre>{@code
 * Assessment then = Rulebook.standard().assess(Register.reference(), LocalDate.of(2019, 11, 20));
 * Agenda.of(then, LocalDate.of(2021, 11, 20)).only(Set.of(StateCode.of("GMB"))).only(Theme.TRANSPARENCY).entries();
 * // initial-report:GMB on 2019-11-28
 * }</pre>
 */
public final class Agenda {

    private final Assessment assessment;
    private final LocalDate until;
    private final Locale language;
    private final List<Entry> entries;

    private Agenda(Assessment assessment, LocalDate until, Locale language, List<Entry> entries) {
        this.assessment = assessment;
        this.until = until;
        this.language = language;
        this.entries = List.copyOf(entries);
    }

    /**
     * The agenda of an assessment's day, in English.
     *
     * @param until the last day, inclusive
     * @throws IllegalArgumentException if it lies before the assessment's day
     */
    public static Agenda of(Assessment assessment, LocalDate until) {
        return of(assessment, until, Map.of());
    }

    /**
     * The agenda that takes the place of an earlier one: of what no longer stands it has as cancelled what the earlier one
     * has, however long ago that was, and what stands in both it has even where its day lies beyond the end. In English.
     *
     * @param until the last day, inclusive
     * @param earlier the ids of the earlier agenda and their days; empty if there is none
     * @throws IllegalArgumentException if the last day lies before the assessment's day
     */
    public static Agenda of(Assessment assessment, LocalDate until, Map<String, LocalDate> earlier) {
        return of(assessment, until, earlier, Locale.ENGLISH);
    }

    /**
     * The same in a language, as {@link Assessment#proofOf(Finding, Locale)} has it.
     *
     * @throws IllegalArgumentException if the last day lies before the assessment's day
     */
    public static Agenda of(Assessment assessment, LocalDate until, Map<String, LocalDate> earlier, Locale language) {
        return new Agenda(assessment, until, language, new AgendaReader(assessment, until, earlier, language).read());
    }

    /** What it was read from. */
    public Assessment assessment() {
        return assessment;
    }

    /** The language of its words. */
    public Locale language() {
        return language;
    }

    /** Its first day. */
    public LocalDate from() {
        return assessment.asOf();
    }

    /** Its last day, inclusive. */
    public LocalDate until() {
        return until;
    }

    /** All dates, cancelled ones too, by first day and id. */
    public List<Entry> entries() {
        return entries;
    }

    /** The dates that stand, by first day and id. */
    public List<Entry> standing() {
        return entries.stream().filter(entry -> !entry.cancelled()).toList();
    }

    /** What concerns some States: their own dates, and meetings. */
    public Agenda only(Collection<StateCode> states) {
        Set<StateCode> wanted = new HashSet<>(states);
        return where(
                entry -> entry.state().filter(state -> !wanted.contains(state)).isEmpty());
    }

    /** What belongs to a theme. */
    public Agenda only(Theme theme) {
        return where(entry -> entry.theme() == theme);
    }

    /**
     * What concerns the members of a group on the day: an organization, for example "ASEAN", a UN region or a regional
     * group. Capitals are not told apart.
     *
     * @throws IllegalArgumentException if no group has the name; the message names the nearest
     */
    public Agenda ofGroup(String name) {
        return only(Figures.of(assessment).group(name).all());
    }

    private Agenda where(Predicate<Entry> wanted) {
        return new Agenda(
                assessment, until, language, entries.stream().filter(wanted).toList());
    }

    /** A date in a few words: the State's name, and what it is. */
    public String title(Entry entry) {
        return new EntryWriter(assessment, language).title(entry);
    }
}
