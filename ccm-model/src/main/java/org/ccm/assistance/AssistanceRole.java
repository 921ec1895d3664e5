package org.ccm.assistance;

import org.ccm.source.Word;

/** Whether assistance was asked for or given. */
public enum AssistanceRole implements Word {
    /** Asked for. */
    REQUESTED("requested"),
    /** Given. */
    PROVIDED("provided");

    private final String word;

    AssistanceRole(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
