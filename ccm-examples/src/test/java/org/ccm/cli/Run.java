package org.ccm.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.ccm.cli.output.Terminal;

/**
 * A run of the ccm command in this JVM.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

    /** Runs it without colour, 80 columns wide. */
    static Run ccm(String... arguments) {
        return on(false, 80, arguments);
    }

    static Run on(boolean colour, int width, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), colour, width);
        int code = Ccm.on(terminal).execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
