package org.ccm.outreach;

import org.ccm.source.Word;

/** What stands in the way of joining ("Ways Forward on Universalization", paragraph 1). */
public enum Obstacle implements Word {
    /** Security concerns. */
    SECURITY("security"),
    /** The process by which the Convention came about, or that of ratification. */
    PROCESS("process"),
    /** What joining entails. */
    COMPREHENSION("comprehension"),
    /** The forum in which it was negotiated. */
    FORUM("forum");

    private final String word;

    Obstacle(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
