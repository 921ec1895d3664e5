package org.ccm.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What work allocates: nearly the same on every machine, however busy it is. */
public final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** The least that a piece of work allocates, in bytes: the first times it is done, classes are loaded as well. */
    public static long least(int times, Runnable work) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            long before = sofar();
            work.run();
            least = Math.min(least, sofar() - before);
        }
        return least;
    }

    private static long sofar() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
