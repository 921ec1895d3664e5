package org.ccm.figures;

import java.util.List;
import java.util.stream.Collectors;
import org.ccm.register.Problem;

/** Weights of signals that cannot be used, with every problem found in them. The message has them all. */
public final class WeightsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    WeightsException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining("", "the weights cannot be used:", "")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of their lines; never empty, and it cannot be modified. */
    public List<Problem> problems() {
        return problems;
    }
}
