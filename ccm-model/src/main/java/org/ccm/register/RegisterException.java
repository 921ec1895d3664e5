package org.ccm.register;

import java.util.List;

/**
 * A register that cannot be used, with every problem found in it. The message counts them and shows the first ten.
 */
public final class RegisterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private final transient List<Problem> problems;

    RegisterException(String register, List<Problem> problems) {
        super(message(register, problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * All problems, file by file in the order of their lines; never empty, and it cannot be modified. Of one file at most
     * the first thousand are listed, followed by one that says so.
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String register, List<Problem> problems) {
        StringBuilder message = new StringBuilder(register)
                .append(" has ")
                .append(problems.size() == 1 ? "1 problem" : problems.size() + " problems")
                .append(':');
        problems.stream().limit(SHOWN).forEach(problem -> message.append("\n  ").append(problem));
        if (problems.size() > SHOWN) {
            message.append("\n  and ").append(problems.size() - SHOWN).append(" more");
        }
        return message.toString();
    }
}
