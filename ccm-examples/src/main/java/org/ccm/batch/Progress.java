package org.ccm.batch;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleFunction;
import java.util.function.LongSupplier;

/** Tells somebody who waits at a terminal how far something is, once it takes longer than a second. */
public final class Progress {

    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintWriter err;
    private final boolean watched;
    private final LongSupplier nanoseconds;
    private final long begun;
    private long told;
    private int width;

    /**
     * Begins to count.
     *
     * @param err where it is told
     * @param watched whether that is a terminal; otherwise nothing is told
     */
    public Progress(PrintWriter err, boolean watched) {
        this(err, watched, System::nanoTime);
    }

    Progress(PrintWriter err, boolean watched, LongSupplier nanoseconds) {
        this.err = err;
        this.watched = watched;
        this.nanoseconds = nanoseconds;
        this.begun = nanoseconds.getAsLong();
        this.told = begun + FIRST - BETWEEN;
    }

    /** So many lines have been answered, so many of them with an error. */
    void tell(long answered, long errors) {
        tell(seconds -> String.format(
                Locale.ROOT,
                "%,d scenarios, %,d errors, %.0f s, %.0f a second",
                answered,
                errors,
                seconds,
                answered / seconds));
    }

    /** How far it is, from the seconds it has taken. */
    public void tell(DoubleFunction<String> how) {
        long now = nanoseconds.getAsLong();
        if (!watched || now - told < BETWEEN) {
            return;
        }
        told = now;
        String line = how.apply((now - begun) / (double) TimeUnit.SECONDS.toNanos(1));
        err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        width = line.length();
        err.flush();
    }

    /** Takes away what was told. */
    public void end() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}
