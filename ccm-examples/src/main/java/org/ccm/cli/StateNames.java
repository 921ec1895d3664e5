package org.ccm.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ccm.register.Nearest;
import org.ccm.register.Register;
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
        String wanted = plain(text);
        return register.states().stream()
                .filter(state -> wanted.equals(plain(state.code().value())) || wanted.equals(plain(state.name())))
                .findFirst()
                .orElseThrow(() -> new BadInput("no State of the register has the code or name \"" + text + "\"."
                        + nearest(register, text)
                                .map(state -> " Maybe " + state + "?")
                                .orElse(" Maybe look it up with \"ccm status\"?")));
    }

    private static Optional<String> nearest(Register register, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        List<String> known = new ArrayList<>();
        register.states()
                .forEach(state -> known.add(text.length() == 3 ? state.code().value() : state.name()));
        return Nearest.to(text, known)
                .or(() -> known.stream()
                        .filter(name -> plain(name).contains(plain(text)))
                        .findFirst())
                .map(name -> {
                    State state = parse(register, name);
                    return state.code() + " (" + state.name() + ")";
                });
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
