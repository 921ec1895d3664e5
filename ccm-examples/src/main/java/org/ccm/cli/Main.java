package org.ccm.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ccm.cli.output.Terminal;
import picocli.CommandLine.Help.Ansi;

/** The ccm command. */
public final class Main {

    private static final int USUAL_WIDTH = 80;

    private Main() {}

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Pipe out = new Pipe(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err), true);
        Terminal terminal = new Terminal(writer(out, false), err, Ansi.AUTO.enabled(), width(), watched());
        int code = run(terminal, arguments);
        terminal.out().flush();
        Optional<String> failure = out.failure();
        failure.ifPresent(message -> err.println("ccm: the output could not be written: " + message + "."));
        err.flush();
        System.exit(failure.isPresent() ? Failure.INTERNAL : code);
    }

    private static int run(Terminal terminal, String[] arguments) {
        try {
            return Ccm.on(terminal).execute(arguments);
        } catch (Error defect) {
            // Exceptions have been told by then; errors, as of a jar with classes missing, come through.
            return Failure.defect(defect, terminal.err(), List.of(arguments).contains("--debug"));
        }
    }

    private static PrintWriter writer(OutputStream stream, boolean flushLines) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), flushLines);
    }

    /** What the launcher says of standard error: Java does not know. */
    private static boolean watched() {
        return "yes".equals(System.getenv("CCM_WATCHED"));
    }

    /** What the shell says of the terminal, if it lets on. */
    private static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
