package org.ccm.asof;

import java.time.LocalDate;
import java.util.function.Consumer;

/** The rows of the record about one thing, ready to be shown as of any day. */
interface RecordFile {

    /** Gives what the rows show at a moment. */
    void show(Moment moment, Consumer<Shown> shown);

    /** Names the days on which that changes. */
    void changeDays(Consumer<LocalDate> days);
}
