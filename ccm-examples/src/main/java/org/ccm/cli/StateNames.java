package org.ccm.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ccm.register.Register;
import org.ccm.register.StatesByName;
import org.ccm.state.State;
import org.ccm.state.StateCode;

/** Reads States from the command line: by code or name, capitals and accents apart. */
final class StateNames {

    private StateNames() {}

    /** The States named, in that order; empty where none is named: all. */
    static Set<StateCode> parse(Register register, List<String> texts) {
        Set<StateCode> codes = new LinkedHashSet<>();
        texts.forEach(text -> codes.add(parse(register, text).code()));
        return codes;
    }

    static State parse(Register register, String text) {
        return StatesByName.find(register, text)
                .orElseThrow(() -> new BadInput(
                        "no State of the register has the code or name \"" + text + "\"." + hint(register, text)));
    }

    private static String hint(Register register, String text) {
        String hint = StatesByName.hint(register, text);
        return hint.isEmpty() ? " Maybe look it up with \"ccm status\"?" : " " + hint;
    }
}
