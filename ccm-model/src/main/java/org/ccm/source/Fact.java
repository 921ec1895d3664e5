package org.ccm.source;

/** One row of the record: what is said to be so, by whom, and how far that can be trusted. */
public interface Fact extends Sourced {

    /** How well the row is sourced. */
    Confidence confidence();
}
