package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;
import org.ccm.register.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a register shows as of a day, while the day moves and rows come and go. It always shows what an {@link AsOfView}
 * of the register would; a step costs what changes, however large the register is. For one thread at a time.
 */
public final class LiveView {

    /**
     * What a step changes.
     *
     * @param gone what shows no more
     * @param come what did not show before
     */
    public record Turn(List<Shown> gone, List<Shown> come) {}

    /** A file, and what it shows now. */
    private static final class Page {

        private final RecordFile file;
        private final Set<LocalDate> days = new HashSet<>();
        private List<Shown> shown = List.of();

        Page(RecordFile file) {
            this.file = file;
            file.changeDays(days::add);
        }

        List<Shown> on(Moment moment) {
            List<Shown> now = new ArrayList<>();
            file.show(moment, now::add);
            return now;
        }
    }

    private final RecordFiles files;
    private final Map<FileKey, Page> pages = new HashMap<>();
    private final NavigableMap<LocalDate, Set<Page>> byDay = new TreeMap<>();
    private LocalDate day;

    private LiveView(RecordFiles files, LocalDate day) {
        this.files = files;
        this.day = day;
        files.byKey().forEach((key, file) -> {
            Page page = open(key, file);
            page.shown = page.on(new Moment(day, day));
        });
    }

    /** What a register shows as of the end of a day, under the parameters that say for how long listings and requests count. */
    public static LiveView of(Register register, Parameters parameters, LocalDate day) {
        return new LiveView(RecordFiles.of(register, parameters), day);
    }

    private Page open(FileKey key, RecordFile file) {
        Page page = new Page(file);
        pages.put(key, page);
        page.days.forEach(changes ->
                byDay.computeIfAbsent(changes, first -> new HashSet<>()).add(page));
        return page;
    }

    /** Everything it shows. */
    public List<Shown> shown() {
        List<Shown> all = new ArrayList<>();
        pages.values().forEach(page -> all.addAll(page.shown));
        return all;
    }

    /** The first day after this one on which something else shows, or may: at the latest the next 1 January. */
    public LocalDate nextDay() {
        LocalDate newYear = LocalDate.of(day.getYear() + 1, 1, 1);
        LocalDate next = byDay.higherKey(day);
        return next == null || newYear.isBefore(next) ? newYear : next;
    }

    /** Goes to the end of another day, later or earlier. */
    public Turn goTo(LocalDate to) {
        Set<Page> changing = new LinkedHashSet<>();
        boolean forward = to.isAfter(day);
        byDay.subMap(forward ? day : to, false, forward ? to : day, true)
                .values()
                .forEach(changing::addAll);
        if (to.getYear() != day.getYear()) {
            changing.add(pages.get(FileKey.of(FileKey.Part.YEARS)));
        }
        day = to;
        Turn turn = new Turn(new ArrayList<>(), new ArrayList<>());
        changing.forEach(page -> turn(page, page, turn));
        return turn;
    }

    /** Goes on with rows taken out of the register and others put in. */
    public Turn revise(Revision revision) {
        Turn turn = new Turn(new ArrayList<>(), new ArrayList<>());
        for (FileKey key : files.revise(revision)) {
            Page before = pages.remove(key);
            if (before != null) {
                close(before);
            }
            RecordFile file = files.byKey().get(key);
            turn(before, file == null ? null : open(key, file), turn);
        }
        return turn;
    }

    private void close(Page page) {
        for (LocalDate changes : page.days) {
            Set<Page> others = byDay.getOrDefault(changes, Collections.emptySet());
            others.remove(page);
            if (others.isEmpty()) {
                byDay.remove(changes);
            }
        }
    }

    private void turn(@Nullable Page before, @Nullable Page after, Turn turn) {
        List<Shown> was = before == null ? List.of() : before.shown;
        List<Shown> is = after == null ? List.of() : after.on(new Moment(day, day));
        if (after != null) {
            after.shown = is;
        }
        if (!was.equals(is)) {
            Set<Shown> gone = new LinkedHashSet<>(was);
            for (Shown shown : is) {
                if (!gone.remove(shown)) {
                    turn.come().add(shown);
                }
            }
            turn.gone().addAll(gone);
        }
    }
}
