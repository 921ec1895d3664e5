package org.ccm.asof;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ccm.asof.DutyEvent.Role;
import org.ccm.provision.Duty;
import org.ccm.provision.Term;
import org.ccm.source.Confidence;
import org.ccm.time.Certainty;
import org.ccm.time.Occurrence;

/** What is on record about the duty of one State under Article 3 or 4: episodes, requests and grants. */
final class DutyFile implements RecordFile {

    private final Calendar calendar;
    private final Term requestValidity;
    private final List<DutyEvent> events;
    private final List<EpisodeFile> episodes;
    private final List<DutyEvent> requests;
    /** In order: a grant's number is its place, from 1. */
    private final List<DutyEvent> grants;

    /**
     * The file of one duty.
     *
     * @param found its events, in the order of the register
     */
    DutyFile(List<DutyEvent> found, Calendar calendar, Term requestValidity) {
        List<DutyEvent> events = found.stream()
                .map(event -> event.is(Role.GRANTED) ? event.in(calendar.decided(event)) : event)
                .sorted(DutyEvent.IN_ORDER)
                .toList();
        this.calendar = calendar;
        this.requestValidity = requestValidity;
        this.events = events;
        this.episodes = EpisodeFile.of(events);
        this.requests =
                events.stream().filter(event -> event.is(Role.REQUESTED)).toList();
        this.grants = events.stream()
                .filter(event -> event.is(Role.GRANTED))
                .sorted(Comparator.comparing((DutyEvent grant) -> grant.period().first())
                        .thenComparing(grant -> grant.period().last())
                        .thenComparing(DutyFile::deadline))
                .toList();
    }

    private static LocalDate deadline(DutyEvent event) {
        return event.newDeadline().orElse(LocalDate.MIN);
    }

    @Override
    public void show(Moment moment, Consumer<Shown> shown) {
        for (EpisodeFile episode : episodes) {
            if (episode.shows(moment)) {
                shown.accept(episode.shown(moment));
                latestUndecided(episode, moment).ifPresent(shown);
                recent(episode, moment).ifPresent(shown);
                if (episode.matter().duty() == Duty.CLEARANCE) {
                    episode.completionNotDeclared(moment, events, episodes).ifPresent(shown);
                }
            }
        }
        for (DutyEvent grant : grants) {
            if (moment.shows(grant.period())) {
                show(grant, moment, shown);
            }
        }
    }

    private void show(DutyEvent grant, Moment moment, Consumer<Shown> shown) {
        List<EpisodeFile> showing =
                episodes.stream().filter(episode -> episode.shows(moment)).toList();
        Optional<EpisodeFile> last = showing.stream().reduce((earlier, later) -> later);
        Optional<EpisodeFile> concerned = showing.stream()
                .filter(episode -> episode.concernedBy(grant))
                .reduce((earlier, later) -> later)
                .or(() -> last);
        int number = grants.indexOf(grant) + 1;
        Optional<DutyEvent> before = grants.subList(0, number - 1).stream()
                .reduce((one, later) -> deadline(later).isBefore(deadline(one)) ? one : later);
        for (EpisodeFile episode : showing) {
            shown.accept(new Grant(
                    episode.matter(),
                    number,
                    rank(grant, number),
                    deadline(grant),
                    before.map(DutyFile::deadline),
                    before.map(earlier -> certainty(earlier, moment)).orElse(Certainty.ESTABLISHED),
                    concerned.equals(Optional.of(episode)),
                    moment.occurrence(grant.period()),
                    grant.meeting(),
                    grant.certainty(),
                    grant.row()));
        }
    }

    private static Certainty certainty(DutyEvent event, Moment moment) {
        return event.certainty().and(moment.occurrence(event.period()).certainty());
    }

    private int rank(DutyEvent grant, int number) {
        int rank = 1;
        for (int other = 1; other <= grants.size(); other++) {
            int order = deadline(grants.get(other - 1)).compareTo(deadline(grant));
            if (order < 0 || order == 0 && other < number) {
                rank++;
            }
        }
        return rank;
    }

    /** Of the requests that are not certainly decided, the one for the latest meeting. */
    private Optional<Shown> latestUndecided(EpisodeFile episode, Moment moment) {
        Comparator<DutyEvent> byMeeting = Comparator.comparing(request -> calendar.opensOn(request.meeting()));
        return requests.stream()
                .filter(request -> moment.shows(request.period()) && episode.concernedBy(request))
                .filter(request -> decided(request, moment) != Occurrence.CERTAINLY)
                .reduce((one, other) -> byMeeting
                                        .thenComparing(
                                                request -> request.period().first())
                                        .thenComparing(DutyFile::deadline)
                                        .compare(one, other)
                                <= 0
                        ? other
                        : one)
                .map(request -> new Request(
                        episode.matter(),
                        request.period(),
                        request.meeting(),
                        calendar.closesOn(request.meeting()),
                        moment.occurrence(request.period()),
                        decided(request, moment) == Occurrence.POSSIBLY,
                        certainty(request, moment),
                        request.row()));
    }

    /** Whether a request has been decided: by a grant not before it, of its own meeting or of a later one. */
    private Occurrence decided(DutyEvent request, Moment moment) {
        LocalDate asked = calendar.opensOn(request.meeting());
        return grants.stream()
                .filter(grant ->
                        !grant.period().first().isBefore(request.period().first()))
                .filter(grant -> !calendar.opensOn(grant.meeting()).isBefore(asked))
                .map(grant -> moment.occurrence(grant.period()))
                .max(Comparator.naturalOrder())
                .orElse(Occurrence.NOT_YET);
    }

    /** The latest sourced request that still shows that the duty was open. */
    private Optional<Shown> recent(EpisodeFile episode, Moment moment) {
        return requests.stream()
                .filter(request -> episode.concernedBy(request) && request.row().confidence() != Confidence.UNSOURCED)
                .filter(request -> moment.occurrence(request.period()) == Occurrence.CERTAINLY)
                .filter(request -> !moment.day()
                        .isAfter(requestValidity.after(request.period().first())))
                .reduce((earlier, later) -> later)
                .map(request -> new RecentRequest(episode.matter(), request.row()));
    }

    @Override
    public void changeDays(Consumer<LocalDate> days) {
        for (DutyEvent event : events) {
            days.accept(event.period().first());
            days.accept(event.period().last());
        }
        for (DutyEvent request : requests) {
            days.accept(requestValidity.after(request.period().first()).plusDays(1));
        }
    }
}
