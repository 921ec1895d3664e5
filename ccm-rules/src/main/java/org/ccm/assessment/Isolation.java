package org.ccm.assessment;

import java.time.Duration;

/**
 * That rules of analysts run in a Java process of their own, which is ended when it takes too long or needs too much
 * memory. The caller loses nothing then: a conclusion that never comes back, and one that eats all memory, end in an error
 * that says so.
 *
 * @param time how long the process may take for the conclusions of one day, its start apart
 * @param megabytes how much memory it may use for objects
 */
public record Isolation(Duration time, int megabytes) {

    /** 30 seconds and 256 megabytes. */
    public static Isolation standard() {
        return new Isolation(Duration.ofSeconds(30), 256);
    }
}
