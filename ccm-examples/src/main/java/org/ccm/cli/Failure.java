package org.ccm.cli;

import java.io.PrintWriter;
import java.util.List;
import org.ccm.figures.WeightsException;
import org.ccm.language.Diagnostic;
import org.ccm.language.LimitExceeded;
import org.ccm.language.RuleException;
import org.ccm.language.RuleFailure;
import org.ccm.register.Problem;
import org.ccm.register.RegisterException;
import org.ccm.scenario.ScenarioException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people what went wrong, and gives the exit code for it. */
final class Failure {

    /** Findings at or above the severity that --fail-on names. */
    static final int FOUND = 1;

    /** Bad usage or bad input. */
    static final int INPUT = 2;

    /** A defect of this program. */
    static final int INTERNAL = 3;

    private Failure() {}

    static int usage(ParameterException exception, String[] arguments) {
        CommandLine line = exception.getCommandLine();
        String message = exception.getMessage();
        List<String> suggestions =
                exception instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String command = line.getCommandSpec().qualifiedName();
        line.getErr()
                .println("ccm: " + sentence(message)
                        + (suggestions.isEmpty() ? "" : " Maybe " + suggestions.get(0) + "?")
                        + " See \"" + command + " --help\".");
        return INPUT;
    }

    private static String sentence(String message) {
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    static int execution(Exception exception, CommandLine line, boolean debug) {
        PrintWriter err = line.getErr();
        int code;
        if (exception instanceof BadInput) {
            err.println("ccm: " + exception.getMessage());
            code = INPUT;
        } else if (exception instanceof RegisterException broken) {
            list("the register cannot be used; it has", broken.problems(), err);
            code = INPUT;
        } else if (exception instanceof RuleException refused) {
            List<Diagnostic> diagnostics = refused.diagnostics();
            long errors = diagnostics.stream()
                    .filter(diagnostic -> diagnostic.level() == Diagnostic.Level.ERROR)
                    .count();
            err.println(
                    "ccm: the rules cannot be used; they have " + (errors == 1 ? "1 error" : errors + " errors") + ":");
            diagnostics.forEach(err::println);
            code = INPUT;
        } else if (exception instanceof ScenarioException refused) {
            int count = refused.diagnostics().size();
            err.println("ccm: the scenarios cannot be used; they have " + (count == 1 ? "1 error" : count + " errors")
                    + ":");
            refused.diagnostics().forEach(err::println);
            code = INPUT;
        } else if (exception instanceof LimitExceeded || exception instanceof RuleFailure) {
            err.println("ccm: " + exception.getMessage());
            code = INPUT;
        } else if (exception instanceof WeightsException broken) {
            list("the weights cannot be used; they have", broken.problems(), err);
            code = INPUT;
        } else {
            return defect(exception, err, debug);
        }
        if (debug) {
            exception.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    private static void list(String what, List<Problem> problems, PrintWriter err) {
        err.println("ccm: " + what + (problems.size() == 1 ? " 1 problem:" : " " + problems.size() + " problems:"));
        problems.forEach(err::println);
    }

    /** A defect of this program, or of the machine it runs on. */
    static int defect(Throwable defect, PrintWriter err, boolean debug) {
        err.println("ccm: internal error: " + defect
                + (debug ? "" : ". Maybe run it again with --debug and report what it shows?"));
        if (debug) {
            defect.printStackTrace(err);
        }
        err.flush();
        return INTERNAL;
    }
}
