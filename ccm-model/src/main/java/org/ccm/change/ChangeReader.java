package org.ccm.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccm.change.ChangeWords.Word;
import org.ccm.register.Nearest;
import org.ccm.register.Register;
import org.ccm.register.StatesByName;
import org.ccm.state.State;

/**
 * Reads a change in words: {@code STATE WORD ...}; the name of a State may have blanks in it. Several are separated by
 * semicolons.
 */
final class ChangeReader {

    private final String text;
    private final Register register;
    private final ChangeWords words;

    private ChangeReader(String text, Register register) {
        this.text = text;
        this.register = register;
        this.words = new ChangeWords(text, register);
    }

    /** One change, or several one after the other. */
    static Change read(String text, Register register) {
        if (text.indexOf(';') < 0) {
            return new ChangeReader(text, register).read();
        }
        List<Change> changes = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(';', start);
            end = end < 0 ? text.length() : end;
            // Blanks in front keep each word where it stands.
            String part = " ".repeat(start) + text.substring(start, end);
            try {
                changes.add(new ChangeReader(part, register).read());
            } catch (ChangeException e) {
                throw new ChangeException(
                        text,
                        Math.max(start, e.start()),
                        e.length(),
                        e.rule(),
                        e.hint().orElse(""));
            }
            start = end + 1;
        }
        return Change.all(changes);
    }

    private Change read() {
        List<Word> all = words.all();
        if (all.isEmpty()) {
            throw new ChangeException(
                    text, 0, 1, "there is no change in it.", "Maybe \"GNB initial-report 2019-12-01\"?");
        }
        for (int i = 0; i < all.size(); i++) {
            Optional<ChangeForm> form = ChangeForm.find(all.get(i).text());
            if (form.isPresent()) {
                State state = state(i);
                words.skipTo(i + 1);
                Change change = form.get().read(state.code(), words);
                words.end(form.get()::text);
                return change;
            }
        }
        throw noForm(all);
    }

    /** The State before the word of the form. */
    private State state(int form) {
        List<Word> all = words.all();
        if (form == 0) {
            throw words.wrong(
                    all.get(0),
                    "the State is missing before \"" + all.get(0).text() + "\".",
                    "Maybe \"GNB " + text.strip() + "\"?");
        }
        int start = all.get(0).start();
        String name = text.substring(start, end(all.get(form - 1)));
        return StatesByName.find(register, name)
                .orElseThrow(() -> new ChangeException(
                        text,
                        start,
                        name.length(),
                        "no State of the register has the code or name \"" + name + "\".",
                        StatesByName.hint(register, name)));
    }

    /** What stands behind the longest name of a State is taken for the misspelt word. */
    private ChangeException noForm(List<Word> all) {
        int behind = 0;
        for (int i = 0; i < all.size(); i++) {
            if (StatesByName.find(register, text.substring(all.get(0).start(), end(all.get(i))))
                    .isPresent()) {
                behind = i + 1;
            }
        }
        if (behind == 0) {
            return new ChangeException(
                    text,
                    all.get(0).start(),
                    all.get(0).text().length(),
                    "a change begins with a State, by code or name, and names one of "
                            + String.join(", ", ChangeForm.words()) + ".",
                    StatesByName.hint(register, all.get(0).text()));
        }
        if (behind == all.size()) {
            return new ChangeException(
                    text,
                    text.length(),
                    1,
                    "it does not say what changes.",
                    "Maybe one of " + String.join(", ", ChangeForm.words()) + "?");
        }
        Word word = all.get(behind);
        return words.wrong(
                word,
                "\"" + word.text() + "\" is not a change.",
                Nearest.to(word.text(), ChangeForm.words())
                        .map(near -> "Maybe " + near + "?")
                        .orElse("Maybe one of " + String.join(", ", ChangeForm.words()) + "?"));
    }

    private static int end(Word word) {
        return word.start() + word.text().length();
    }
}
