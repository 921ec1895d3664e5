package org.ccm.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.ccm.assessment.Rulebook;
import org.ccm.register.Register;
import org.ccm.sweep.Sweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams of scenarios. */
class BatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ScenarioLines LINES = ScenarioLines.of(Rulebook.standard(), Register.reference());
    private static final String ONE =
            "{\"name\": \"one\", \"asOf\": \"2019-11-20\", \"changes\":" + " [\"GNB initial-report 2019-12-01\"]}";
    private static final String LEFT = "{\"asOf\": \"2019-11-20\", \"changes\": [\"Angola ratification 2019-12-01\"]}";

    private static List<JsonNode> answers(byte[] input, int threads) throws IOException {
        StringWriter out = new StringWriter();
        new Batch(LINES, Sweep.on(threads), new Progress(new PrintWriter(new StringWriter()), false))
                .run(new ByteArrayInputStream(input), new PrintWriter(out));
        List<JsonNode> answers = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            answers.add(JSON.readTree(line));
        }
        return answers;
    }

    private static List<JsonNode> answers(String input) throws IOException {
        return answers(input.getBytes(StandardCharsets.UTF_8), 2);
    }

    @Test
    void a_line_is_answered_with_what_follows_from_its_scenario() throws IOException {
        JsonNode answer = answers(ONE).get(0);

        assertThat(answer.get("line").asInt()).isEqualTo(1);
        assertThat(answer.get("name").asText()).isEqualTo("one");
        assertThat(answer.get("asOf").asText()).isEqualTo("2019-11-20");
        assertThat(answer.get("comparedOn").asText()).isEqualTo("2019-12-01");
        assertThat(answer.get("byDeposit").asInt()).isEqualTo(107);
        assertThat(answer.get("inForce").asInt()).isEqualTo(106);
        assertThat(answer.get("target")).isEqualTo(JSON.readTree("{\"number\": 130}"));
        assertThat(answer.get("shifts"))
                .anyMatch(shift -> shift.get("move").asText().equals("resolved")
                        && shift.get("subject").asText().equals("initial-report:GNB")
                        && shift.get("state").asText().equals("GNB")
                        && shift.get("article").asText().equals("7(1)")
                        && shift.get("before").get(0).asText().equals("initial-report-overdue:GNB")
                        && shift.get("after").get(0).asText().equals("report-received-late:GNB:initial"))
                .noneMatch(shift -> shift.get("move").asText().equals("unchanged"));
    }

    @Test
    void answers_come_in_the_order_of_the_lines_and_blank_lines_count() throws IOException {
        List<JsonNode> answers = answers("\n" + ONE + "\r\n  \n" + LEFT + "\n\n{}\nno scenario");

        assertThat(answers.stream().map(answer -> answer.get("line").asInt())).containsExactly(2, 4, 6, 7);
        assertThat(answers.get(1).get("byDeposit").asInt()).isEqualTo(108);
        assertThat(answers.get(2).get("shifts")).isEmpty();
        assertThat(answers.get(3).has("error")).isTrue();
    }

    @Test
    void nothing_in_gives_nothing_out() throws IOException {
        assertThat(answers("")).isEmpty();
        assertThat(answers("\n \n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                             | 1  | a scenario is an object.
            {"changes": [                                  | 14 | the line ends before the object does.
            {"changes": tru}                               | 13 | this is not JSON: Unrecognized token 'tru'
            {"asOf": "2019-11-20", "asOf": "2019-11-21"}   | 30 | this is not JSON: Duplicate
            {} {}                                          | 4  | something follows the object.
            {"asOf": "20.11.2019"}                         | 10 | "20.11.2019" is not a day such as 2019-11-20.
            {"asof": "2019-11-20"}                         | 10 | "asof" is not a key here.
            {"changes": "GNB initial-report 2019-12-01"}   | 13 | "GNB initial-report 2019-12-01" is not a list.
            {"changes": [5]}                               | 15 | 5 is not a text.
            {"changes": [null]}                            | 15 | null is not a text.
            {"changes": [true]}                            | 15 | true is not a text.
            {"changes": ["GNB initial-raport 2019-12-01"]} | 19 | "GNB initial-raport 2019-12-01": "initial-raport" is not a change.
            {"changes": ["FRA ratification 2027-01-01"]}   | 15 | "FRA ratification 2027-01-01": France (FRA) has consented
            {"parameters": {"horizn": "1 day"}}            | 27 | "horizn" is not a parameter that can be changed.
            {"changes": [{"a": 1.5}], "parameters": 5}     | 15 | an object with keys is not a text. The line has 1 mistake more.
            {"name": 1, "asOf": 2, "changes": 3}           | 10 | 1 is not a text. The line has 2 mistakes more.
            """)
    void a_line_that_cannot_be_answered_becomes_an_error_with_its_column(String line, int column, String message) {
        ScenarioLines.Answer answer = LINES.answer(7, line);

        assertThat(answer.sound()).isFalse();
        JsonNode error = read(answer.text()).get("error");
        assertThat(error.get("message").asText()).startsWith(message);
        assertThat(error.get("column").asInt()).isEqualTo(column);
        assertThat(read(answer.text()).get("line").asInt()).isEqualTo(7);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_error_says_a_way_out_and_keeps_the_name() {
        JsonNode answer = read(LINES.answer(3, "{\"name\": \"typo\", \"changes\": [\"AGO ratificaton 2027-01-01\"]}")
                .text());

        assertThat(answer.get("name").asText()).isEqualTo("typo");
        assertThat(answer.get("error").get("hint").asText()).isEqualTo("Maybe ratification?");
    }

    @Test
    void a_line_that_is_no_text_or_too_long_is_an_error_and_the_next_one_is_answered() throws IOException {
        byte[] latin = "{\"name\": \"C\u00f4te d'Ivoire\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] lengthy = ("{\"name\": \"" + "x".repeat(Lines.LONGEST) + "\"}\n{}").getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[latin.length + lengthy.length];
        System.arraycopy(latin, 0, both, 0, latin.length);
        System.arraycopy(lengthy, 0, both, latin.length, lengthy.length);

        List<JsonNode> answers = answers(both, 2);

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).get("error").get("message").asText()).isEqualTo("the line is not UTF-8.");
        assertThat(answers.get(1).get("error").get("message").asText())
                .isEqualTo("the line is longer than 1000000 bytes.");
        assertThat(answers.get(2).get("line").asInt()).isEqualTo(3);
        assertThat(answers.get(2).has("error")).isFalse();
    }

    @Test
    void the_mark_at_the_begin_of_a_file_says_nothing() throws IOException {
        assertThat(answers("\ufeff" + ONE).get(0).get("name").asText()).isEqualTo("one");
    }

    @Test
    void errors_are_counted() {
        Batch batch = new Batch(LINES, Sweep.on(2), new Progress(new PrintWriter(new StringWriter()), false));

        assertThat(batch.run(input("{}\n[]\n{}\n{"), new PrintWriter(new StringWriter())))
                .isEqualTo(2);
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void when_the_reader_of_the_answers_has_gone_no_more_lines_are_read() {
        Writer gone = new FilterWriter(new StringWriter()) {
            @Override
            public void write(String text, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return read.incrementAndGet() % 2 == 0 ? '\n' : '[';
            }
        };

        new Batch(LINES, Sweep.on(2), new Progress(new PrintWriter(new StringWriter()), false))
                .run(endless, new PrintWriter(gone));

        assertThat(read).hasValueLessThan(1_000);
    }

    @Test
    void input_that_breaks_off_is_told() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThatThrownBy(() -> new Batch(LINES, Sweep.on(2), new Progress(new PrintWriter(new StringWriter()), false))
                        .run(broken, new PrintWriter(new StringWriter())))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("line 1 cannot be read: the disk is gone");
    }

    @Test
    void progress_is_told_on_a_terminal_after_a_second_and_taken_away_at_the_end() {
        AtomicLong clock = new AtomicLong();
        StringWriter err = new StringWriter();
        Progress progress = new Progress(new PrintWriter(err), true, clock::get);

        clock.set(900_000_000);
        progress.tell(100, 0);
        assertThat(err.toString()).isEmpty();

        clock.set(2_000_000_000);
        progress.tell(1_200, 3);
        progress.tell(1_201, 3);
        String line = "1,200 scenarios, 3 errors, 2 s, 600 a second";
        assertThat(err).hasToString("\r" + line);

        progress.end();
        assertThat(err).hasToString("\r" + line + "\r" + " ".repeat(line.length()) + "\r");
    }

    @Test
    void where_nobody_watches_no_progress_is_told() {
        AtomicLong clock = new AtomicLong();
        StringWriter err = new StringWriter();
        Progress progress = new Progress(new PrintWriter(err), false, clock::get);
        clock.set(10_000_000_000L);
        IntStream.range(0, 10).forEach(count -> progress.tell(count, 0));
        progress.end();

        assertThat(err.toString()).isEmpty();
    }
}
