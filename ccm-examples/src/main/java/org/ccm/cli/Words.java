package org.ccm.cli;

import java.util.Collection;
import java.util.Optional;
import org.ccm.finding.Kind;
import org.ccm.register.Nearest;
import org.ccm.source.Word;

/** Reads words of closed sets from the command line. */
final class Words {

    private Words() {}

    /** The constant written so. */
    static <E extends Enum<E> & Word> E parse(String option, Class<E> type, String text) {
        return Word.find(type, text).orElseThrow(() -> unknown(option, text, Word.all(type)));
    }

    /** The kind of finding of that name. */
    static Kind kind(String text) {
        Optional<Kind> kind = Kind.find(text);
        return kind.orElseThrow(() -> {
            Collection<String> names = Kind.standard().stream().map(Kind::name).toList();
            String hint = Nearest.hint(text, names);
            return new BadInput("--kind: there is no kind \"" + text + "\". "
                    + (hint.isEmpty() ? "Maybe one that \"ccm assess\" shows as a heading?" : hint));
        });
    }

    private static BadInput unknown(String option, String text, Collection<String> known) {
        String hint = Nearest.hint(text, known);
        return new BadInput(option + ": \"" + text + "\" is none of " + String.join(", ", known) + "."
                + (hint.isEmpty() ? "" : " " + hint));
    }
}
