package org.ccm.cli.answer;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.ccm.finding.Kind;
import org.ccm.register.Register;
import org.ccm.source.Word;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;
import org.ccm.wording.Phrases;
import org.ccm.wording.Wording;

/**
 * The words of answers in a language. In English days, kinds and words of registers stand as registers and options write
 * them, so that they can be asked for again: 2019-11-20, annual-report-overdue. In other languages they stand in words.
 */
final class AnswerWords {

    private final Phrases phrases;
    private final Wording wording;
    private final boolean english;

    private AnswerWords(Phrases phrases) {
        this.phrases = phrases;
        this.wording = phrases.wording();
        this.english = phrases.locale().equals(Locale.ENGLISH);
    }

    /** The words of a language of {@link Wording#LANGUAGES}; of English where it is none of these. */
    static AnswerWords in(Locale language) {
        return new AnswerWords(Phrases.beside(AnswerWords.class, "answers", language));
    }

    /** The language. */
    Locale language() {
        return phrases.locale();
    }

    /** The words that answers share with findings. */
    Wording wording() {
        return wording;
    }

    /** A phrase, filled in; dates stand as {@link #date} has them. */
    String of(String key, Object... values) {
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = values[i] instanceof LocalDate || values[i] instanceof PartialDate ? date(values[i]) : values[i];
        }
        return phrases.of(key, words);
    }

    /** The heading of a column; one of numbers begins with {@code #}, as {@code "#due"}. */
    String column(String name) {
        return name.startsWith("#") ? "#" + of("column." + name.substring(1)) : of("column." + name);
    }

    /** What there are so many of, as a heading. */
    String counted(String what, long number) {
        return of("counted", what, Long.toString(number));
    }

    private String date(Object date) {
        if (english) {
            return date.toString();
        }
        return date instanceof LocalDate day ? wording.day(day) : wording.period((PartialDate) date);
    }

    /** A number of days, as "1 day". */
    String days(long number) {
        return of("days", number);
    }

    /** That the record ends before a day. */
    String recordEnds(LocalDate end, LocalDate day) {
        return wording.format("warning.record-ends", date(end), date(day));
    }

    /** How far a day lies ahead or back, as "in 8 days" or "204 days ago". */
    String away(long daysLeft) {
        return daysLeft < 0 ? of("ago", days(-daysLeft)) : of("ahead", days(daysLeft));
    }

    /** A word of registers in running text. */
    String word(Word word) {
        return english ? word.word().replace('_', ' ') : wording.word(word);
    }

    /** A kind of findings, as options name it in English, else as a heading. */
    String kind(Kind kind) {
        return english ? kind.name() : wording.kind(kind);
    }

    /** A value of a State's record as fields have it: a word of registers or the name of a group, else as it is. */
    String value(String key, Object value) {
        String text = value.toString();
        if (english || key.equals("description")) {
            return text;
        }
        return Set.of("region", "subregion", "regionalGroup", "organization").contains(key)
                ? wording.group(text)
                : wording.find("word." + text.replace(' ', '_')).orElse(text);
    }

    /** A theme of the coordinators in running text, by its word. */
    String theme(String word) {
        return english ? word.replace('_', ' ') : wording.inSentence(wording.theme(word));
    }

    /** A certainty in running text. */
    String certainty(Certainty certainty) {
        return of(certainty == Certainty.ESTABLISHED ? "established" : "unverified");
    }

    /** The name of a State. */
    String state(State state) {
        return wording.state(state);
    }

    /** The name of a State of a register. */
    String state(Register register, StateCode code) {
        return register.state(code).map(wording::state).orElse(code.value());
    }

    /** A word as a heading: "record ends" is "Record ends". */
    String heading(String word) {
        return word.substring(0, 1).toUpperCase(language()) + word.substring(1);
    }
}
