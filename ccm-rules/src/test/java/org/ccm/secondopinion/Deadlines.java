package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ccm.finding.DeadlineFinding;
import org.ccm.finding.Finding;
import org.ccm.finding.Kind;
import org.ccm.machinery.Meeting;
import org.ccm.provision.Limit;
import org.ccm.provision.Matter;
import org.ccm.provision.Parameters;
import org.ccm.provision.Term;
import org.ccm.secondopinion.Act.Part;
import org.ccm.secondopinion.Extensions.Grant;
import org.ccm.secondopinion.Extensions.Request;
import org.ccm.source.Confidence;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** The duty of one State under Article 3 or Article 4, and its deadlines (TREATY 3, 4 and 5). */
final class Deadlines {

    private final StateCode state;
    private final Article article;
    private final Standing standing;
    private final Calendar calendar;
    private final Parameters parameters;
    private final Completeness completeness;
    private final List<Act> acts;
    private final List<Episode> episodes;
    private final Extensions extensions;

    Deadlines(
            StateCode state,
            Article article,
            List<Act> acts,
            Standing standing,
            Calendar calendar,
            Parameters parameters,
            Completeness completeness) {
        this.state = state;
        this.article = article;
        this.acts = acts;
        this.standing = standing;
        this.calendar = calendar;
        this.parameters = parameters;
        this.completeness = completeness;
        this.episodes = Episode.of(acts);
        this.extensions = new Extensions(acts, calendar);
    }

    void findings(LocalDate day, Consumer<Finding> found) {
        if (episodes.isEmpty() || !standing.boundOn(day)) {
            return;
        }
        for (Episode episode : episodes) {
            if (episode.shownOn(day)) {
                if (episode.openOn(day)) {
                    openEpisode(day, episode, found);
                }
                declarationDue(day, episode, found);
            }
        }
        for (Grant grant : extensions.grants()) {
            if (Days.visible(grant.period(), day)) {
                beyondLimit(day, grant, found);
            }
        }
    }

    /** How certainly the duty is open; empty where no episode is open. */
    Optional<Certainty> openOn(LocalDate day) {
        return episodes.stream()
                .filter(episode -> episode.shownOn(day) && episode.openOn(day))
                .map(episode -> openCertaintyOn(day, episode))
                .reduce(Days::better);
    }

    /** What was under way at a time: the last episode that had begun by then, or else the first; empty if there is none. */
    Optional<Matter> matterAt(PartialDate time) {
        return episodes.stream()
                .filter(episode -> !episode.begin().on().first().isAfter(time.last()))
                .max(Episode.BY_NUMBER)
                .or(() -> episodes.stream().min(Episode.BY_NUMBER))
                .map(this::matter);
    }

    /** How certainly the duty of a matter is open; empty if it is not. */
    Optional<Certainty> openOn(LocalDate day, Matter matter) {
        return episodes.stream()
                .filter(episode -> matter(episode).equals(matter))
                .filter(episode -> standing.boundOn(day) && episode.shownOn(day) && episode.openOn(day))
                .map(episode -> openCertaintyOn(day, episode))
                .findFirst();
    }

    /** How certainly the duty is open and nothing has been asked for or granted since; empty if not so. */
    Optional<Certainty> notAskedOn(LocalDate day, Matter matter, PartialDate since) {
        List<PartialDate> acted = Stream.concat(
                        extensions.requests().stream()
                                .map(request -> request.act().on()),
                        extensions.grants().stream().map(Grant::period))
                .filter(period -> !period.last().isBefore(since.first()))
                .toList();
        if (acted.stream().anyMatch(period -> Days.certain(period, day))) {
            return Optional.empty();
        }
        boolean perhaps = acted.stream().anyMatch(period -> Days.possible(period, day));
        return openOn(day, matter).map(open -> Days.unless(perhaps, open.and(noRequestOnRecord(day))));
    }

