package org.ccm.cli.answer;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.ccm.time.Certainty;
import org.ccm.timeline.Spell;

/**
 * Days drawn as characters, each of which stands for as many days as the next, give or take one.
 *
 * @param from the first day, included
 * @param to the last day, included
 * @param width at most so many characters
 */
record Drawing(LocalDate from, LocalDate to, int width) {

    private static final char ESTABLISHED = '#';
    private static final char UNVERIFIED = '?';
    private static final char NOTHING = '.';

    /** For about how many days a character stands. */
    long daysACharacter() {
        return Math.round((double) days() / cells());
    }

    /** Years, or for a short time months, each above its first day, as many as there is room for. */
    String scale() {
        boolean years = days() > 3 * 366;
        int length = years ? "2019".length() : "2019-11".length();
        int step = (int) Math.ceil((length + 2.0) * days() / cells() / (years ? 366 : 31));
        StringBuilder scale = new StringBuilder();
        LocalDate day = years ? from.withDayOfYear(1) : from.withDayOfMonth(1);
        while (!day.isAfter(to)) {
            int number = years ? day.getYear() : day.getMonthValue() - 1;
            if (number % step == 0 && !day.isBefore(from) && cell(day) + length <= cells()) {
                scale.append(" ".repeat(cell(day) - scale.length())).append(day.toString(), 0, length);
            }
            day = day.plus(years ? Period.ofYears(1) : Period.ofMonths(1));
        }
        return scale.toString();
    }

    /** The days of some spells: what is established on any of a character's days hides what is not. */
    String line(Collection<Spell> spells) {
        char[] line = String.valueOf(NOTHING).repeat(cells()).toCharArray();
        for (Spell spell : spells) {
            boolean established = spell.finding().certainty() == Certainty.ESTABLISHED;
            for (int i = cell(spell.from()); i <= cell(spell.until().orElse(to)); i++) {
                line[i] = established || line[i] == ESTABLISHED ? ESTABLISHED : UNVERIFIED;
            }
        }
        return new String(line);
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private int cells() {
        return (int) Math.min(width, days());
    }

    private int cell(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(from, day) * cells(), days());
    }
}
