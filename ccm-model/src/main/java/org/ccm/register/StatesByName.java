package org.ccm.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ccm.state.State;

/** Finds States by what people call them: the code or the name, capitals and accents apart. */
public final class StatesByName {

    private StatesByName() {}

    /** The State of a register that has this code or name. */
    public static Optional<State> find(Register register, String text) {
        String wanted = plain(text);
        return register.states().stream()
                .filter(state -> wanted.equals(plain(state.code().value())) || wanted.equals(plain(state.name())))
                .findFirst();
    }

    /** The State that was probably meant. */
    public static Optional<State> nearest(Register register, String text) {
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
                .flatMap(name -> find(register, name));
    }

    /** {@code Maybe GNB (Guinea-Bissau)?} with the State probably meant, or nothing. */
    public static String hint(Register register, String text) {
        return nearest(register, text)
                .map(state -> "Maybe " + state.code() + " (" + state.name() + ")?")
                .orElse("");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
