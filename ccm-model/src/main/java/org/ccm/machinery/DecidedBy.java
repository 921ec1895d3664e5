package org.ccm.machinery;

import org.ccm.source.Word;

/** How States Parties decided a request for an extension (Articles 3(5) and 4(7)). */
public enum DecidedBy implements Word {
    /** By the Meeting or Review Conference. */
    MEETING("meeting"),
    /** By a silence procedure between the parts of the Second Review Conference. */
    SILENCE("silence");

    private final String word;

    DecidedBy(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
