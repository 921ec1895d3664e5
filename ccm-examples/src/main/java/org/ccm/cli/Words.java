package org.ccm.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ccm.assessment.Rulebook;
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

    /** The constant written so, or the only one whose word begins so. */
    static <E extends Enum<E> & Word> E begun(String option, Class<E> type, String text) {
        List<String> words = Word.all(type);
        List<String> begun =
                words.stream().filter(word -> word.startsWith(text)).toList();
        if (words.contains(text) || begun.size() == 1) {
            return parse(option, type, words.contains(text) ? text : begun.get(0));
        }
        String hint = text.isEmpty() || begun.isEmpty()
                ? Nearest.hint(text, words)
                : "Maybe " + String.join(" or ", begun) + "?";
        throw new BadInput(option + ": \"" + text + "\" begins none of " + String.join(", ", words) + ", or several. "
                + (hint.isEmpty() ? "Maybe one of these?" : hint));
    }

    /** The kind of that name that rules find, those of one's own too. */
    static Kind kind(String text, Rulebook rulebook) {
        List<Kind> known = Stream.concat(
                        Kind.standard().stream(), rulebook.added().stream().flatMap(rule -> rule.kind().stream()))
                .toList();
        return known.stream()
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    String hint =
                            Nearest.hint(text, known.stream().map(Kind::name).toList());
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
