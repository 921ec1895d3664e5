package org.ccm.time;

import java.time.LocalDate;

/**
 * The day whose end an assessment speaks of, for rules of analysts: {@code exists AsOf( date > $day )}. Statute rules
 * join {@link Reached}, which costs nothing on days on which nothing changes.
 *
 * @param date the day whose end the assessment speaks of
 */
public record AsOf(LocalDate date) {}