    private Certainty openCertaintyOn(LocalDate day, Episode episode) {
        boolean perhapsEnded = episode.end().filter(end -> end.possibleOn(day)).isPresent();
        boolean shownOpen = completeness.completeOn(day, article.table(), article.endKind())
                || extensions.showOpen(
                        episode,
                        day,
                        request -> !day.isAfter(
                                term(Limit.REQUEST_VALIDITY).after(request.on().first())));
        return Days.unless(
                perhapsEnded || !shownOpen, standing.depositCertainty().and(episode.beginCertaintyOn(day)));
    }

    private Term term(Limit limit) {
        return parameters.term(limit);
    }

    // The deadline in force

    /** Entry into force plus 8 or 10 years; for contamination that arose later, the end of hostilities plus 10. */
    private Optional<LocalDate> baseOn(LocalDate day, Episode episode) {
        if (episode.begin().part() == Part.AFTER_ENTRY) {
            return episode.hostilitiesEnded()
                    .filter(end -> end.certainOn(day))
                    .map(end -> term(Limit.CLEARANCE_AFTER_HOSTILITIES)
                            .after(end.on().last()));
        }
        return Optional.of(term(article.fromEntryIntoForce()).after(standing.entryIntoForce()));
    }

    /**
     * The deadline in force of an open episode.
     *
     * @param possibly the later deadline of a grant that has possibly been made
     * @param source what the row establishes that set it: the grant, or the end of hostilities
     */
    private record Deadline(LocalDate inForce, Optional<LocalDate> possibly, Certainty source) {}

    /** Empty where it is undetermined. */
    private Optional<Deadline> deadlineOn(LocalDate day, Episode episode) {
        Optional<LocalDate> base = baseOn(day, episode);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        Optional<Grant> grant = extensions.inForceOn(day, base.get());
        LocalDate inForce = grant.map(Grant::newDeadline).orElse(base.get());
        if (!episode.fromTheStart() && inForce.isBefore(episode.begin().on().last())) {
            return Optional.empty();
        }
        Certainty source = grant.map(Grant::act)
                .or(() -> episode.hostilitiesEnded())
                .map(act -> act.confidence().certainty())
                .orElse(Certainty.ESTABLISHED);
        return Optional.of(new Deadline(inForce, extensions.possibleDeadlineOn(day, inForce), source));
    }

    // Findings

    private void openEpisode(LocalDate day, Episode episode, Consumer<Finding> found) {
        Certainty open = openCertaintyOn(day, episode);
        Optional<Request> request = extensions.undecidedOn(day, episode);
        Optional<Deadline> deadline = deadlineOn(day, episode);
        Findings findings = new Findings(episode, deadline, found);
        if (deadline.isEmpty()) {
            findings.add("deadline-undetermined", Optional.empty(), Optional.empty(), open);
            request.ifPresent(asked -> asked(day, findings, open, asked, Optional.empty()));
            return;
        }
        LocalDate last = deadline.get().inForce();
        Certainty certainty = Days.unless(
                deadline.get().possibly().isPresent(),
                open.and(deadline.get().source()).and(noGrantOnRecord(day)));
        Optional<Meeting> meeting = calendar.lastBefore(last);
        Optional<LocalDate> lastDayToAsk =
                meeting.map(opening -> term(Limit.EXTENSION_REQUEST).before(opening.opensOn()));

        if (episode.suspected()) {
            found.accept(new DeadlineFinding(
                    Kind.STOCKPILE_STATUS_UNCONFIRMED,
                    matter(episode),
                    Optional.of(last),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Certainty.UNVERIFIED));
        }
        boolean decisionNotOnRecord =
                request.filter(asked -> !asked.toBeDecidedOn(day)).isPresent();
        if (Days.within(term(Limit.HORIZON).before(last), day, last)) {
            findings.add("deadline-approaching", Optional.of(last), Optional.empty(), certainty);
        }
        if (day.isAfter(last) && !decisionNotOnRecord) {
            findings.add("deadline-passed", Optional.of(last), Optional.empty(), certainty);
        }
        request.ifPresent(asked -> asked(day, findings, open, asked, lastDayToAsk));
        if (request.isEmpty()) {
            notAsked(day, findings, last, certainty.and(noRequestOnRecord(day)), meeting, lastDayToAsk);
        } else if (!request.get().act().certainOn(day)) {
            // It may not have been made yet.
            notAsked(day, findings, last, Certainty.UNVERIFIED, meeting, lastDayToAsk);
        }
    }

