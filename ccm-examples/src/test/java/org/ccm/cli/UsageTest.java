package org.ccm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.ccm.cli.output.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes at the keyboard, and help. */
class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a State misspelt, by code and by name
                "status --state GNW | no State of the register has the code or name \"GNW\". Maybe GNB (Guinea-Bissau)?",
                "status --state Guinea-Bisau | Maybe GNB (Guinea-Bissau)?",
                "state Bolivia | Maybe BOL (Bolivia (Plurinational State of))?",
                "state Xyzzyland | Maybe look it up with \"ccm status\"?",
                // ids that are none
                "explain : | Maybe \"ccm assess\" for that day shows the id?",
                "explain initial-report-overdue:rwa --as-of 2019-11-20 | Maybe initial-report-overdue:RWA",
                // a kind misspelt
                "assess --kind inital-report-overdue | there is no kind \"inital-report-overdue\". Maybe initial-report-overdue?",
                "assess --kind nonsense | Maybe one that \"ccm assess\" shows as a heading?",
                // days that are none
                "assess --as-of 2019-02-30 | \"2019-02-30\" is not a day of the calendar written as 2019-11-20. Maybe 2019-02-28?",
                "assess --as-of 20.11.2019 | Maybe 2019-11-20?",
                "assess --as-of 20191120 | Maybe 2019-11-20?",
                "assess --as-of 2019-11 | Maybe 2019-11-30?",
                "assess --as-of today | Maybe year, month and day with hyphens?",
                "assess --as-of 2019-13 | Maybe year, month and day with hyphens?",
                // before a register is read
                "assess --as-of 2019-13 --register no-such-directory | Maybe year, month and day with hyphens?",
                // formats and severities that there are not
                "status --format jsn | \"jsn\" is none of text, json, csv. Maybe json?",
                "status --format yaml | \"yaml\" is none of text, json, csv.",
                "assess --fail-on overdu | \"overdu\" is none of info, attention, overdue. Maybe overdue?",
                "obligations --article 5 | Maybe 3, 4, 7, 7(1) or 7(2)?",
                // reminders
                "reminders --within week | --within: \"week\" is not a number of days, up to 9999. Maybe 7?",
                "reminders --lead meeting=soon | Maybe meeting=30, or meeting=none?",
                // commands and options misspelt or incomplete
                "asess | Unmatched argument at index 0: 'asess'. Maybe assess?",
                "assess --asof 2019-11-20 | Maybe --as-of?",
                "assess --as-of | Missing required parameter for option '--as-of' (DATE). See \"ccm assess --help\".",
                "register | A command is missing. Maybe \"ccm register check\"?",
                "state | Missing required parameter: 'CODE'. See \"ccm state --help\".",
            })
    void a_mistake_gives_exit_code_2_a_sentence_and_a_way_out(String command, String message) {
        Run run = Run.ccm(command.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ccm: ").contains(message).hasLineCount(1);
    }

    @Test
    void a_state_without_a_name_is_answered_with_where_to_look() {
        assertThat(Run.ccm("state", " ").err()).contains("Maybe look it up with \"ccm status\"?");
    }

    @Test
    void no_command_at_all_is_bad_usage() {
        assertThat(Run.ccm().code()).isEqualTo(2);
    }

    @Test
    void a_mistake_shows_a_stack_trace_only_with_debug() {
        assertThat(Run.ccm("state", "Xyzzyland", "--debug").err()).contains("\tat org.ccm.cli");
        assertThat(Run.ccm("--debug", "state", "Xyzzyland").err()).contains("\tat org.ccm.cli");
    }

    @Test
    void a_defect_gives_exit_code_3_without_a_stack_trace() {
        StringWriter err = new StringWriter();
        Writer broken = new Writer() {
            @Override
            public void write(char[] characters, int from, int length) {
                throw new IllegalStateException("a defect");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        int code = Ccm.on(new Terminal(new PrintWriter(broken), new PrintWriter(err), false, 80))
                .execute("status");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString())
                .startsWith("ccm: internal error: ")
                .contains("a defect")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assess", "obligations", "status", "state", "explain", "timeline", "reminders", "register check"
            })
    void every_command_explains_itself(String command) {
        Run run = Run.ccm((command + " --help").split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: ccm " + command).contains("--format", "--register");
    }

    @Test
    void the_version_says_how_far_the_record_goes() {
        assertThat(Run.ccm("--version").out()).matches("ccm .*, reference register to 2026-02-20\n");
    }

    @Test
    void a_reader_that_has_gone_is_no_failure_and_whoever_writes_can_know() {
        Pipe pipe = new Pipe(failing("Broken pipe"));
        PrintWriter out = new PrintWriter(pipe);
        out.print("a");

        assertThat(out.checkError()).isTrue();
        assertThat(pipe.failure()).isEmpty();
    }

    @Test
    void a_full_disk_is_a_failure() {
        Pipe pipe = new Pipe(failing("No space left on device"));
        PrintWriter out = new PrintWriter(pipe);
        out.print("a");
        out.flush();
        out.print("b");
        out.flush();

        assertThat(pipe.failure()).contains("No space left on device");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
