package org.ccm.assessment;

import java.time.Duration;
import java.util.function.Consumer;
import org.ccm.engine.Allowance;

/** A clock beside a run, which strikes if the run is not over in time. */
final class Watch {

    private final Thread clock;

    private Watch(Thread clock) {
        this.clock = clock;
    }

    /**
     * Starts a clock.
     *
     * @param late is told the rule that was last at work
     */
    static Watch over(Duration longest, Consumer<String> late) {
        Thread clock = new Thread(
                () -> {
                    try {
                        Thread.sleep(longest.plusMillis(500).toMillis());
                        late.accept(Allowance.lastAtWork());
                    } catch (InterruptedException e) {
                        // The run was over in time.
                    }
                },
                "ccm-watch");
        clock.setDaemon(true);
        clock.start();
        return new Watch(clock);
    }

    /** The run is over. */
    void close() {
        clock.interrupt();
    }
}
