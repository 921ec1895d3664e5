package org.ccm.difference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccm.source.SourceId;
import org.ccm.source.Word;

/**
 * One thing that made a difference.
 *
 * @param because what kind of thing
 * @param sentence in a plain sentence
 * @param day the day that was reached or has passed; empty where it was something else
 * @param sources the sources of the rows behind it; empty where it was no row, or one without a source
 */
public record Cause(Because because, String sentence, Optional<LocalDate> day, List<SourceId> sources) {

    /** What kind of thing made a difference. */
    public enum Because implements Word {
        /** The duty has been fulfilled, possibly or certainly. */
        FULFILLED("fulfilled"),
        /** The deadline has been extended, possibly or certainly. */
        EXTENDED("extended"),
        /** A withdrawal has taken effect and ended the duty. */
        WITHDRAWN("withdrawn"),
        /** Something else is on record. */
        FACT("fact"),
        /** Something is no longer on record, or not yet. */
        FACT_GONE("fact-gone"),
        /** The coverage of the record, or the time for which a listing or a request shows something, has ended. */
        RECORD_ENDS("record-ends"),
        /** A parameter has another value. */
        PARAMETER("parameter"),
        /** A rule is there, or is not. */
        RULE("rule"),
        /** A day has been reached, or not yet. */
        DAY("day");

        private final String word;

        Because(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    static Cause of(Because because, String sentence) {
        return new Cause(because, sentence, Optional.empty(), List.of());
    }

    static Cause day(LocalDate day, String sentence) {
        return new Cause(Because.DAY, sentence, Optional.of(day), List.of());
    }

    static Cause passed(LocalDate last, FactSentences sentences) {
        return day(last, sentences.say("day.passed", last));
    }

    static Cause notReached(LocalDate day, FactSentences sentences) {
        return day(day, sentences.say("day.not-reached", day));
    }
}
