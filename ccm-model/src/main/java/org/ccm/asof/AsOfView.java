package org.ccm.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.ccm.provision.Parameters;
import org.ccm.register.Register;

/**
 * A register that can be read as of any day. Immutable; making one costs about as much as reading it ten times, so keep
 * it for as long as the register is asked about.
 *
 * <pre>{@code
 * AsOfView.of(Register.reference(), Parameters.standard()).on(LocalDate.of(2019, 11, 20))
 * }</pre>
 */
public final class AsOfView {

    private final List<RecordFile> files;
    private final RowFiles rows;

    private AsOfView(List<RecordFile> files, RowFiles rows) {
        this.files = files;
        this.rows = rows;
    }

    /** The view of a register under the parameters that say for how long listings and requests count. */
    public static AsOfView of(Register register, Parameters parameters) {
        return new AsOfView(List.copyOf(RecordFiles.of(register, parameters).all()), new RowFiles(register));
    }

    /** What the record shows as of the end of a day. */
    public List<Shown> on(LocalDate day) {
        return on(day, day);
    }

    /**
     * What the record shows as of the end of a day, from those facts alone that show on another: what becomes of the
     * facts of today if nothing is added to them.
     */
    public List<Shown> on(LocalDate day, LocalDate known) {
        Moment moment = new Moment(day, known);
        List<Shown> shown = new ArrayList<>();
        for (RecordFile file : files) {
            file.show(moment, shown::add);
        }
        return shown;
    }

    /**
     * The rows of some types that hold as of the end of a day, of those that had possibly happened by another day;
     * by the name of the type, and in the order of the register.
     *
     * <p>A row holds from the day on which what it says has certainly happened; one whose date is a month, a year or a
     * span from its last day. One that itself says until when (a membership, a coordinator's term, disputed credentials)
     * holds up to and including the last day on which it may still do so. States, sources, coverage, actions of the
     * plans and meetings, whose calendar is known ahead, always hold. A State's standing in another treaty, and the word
     * on its stocks, are what the record says at its end: such a row holds from the day from which it has been so, and
     * without a day from the {@linkplain Register#recordEnds() end of the record}.
     *
     * <pre>{@code
     * view.rows(day, day, Set.of(Membership.class, Vote.class))
     * }</pre>
     *
     * @param types the interfaces of the rows, as {@link Register} lists them
     * @throws IllegalArgumentException if one of the types is no row of a register
     */
    public List<Object> rows(LocalDate day, LocalDate known, Set<Class<?>> types) {
        return rows.on(new Moment(day, known), types);
    }

    /** The days on which what the record shows changes, or which rows of some types hold, besides every 1 January. */
    public NavigableSet<LocalDate> changeDays(Set<Class<?>> types) {
        NavigableSet<LocalDate> days = changeDays();
        days.addAll(rows.changeDays(types));
        return days;
    }

    /** The days on which what the record shows changes, besides every 1 January. */
    public NavigableSet<LocalDate> changeDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (RecordFile file : files) {
            file.changeDays(days::add);
        }
        return days;
    }
}
