package org.ccm.language;

/**
 * What other rule languages have and this one refuses, with the reason and a way out.
 *
 * @param fault what it is
 * @param why the message
 * @param way the hint
 */
record Refused(Fault fault, String why, String way) {

    /** Tells it of a stretch, which cannot be read on. */
    Problems.Unreadable at(Span span, Problems problems) {
        return problems.fail(fault, span, why, way);
    }
}
