package org.ccm.secondopinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccm.secondopinion.Act.Part;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/**
 * A stretch of a duty under Article 3 or 4, from what was held or found to what ended it, in the light of the whole
 * register.
 *
 * @param number from 1, in the order of opening
 * @param begin the act that opened it
 * @param end the act that closed it
 * @param hostilitiesEnded the end of the hostilities that caused it, for contamination after entry into force
 * @param nextBegins when the first episode begins that opened after this one was closed
 */
record Episode(
        int number, Act begin, Optional<Act> end, Optional<Act> hostilitiesEnded, Optional<PartialDate> nextBegins) {

    /** Held, or perhaps held, at entry into force. */
    boolean fromTheStart() {
        return begin.part() == Part.HELD || begin.part() == Part.SUSPECTED;
    }

    boolean suspected() {
        return begin.part() == Part.SUSPECTED;
    }

    /** Whether it shows for a State that is bound. */
    boolean shownOn(LocalDate day) {
        return fromTheStart() || begin.visibleOn(day);
    }

    /** Whether nothing has certainly ended it. */
    boolean openOn(LocalDate day) {
        return end.filter(act -> act.certainOn(day)).isEmpty();
    }

    Certainty beginCertaintyOn(LocalDate day) {
        return switch (begin.part()) {
            case HELD -> begin.confidence().certainty();
            case SUSPECTED -> Certainty.UNVERIFIED;
            default -> begin.certaintyOn(day);
        };
    }

    /** Whether a request or a grant of a period is about it. */
    boolean concernedBy(PartialDate period) {
        boolean begun = fromTheStart() || !begin.on().first().isAfter(period.first());
        return begun
                && end.filter(act -> act.on().first().isBefore(period.first())).isEmpty();
    }

    /** The episodes of a State under one article. */
    static List<Episode> of(List<Act> acts) {
        Walk walk = new Walk();
        best(acts, Part.HELD).or(() -> best(acts, Part.SUSPECTED)).ifPresent(walk::open);
        acts.stream()
                .filter(act -> Walk.STEPS.contains(act.part()))
                .sorted(Act.IN_TIME.thenComparing(Walk::rank))
                .forEach(walk::step);
        List<Act> hostilities = acts.stream()
                .filter(act -> act.part() == Part.HOSTILITIES_ENDED)
                .sorted(Act.IN_TIME)
                .toList();
        return walk.opened.stream().map(open -> open.episode(hostilities)).toList();
    }

    /** What was held at entry into force does not depend on the date of the row, so of several the best sourced counts. */
    private static Optional<Act> best(List<Act> acts, Part part) {
        return acts.stream().filter(act -> act.part() == part).min(Comparator.comparing(act -> act.confidence()
                .certainty()));
    }

    /** Goes through finds and ends in the order of time and pairs them. */
    private static final class Walk {

        private static final List<Part> STEPS =
                List.of(Part.COMPLETED, Part.DECLARED, Part.FOUND_LATER, Part.AFTER_ENTRY);

        private final List<Opened> opened = new ArrayList<>();

        /** On the same days ends come before finds, and finds before contamination after entry into force. */
        private static int rank(Act act) {
            return switch (act.part()) {
                case COMPLETED, DECLARED -> 0;
                case FOUND_LATER -> 1;
                default -> 2;
            };
        }

        private void step(Act act) {
            switch (act.part()) {
                case COMPLETED, DECLARED -> opened.forEach(episode -> episode.close(act));
                case AFTER_ENTRY -> openUnless(act, true);
                default -> openUnless(act, false);
            }
        }

        private void openUnless(Act act, boolean afterEntry) {
            boolean already =
                    opened.stream().anyMatch(episode -> episode.end.isEmpty() && episode.afterEntry() == afterEntry);
            if (!already) {
                open(act);
            }
        }

        private void open(Act act) {
            for (Opened earlier : opened) {
                if (earlier.end.isPresent() && earlier.nextBegins.isEmpty()) {
                    earlier.nextBegins = Optional.of(act.on());
                }
            }
            opened.add(new Opened(opened.size() + 1, act));
        }
    }

    private static final class Opened {

        private final int number;
        private final Act begin;
        private Optional<Act> end = Optional.empty();
        private Optional<PartialDate> nextBegins = Optional.empty();

        private Opened(int number, Act begin) {
            this.number = number;
            this.begin = begin;
        }

        private boolean afterEntry() {
            return begin.part() == Part.AFTER_ENTRY;
        }

        private void close(Act act) {
            if (end.isEmpty()) {
                end = Optional.of(act);
            }
        }

        private Episode episode(List<Act> hostilities) {
            Optional<Act> ended = hostilities.stream()
                    .filter(act -> afterEntry()
                            && !act.on().first().isBefore(begin.on().first()))
                    .findFirst();
            return new Episode(number, begin, end, ended, nextBegins);
        }
    }

    /** The one opened last. */
    static final Comparator<Episode> BY_NUMBER = Comparator.comparingInt(Episode::number);
}
