package org.ccm.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ccm.register.Nearest;
import org.ccm.register.Register;
import org.ccm.time.PartialDate;

/** The words of a change, taken one after the other; each knows where it stands. */
final class ChangeWords {

    /** A word of the text. */
    record Word(String text, int start) {}

    private static final Pattern BLACK = Pattern.compile("\\S+");
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2100;

    private final String text;
    private final Register register;
    private final List<Word> words = new ArrayList<>();
    private int next;

    ChangeWords(String text, Register register) {
        this.text = text;
        this.register = register;
        Matcher word = BLACK.matcher(text);
        while (word.find()) {
            words.add(new Word(word.group(), word.start()));
        }
    }

    List<Word> all() {
        return words;
    }

    void skipTo(int place) {
        next = place;
    }

    /** A day, a month, a year or a span. */
    PartialDate date() {
        Word word = take("a date");
        PartialDate date = date(word);
        checkYear(word, date);
        return date;
    }

    private PartialDate date(Word word) {
        try {
            return PartialDate.parse(word.text());
        } catch (IllegalArgumentException e) {
            throw wrong(word, e.getMessage() + ".", "");
        }
    }

    /** A day known exactly, because something counts from it. */
    LocalDate day(String what) {
        Word word = take(what);
        PartialDate date = date(word);
        checkYear(word, date);
        if (!date.exact()) {
            throw wrong(
                    word,
                    "\"" + word.text() + "\" is not a day, and here a day is needed: something counts from it.",
                    "Maybe " + date.first() + "?");
        }
        return date.first();
    }

    private void checkYear(Word word, PartialDate date) {
        if (date.first().getYear() < FIRST_YEAR || date.last().getYear() > LAST_YEAR) {
            throw wrong(
                    word,
                    "\"" + word.text() + "\" is not between the years " + FIRST_YEAR + " and " + LAST_YEAR + ".",
                    "");
        }
    }

    int year() {
        Word word = take("the calendar year that the report covers");
        if (!word.text().matches("20\\d\\d")) {
            throw wrong(
                    word,
                    "\"" + word.text() + "\" is not a year; an annual report is for a calendar year (Article 7(2)).",
                    word.text().matches("20\\d\\d-.*")
                            ? "Maybe " + (Integer.parseInt(word.text().substring(0, 4)) - 1) + " before it?"
                            : "Maybe 2018, for instance?");
        }
        return Integer.parseInt(word.text());
    }

    String meeting() {
        Word word = take("a meeting");
        if (register.meeting(word.text()).isEmpty()) {
            throw wrong(
                    word,
                    "\"" + word.text() + "\" is not a meeting on record.",
                    Nearest.hint(word.text(), register.meetingsById().keySet()));
        }
        return word.text();
    }

    void literal(String expected, String before) {
        Word word = take("\"" + expected + "\" and " + before);
        if (!word.text().equals(expected)) {
            throw wrong(
                    word,
                    "\"" + word.text() + "\" stands where \"" + expected + "\" and " + before + " are expected.",
                    "Maybe " + expected + " " + word.text() + "?");
        }
    }

    boolean optional(String expected) {
        boolean there = next < words.size() && words.get(next).text().equals(expected);
        next += there ? 1 : 0;
        return there;
    }

    private Word take(String what) {
        if (next >= words.size()) {
            throw new ChangeException(
                    text, text.length(), 1, "the change ends where " + what + " is expected.", form());
        }
        return words.get(next++);
    }

    /** That nothing is left. */
    void end(Supplier<String> form) {
        if (next < words.size()) {
            Word word = words.get(next);
            throw wrong(word, "\"" + word.text() + "\" is more than the change has.", "Maybe \"" + form.get() + "\"?");
        }
    }

    private String form() {
        return words.stream()
                .flatMap(word -> ChangeForm.find(word.text()).stream())
                .findFirst()
                .map(form -> "Maybe \"" + form.text() + "\"?")
                .orElse("");
    }

    ChangeException wrong(Word word, String rule, String hint) {
        return new ChangeException(text, word.start(), word.text().length(), rule, hint);
    }
}
