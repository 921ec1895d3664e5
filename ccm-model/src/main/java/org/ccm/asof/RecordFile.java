package org.ccm.asof;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;

/** The rows of the record about one thing, ready to be shown as of any day. */
interface RecordFile {

    /** An order of rows that does not depend on that of the register, in which rows come and go. */
    Comparator<Object> BY_TEXT = Comparator.comparing(Object::toString);

    /** Gives what the rows show at a moment. */
    void show(Moment moment, Consumer<Shown> shown);

    /** Names the days on which that changes. */
    void changeDays(Consumer<LocalDate> days);
}
