package org.ccm.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ccm.cli.answer.CheckAnswer;
import org.ccm.cli.output.Format;
import org.ccm.cli.output.Terminal;
import org.ccm.register.Register;
import org.ccm.register.RegisterException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a register obeys the rules, and if not, every problem. */
@Command(name = "check", description = "Read a register and list every problem in it; exits with 2 if there are any.")
final class RegisterCheck implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The directory of the register (default: the reference register).")
    private @Nullable Path directory;

    @Option(names = "--register", paramLabel = "DIR", description = "The same, as for other commands.")
    private @Nullable Path register;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or csv.")
    private String format = "text";

    RegisterCheck(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Format written = Words.parse("--format", Format.class, format);
        if (directory != null && register != null) {
            throw new BadInput("two registers are named, " + directory + " and " + register
                    + ". Maybe check one after the other?");
        }
        Path wanted = directory == null ? register : directory;
        CheckAnswer answer = check(wanted);
        written.show(answer, terminal);
        return answer.valid() ? 0 : Failure.INPUT;
    }

    private static CheckAnswer check(@Nullable Path directory) {
        String name = RegisterAsked.name(directory);
        try {
            return CheckAnswer.valid(name, directory == null ? Register.reference() : Register.load(directory));
        } catch (RegisterException e) {
            return CheckAnswer.broken(name, e.problems());
        }
    }
}