    private Certainty noGrantOnRecord(LocalDate day) {
        return completeness.absenceOn(day, article.table(), "extension_granted");
    }

    private Certainty noRequestOnRecord(LocalDate day) {
        return completeness.absenceOn(day, article.table(), "extension_requested");
    }

    private void asked(
            LocalDate day, Findings findings, Certainty open, Request request, Optional<LocalDate> lastDayToAsk) {
        Certainty asked = Days.unless(
                extensions.possiblyDecidedOn(day, request), request.act().certaintyOn(day));
        if (request.toBeDecidedOn(day)) {
            findings.add(
                    "extension-pending",
                    lastDayToAsk,
                    request.act().meeting(),
                    open.and(asked).and(noGrantOnRecord(day)));
        } else {
            findings.add(
                    "extension-decision-not-on-record",
                    Optional.empty(),
                    request.act().meeting(),
                    asked.and(standing.depositCertainty()).and(findings.episode.beginCertaintyOn(day)));
        }
    }

    private void notAsked(
            LocalDate day,
            Findings findings,
            LocalDate deadline,
            Certainty certainty,
            Optional<Meeting> meeting,
            Optional<LocalDate> lastDayToAsk) {
        if (lastDayToAsk.isEmpty()) {
            LocalDate listedFrom =
                    term(Limit.EXTENSION_REQUEST_UNDETERMINED_LISTED).before(deadline);
            if (Days.within(listedFrom, day, deadline)) {
                findings.add("extension-request-undetermined", Optional.of(deadline), Optional.empty(), certainty);
            }
            return;
        }
        LocalDate last = lastDayToAsk.get();
        if (Days.within(term(Limit.EXTENSION_REQUEST_LISTED).before(last), day, last)) {
            findings.add("extension-request-due", lastDayToAsk, meeting.map(Meeting::id), certainty);
        } else if (day.isAfter(last) && !day.isAfter(deadline)) {
            findings.add("extension-request-nine-month-date-passed", lastDayToAsk, meeting.map(Meeting::id), certainty);
        }
    }

    /** The findings of an open episode: all carry its deadline, where it has one. */
    private final class Findings {

        private final Episode episode;
        private final Optional<Deadline> deadline;
        private final Consumer<Finding> found;

        private Findings(Episode episode, Optional<Deadline> deadline, Consumer<Finding> found) {
            this.episode = episode;
            this.deadline = deadline;
            this.found = found;
        }

        private void add(String kind, Optional<LocalDate> dueOn, Optional<String> meeting, Certainty certainty) {
            found.accept(new DeadlineFinding(
                    article.kind(kind),
                    matter(episode),
                    deadline.map(Deadline::inForce),
                    deadline.flatMap(Deadline::possibly),
                    dueOn,
                    meeting,
                    OptionalInt.empty(),
                    certainty));
        }
    }

    private Matter matter(Episode episode) {
        return new Matter(state, article.duty(), episode.number());
    }

    // Articles 3(3) and 4(5): how long an extension may be

    private void beyondLimit(LocalDate day, Grant grant, Consumer<Finding> found) {
        List<Episode> shown =
                episodes.stream().filter(episode -> episode.shownOn(day)).toList();
        Optional<Episode> about = shown.stream()
                .filter(episode -> episode.concernedBy(grant.period()))
                .max(Episode.BY_NUMBER)
                .or(() -> shown.stream().max(Episode.BY_NUMBER));
        about.ifPresent(episode -> baseOn(day, episode).ifPresent(base -> {
            LocalDate limit = term(article.longestExtension()).after(extensions.replacedBy(grant, base));
            if (grant.newDeadline().isAfter(limit)) {
                found.accept(new DeadlineFinding(
                        article.kind("extension-beyond-limit"),
                        matter(episode),
                        Optional.of(grant.newDeadline()),
                        Optional.empty(),
                        Optional.of(limit),
                        grant.act().meeting(),
                        OptionalInt.of(grant.number()),
                        grant.certaintyOn(day)
                                .and(standing.depositCertainty())
                                .and(episode.beginCertaintyOn(day))
                                .and(extensions
                                        .replacedGrantOn(day, grant, base)
                                        .or(() -> episode.hostilitiesEnded()
                                                .map(Act::confidence)
                                                .map(Confidence::certainty))
                                        .orElse(Certainty.ESTABLISHED))));
            }
        }));
    }

