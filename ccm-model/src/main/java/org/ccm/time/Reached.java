package org.ccm.time;

import java.time.LocalDate;

/**
 * A day that the calendar has reached. The host states one for each day that a fact names as a day of change, up to the
 * as-of date.
 *
 * @param day the day that has been reached
 */
public record Reached(LocalDate day) {}
