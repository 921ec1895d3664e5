package org.ccm.asof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.asof.DutyEvent.Role;
import org.ccm.provision.Matter;
import org.ccm.source.Fact;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;
import org.jspecify.annotations.Nullable;

/** One episode of a duty: what began it, what ended it, and the end of the hostilities it waited for. */
final class EpisodeFile {

    private final Matter matter;
    private final DutyEvent begin;
    private @Nullable DutyEvent end;
    private @Nullable DutyEvent hostilitiesEnded;
    /** How many episodes had been opened when this one ended: the next to be opened has that index. */
    private int openedBeforeEnd;

    private EpisodeFile(Matter matter, DutyEvent begin) {
        this.matter = matter;
        this.begin = begin;
    }

    /**
     * The episodes of one State under one article, over the whole register: a find while the duty is open belongs to
     * it, a find after completion opens a new one. Contamination that arose after entry into force has a duty of its
     * own, so that two can be open at once; a completion ends both.
     *
     * @param events all events of the State under the article, in order
     */
    static List<EpisodeFile> of(List<DutyEvent> events) {
        List<EpisodeFile> episodes = new ArrayList<>();
        Optional<DutyEvent> held = first(events, Role.HELD).or(() -> first(events, Role.SUSPECTED));
        held.ifPresent(event -> open(episodes, event));
        for (DutyEvent event : events) {
            switch (event.role()) {
                case COMPLETED, DECLARED ->
                    episodes.stream()
                            .filter(episode -> episode.end == null)
                            .forEach(episode -> episode.close(event, episodes.size()));
                case FOUND, AROSE -> {
                    if (episodes.stream().noneMatch(episode -> episode.end == null && episode.sameTrack(event))) {
                        open(episodes, event);
                    }
                }
                case HELD, SUSPECTED, HOSTILITIES_ENDED, REQUESTED, GRANTED -> {
                    // Begin at entry into force, or do not touch the episodes.
                }
            }
        }
        episodes.forEach(episode -> episode.waitFor(events));
        return episodes;
    }

    private static Optional<DutyEvent> first(List<DutyEvent> events, Role role) {
        return events.stream().filter(event -> event.is(role)).findFirst();
    }

    private static void open(List<EpisodeFile> episodes, DutyEvent begin) {
        episodes.add(new EpisodeFile(new Matter(begin.state(), begin.duty(), episodes.size() + 1), begin));
    }

    /** The first end of hostilities not before what it ended. */
    private void waitFor(List<DutyEvent> events) {
        hostilitiesEnded = events.stream()
                .filter(event -> begin.is(Role.AROSE) && event.is(Role.HOSTILITIES_ENDED))
                .filter(event -> !event.period().first().isBefore(begin.period().first()))
                .findFirst()
                .orElse(null);
    }

    private void close(DutyEvent event, int opened) {
        end = event;
        openedBeforeEnd = opened;
    }

    private boolean sameTrack(DutyEvent event) {
        return begin.is(Role.AROSE) == event.is(Role.AROSE);
    }

    Matter matter() {
        return matter;
    }

    DutyEvent begin() {
        return begin;
    }

    private boolean atEntryIntoForce() {
        return begin.is(Role.HELD) || begin.is(Role.SUSPECTED);
    }

    /** What a State held at entry into force always shows: whether the State is bound is for the rules. */
    boolean shows(Moment moment) {
        return atEntryIntoForce() || moment.shows(begin.period());
    }

    /** Whether a request or a grant was about this episode: made after it began and before it ended. */
    boolean concernedBy(DutyEvent event) {
        return (atEntryIntoForce()
                        || !event.period().first().isBefore(begin.period().first()))
                && (end == null || !end.period().first().isBefore(event.period().first()));
    }

    Certainty certainty(Moment moment) {
        return switch (begin.role()) {
            case HELD -> begin.certainty();
            case SUSPECTED -> Certainty.UNVERIFIED;
            default -> begin.certainty().and(moment.occurrence(begin.period()).certainty());
        };
    }

    private Occurrence ended(Moment moment) {
        return end == null ? Occurrence.NOT_YET : moment.occurrence(end.period());
    }

    Episode shown(Moment moment) {
        Occurrence ended = ended(moment);
        List<Fact> rows = new ArrayList<>(List.of(begin.row()));
        if (end != null && ended != Occurrence.NOT_YET) {
            rows.add(end.row());
        }
        Optional<DutyEvent> hostilities = Optional.ofNullable(hostilitiesEnded)
                .filter(event -> moment.occurrence(event.period()) == Occurrence.CERTAINLY);
        hostilities.ifPresent(event -> rows.add(event.row()));
        return new Episode(
                matter,
                ground(),
                begin.period().last(),
                hostilities.map(event -> event.period().last()),
                ended,
                certainty(moment),
                hostilities.map(DutyEvent::certainty).orElse(Certainty.ESTABLISHED),
                List.copyOf(rows));
    }

    private Ground ground() {
        return switch (begin.role()) {
            case HELD -> Ground.AT_ENTRY_INTO_FORCE;
            case SUSPECTED -> Ground.SUSPECTED;
            case FOUND -> Ground.FOUND_LATER;
            default -> Ground.AFTER_ENTRY_INTO_FORCE;
        };
    }

    /** The completion of clearance, where that ended the episode and no declaration of compliance has certainly followed. */
    Optional<Shown> completionNotDeclared(Moment moment, List<DutyEvent> events, List<EpisodeFile> episodes) {
        if (end == null || !end.is(Role.COMPLETED) || ended(moment) != Occurrence.CERTAINLY) {
            return Optional.empty();
        }
        DutyEvent completion = end;
        Optional<EpisodeFile> next = episodes.stream().skip(openedBeforeEnd).findFirst();
        List<DutyEvent> declarations = events.stream()
                .filter(event -> event.is(Role.DECLARED))
                .filter(event ->
                        !event.period().last().isBefore(completion.period().first()))
                .filter(event -> next.isEmpty()
                        || !event.period()
                                .first()
                                .isAfter(next.get().begin.period().first()))
                .filter(event -> moment.shows(event.period()))
                .toList();
        if (declarations.stream().anyMatch(event -> moment.occurrence(event.period()) == Occurrence.CERTAINLY)) {
            return Optional.empty();
        }
        Certainty certainty = declarations.isEmpty() ? Certainty.ESTABLISHED : Certainty.UNVERIFIED;
        List<Fact> rows = new ArrayList<>(List.of(begin.row(), completion.row()));
        declarations.forEach(event -> rows.add(event.row()));
        return Optional.of(new CompletionNotDeclared(
                matter,
                completion.period().last(),
                certainty.and(certainty(moment)).and(completion.certainty()),
                List.copyOf(rows)));
    }
}
