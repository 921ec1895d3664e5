package org.ccm.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ccm.register.Nearest;
import org.ccm.register.Register;
import org.ccm.register.StatesByName;
import org.ccm.scenario.Item.Text;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.Certainty;
import org.ccm.time.PartialDate;

/** Reads what single texts say; what they do not say has been told when it is empty. */
final class Values {

    private static final Pattern PROVISION = Pattern.compile(
            "([1-9]|1\\d|2[0-3])(\\(\\d{1,2}\\))?(\\([a-z]\\))?(, ?([1-9]|1\\d|2[0-3])(\\(\\d{1,2}\\))?(\\([a-z]\\))?)*");

    private final ScenarioText file;
    private final Register register;

    Values(ScenarioText file, Register register) {
        this.file = file;
        this.register = register;
    }

    Optional<LocalDate> day(Text text) {
        try {
            PartialDate date = PartialDate.parse(text.value());
            if (date.exact()) {
                return Optional.of(date.first());
            }
            file.wrong(
                    ScenarioFault.BAD_DATE,
                    text,
                    "\"" + text.value() + "\" is not a day.",
                    "Maybe " + date.last() + "?");
        } catch (IllegalArgumentException e) {
            file.wrong(
                    ScenarioFault.BAD_DATE,
                    text,
                    "\"" + text.value() + "\" is not a day.",
                    "Maybe 2019-11-20, for instance?");
        }
        return Optional.empty();
    }

    Optional<StateCode> state(Text text) {
        Optional<State> state = StatesByName.find(register, text.value());
        if (state.isEmpty()) {
            file.wrong(
                    ScenarioFault.UNKNOWN_STATE,
                    text,
                    "no State of the register has the code or name \"" + text.value() + "\".",
                    StatesByName.hint(register, text.value()));
        }
        return state.map(State::code);
    }

    Optional<Certainty> certainty(Text text) {
        return word(
                text, List.of(Certainty.values()), certainty -> certainty.name().toLowerCase(Locale.ROOT));
    }

    <E> Optional<E> word(Text text, List<E> known, Function<E, String> word) {
        Optional<E> found = known.stream()
                .filter(one -> word.apply(one).equals(text.value()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> words = known.stream().map(word).toList();
            file.wrong(
                    ScenarioFault.UNKNOWN_WORD,
                    text,
                    "\"" + text.value() + "\" is none of " + String.join(", ", words) + ".",
                    Nearest.hint(text.value(), words));
        }
        return found;
    }

    Optional<Integer> number(Text text, String what) {
        if (text.value().matches("\\d{1,4}")) {
            return Optional.of(Integer.valueOf(text.value()));
        }
        file.wrong(ScenarioFault.UNKNOWN_WORD, text, "\"" + text.value() + "\" is not " + what + ".", "");
        return Optional.empty();
    }

    Optional<String> provision(Text text) {
        if (PROVISION.matcher(text.value()).matches()) {
            return Optional.of(text.value());
        }
        file.wrong(
                ScenarioFault.UNKNOWN_PROVISION,
                text,
                "\"" + text.value() + "\" is not a provision of the Convention, which has Articles 1 to 23.",
                "Maybe written like 7(1) or 4(1)(b)?");
        return Optional.empty();
    }
}