    // Article 4(1)(c)

    private void declarationDue(LocalDate day, Episode episode, Consumer<Finding> found) {
        if (article != Article.CLEARANCE || episode.openOn(day)) {
            return;
        }
        Act completion = episode.end().orElseThrow();
        if (completion.part() != Part.COMPLETED) {
            return;
        }
        List<Act> declarations = acts.stream()
                .filter(act -> act.part() == Part.DECLARED)
                .filter(act -> !act.on().last().isBefore(completion.on().first()))
                .filter(act -> episode.nextBegins()
                        .map(next -> !act.on().first().isAfter(next.first()))
                        .orElse(true))
                .toList();
        if (declarations.stream().anyMatch(act -> act.certainOn(day))) {
            return;
        }
        boolean perhapsDeclared = declarations.stream().anyMatch(act -> act.possibleOn(day));
        Optional<Meeting> next = calendar.firstAfter(completion.on().last());
        found.accept(new DeadlineFinding(
                Kind.CLEARANCE_DECLARATION_DUE,
                matter(episode),
                Optional.empty(),
                Optional.empty(),
                next.map(Meeting::closesOn),
                next.map(Meeting::id),
                OptionalInt.empty(),
                Days.unless(
                        perhapsDeclared,
                        completion
                                .confidence()
                                .certainty()
                                .and(episode.beginCertaintyOn(day))
                                .and(standing.depositCertainty())
                                .and(completeness.absenceOn(day, article.table(), article.endKind())))));
    }

    // Days

    void changeDays(Consumer<LocalDate> days) {
        for (Act act : acts) {
            ChangeDays.of(act.on(), days);
        }
        for (Request request : extensions.requests()) {
            ChangeDays.lastDay(
                    term(Limit.REQUEST_VALIDITY).after(request.act().on().first()), days);
        }
        extensions.grants().forEach(grant -> ChangeDays.of(grant.period(), days));
        if (standing.hasDeposit()) {
            deadlines().forEach(deadline -> deadlineDays(deadline, days));
        }
    }

    /** Every deadline that may ever be in force. */
    private List<LocalDate> deadlines() {
        List<LocalDate> deadlines = new ArrayList<>();
        deadlines.add(term(article.fromEntryIntoForce()).after(standing.entryIntoForce()));
        extensions.grants().forEach(grant -> deadlines.add(grant.newDeadline()));
        for (Episode episode : episodes) {
            episode.hostilitiesEnded()
                    .map(end -> term(Limit.CLEARANCE_AFTER_HOSTILITIES)
                            .after(end.on().last()))
                    .ifPresent(deadlines::add);
        }
        return deadlines;
    }

    private void deadlineDays(LocalDate deadline, Consumer<LocalDate> days) {
        ChangeDays.lastDay(deadline, days);
        days.accept(term(Limit.HORIZON).before(deadline));
        days.accept(term(Limit.EXTENSION_REQUEST_UNDETERMINED_LISTED).before(deadline));
        calendar.lastBefore(deadline).ifPresent(meeting -> {
            LocalDate lastDayToAsk = term(Limit.EXTENSION_REQUEST).before(meeting.opensOn());
            ChangeDays.lastDay(lastDayToAsk, days);
            days.accept(term(Limit.EXTENSION_REQUEST_LISTED).before(lastDayToAsk));
        });
    }
}
