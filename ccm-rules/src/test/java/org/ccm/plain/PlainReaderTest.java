package org.ccm.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What JSON libraries read is taken apart, and every mistake told. */
class PlainReaderTest {

    private static List<String> mistakes(Map<String, ?> values, Consumer<PlainReader> questions) {
        PlainReader reader = PlainReader.of(values);
        questions.accept(reader);
        PlainException mistakes = catchThrowableOfType(PlainException.class, reader::orThrow);
        return mistakes == null
                ? List.of()
                : mistakes.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void what_is_there_is_given_and_what_is_not_is_empty() {
        PlainReader reader = PlainReader.of(Map.of(
                "text",
                "a",
                "number",
                5,
                "list",
                List.of("b", "c"),
                "day",
                "2019-11-20",
                "object",
                Map.of("key", "d")));

        assertThat(reader.text("text")).contains("a");
        assertThat(reader.text("other")).isEmpty();
        assertThat(reader.number("number", 0, 10)).contains(5L);
        assertThat(reader.number("other", 0, 10)).isEmpty();
        assertThat(reader.texts("list")).containsExactly("b", "c");
        assertThat(reader.texts("other")).isEmpty();
        assertThat(reader.value("day", "a day", LocalDate::parse)).contains(LocalDate.of(2019, 11, 20));
        assertThat(reader.object("object").orElseThrow().text("key")).contains("d");
        assertThat(reader.object("other")).isEmpty();
        assertThat(reader.hasObject("object")).isTrue();
        assertThat(reader.hasObject("text")).isFalse();
        reader.end();
        assertThatCode(reader::orThrow).doesNotThrowAnyException();
    }

    @Test
    void null_counts_as_nothing() {
        Map<String, Object> values = new HashMap<>();
        values.put("text", null);

        assertThat(PlainReader.of(values).text("text")).isEmpty();
        assertThat(PlainReader.of(values).keys()).isEmpty();
    }

    @Test
    void values_of_the_wrong_sort_are_told_all_at_once() {
        Map<String, Object> wrong =
                Map.of("a", 5, "b", "five", "c", "one", "d", "no object", "e", List.of("x"), "f", Map.of(), "g", 2.5);

        assertThat(mistakes(wrong, reader -> {
                    reader.text("a");
                    reader.number("b", 0, 10);
                    reader.texts("c");
                    reader.object("d");
                    reader.objects("e");
                    reader.text("f");
                    reader.number("g", 0, 10);
                    reader.text("e");
                }))
                .containsExactly(
                        "a: 5 is not a text. Maybe \"5\"?",
                        "b: \"five\" is not a whole number.",
                        "c: \"one\" is not a list. Maybe put it into [ ]?",
                        "d: \"no object\" is not an object with keys.",
                        "e[0]: \"x\" is not an object with keys.",
                        "f: an object with keys is not a text.",
                        "g: 2.5 is not a whole number.",
                        "e: a list is not a text.");
    }

    @Test
    void a_number_out_of_range_and_a_text_that_means_nothing_are_told() {
        assertThat(mistakes(Map.of("low", -1, "high", 11, "day", "yesterday", "ten", "x"), reader -> {
                    reader.number("low", 0, 10);
                    reader.number("high", 0, 10);
                    reader.value("day", "a day", LocalDate::parse);
                    reader.value("ten", "a number", Integer::parseInt);
                }))
                .containsExactly(
                        "low: -1 is not from 0 to 10.",
                        "high: 11 is not from 0 to 10.",
                        "day: \"yesterday\" is not a day.",
                        "ten: \"x\" is not a number.");
    }

    @Test
    void a_mistake_deep_inside_is_told_with_the_way_to_it() {
        Map<String, ?> deep = Map.of("rules", List.of(Map.of("text", "a"), Map.of("text", 1)), "all", List.of("x", 2));

        assertThat(mistakes(deep, reader -> {
                    reader.objects("rules").forEach(rule -> rule.text("text"));
                    reader.texts("all");
                }))
                .containsExactly("rules[1].text: 1 is not a text. Maybe \"1\"?", "all[1]: 2 is not a text.");
    }

    @Test
    void a_key_that_nobody_asked_for_and_one_that_is_missing_are_told() {
        assertThat(mistakes(Map.of("asof", "2019-11-20", "colour", "red"), reader -> {
                    reader.text("asOf");
                    reader.need("changes", "Maybe \"changes\": []?");
                    reader.end();
                }))
                .containsExactly(
                        "\"changes\" is missing. Maybe \"changes\": []?",
                        "asof: \"asof\" is not a key here. Maybe \"asOf\"?",
                        "colour: \"colour\" is not a key here. Maybe one of asOf, changes?");
    }

    @Test
    void a_mistake_can_stand_in_the_middle_of_a_text() {
        PlainReader reader = PlainReader.of(Map.of("change", "GNB initial-report never"));
        reader.wrong("change", 19, "\"never\" is not a date.", "");

        assertThat(catchThrowableOfType(PlainException.class, reader::orThrow).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.start()).isEqualTo(19));
    }
}
