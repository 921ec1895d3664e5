package org.ccm.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ccm.register.Register;
import org.ccm.state.StateCode;
import picocli.CommandLine.Option;

/** About which States a question is. */
final class StatesAsked {

    @Option(names = "--state", paramLabel = "CODE", description = "Only this State, by code or name; can be repeated.")
    private List<String> states = new ArrayList<>();

    /** Their codes; empty: all. */
    Set<StateCode> in(Register register) {
        return StateNames.parse(register, states);
    }
}
