package org.ccm.scenario;

import java.util.List;
import java.util.Optional;
import org.ccm.language.Span;

/** A piece of a scenario file, and where it stands. */
sealed interface Item {

    /** Where it stands. */
    Span span();

    /** What it is, as messages say it. */
    String what();

    /**
     * A text; numbers and dates are texts too.
     *
     * @param plain whether it stands there without quotation marks, letter by letter
     */
    record Text(String value, boolean plain, Span span) implements Item {
        @Override
        public String what() {
            return "a text";
        }

        /** The stretch of the file with some of its letters; all of it where quotation marks hide which those are. */
        Span part(int start, int length) {
            return plain
                    ? new Span(
                            span.start() + start,
                            Math.max(span.start() + start + 1, Math.min(span.start() + start + length, span.end())))
                    : span;
        }
    }

    /** A list. */
    record Listing(List<Item> items, Span span) implements Item {
        @Override
        public String what() {
            return "a list";
        }
    }

    /** Keys with values, in their order. */
    record Entries(List<Entry> entries, Span span) implements Item {
        @Override
        public String what() {
            return "keys with values";
        }

        Optional<Item> value(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().value().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** Nothing: a key without a value. */
    record Nothing(Span span) implements Item {
        @Override
        public String what() {
            return "nothing";
        }
    }

    /** A key and its value. */
    record Entry(Text key, Item value) {}
}
