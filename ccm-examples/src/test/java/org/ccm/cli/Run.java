package org.ccm.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Runs a command as people type it, without its name; words can stand in quotation marks. */
    static Run line(String command) {
        Matcher words = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        List<String> arguments = new ArrayList<>();
        while (words.find()) {
            arguments.add(words.group(1) == null ? words.group(2) : words.group(1));
        }
        return ccm(arguments.toArray(String[]::new));
    }

    static Run on(boolean colour, int width, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), colour, width);
        int code = Ccm.on(terminal).execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
