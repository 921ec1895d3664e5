package org.ccm.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.ccm.state.State;

/** Finds States by what people write: code or name, capitals and accents apart. */
final class StateNames {

    private StateNames() {}

    /** The State that has this code or name. */
    static Optional<State> find(List<State> states, String text) {
        String wanted = plain(text);
        return states.stream()
                .filter(state -> wanted.equals(plain(state.code().value())) || wanted.equals(plain(state.name())))
                .findFirst();
    }

    /** The State whose code or name is nearest, or whose name has the text in it. */
    static Optional<State> nearest(List<State> states, String text) {
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Function<State, String> word =
                text.length() == 3 ? state -> state.code().value() : State::name;
        return Nearest.to(text, states.stream().map(word).toList())
                .or(() -> states.stream()
                        .map(word)
                        .filter(name -> plain(name).contains(wanted))
                        .findFirst())
                .flatMap(name -> find(states, name));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
