package org.ccm.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ccm.register.Nearest;

/** Ways out. */
final class Hints {

    /** More than so many words at once help nobody. */
    private static final int MOST = 40;

    private Hints() {}

    /** The nearest of what there is, or else all of it. */
    static String nearest(String found, Collection<String> known, String what) {
        return nearest(found, known).orElseGet(() -> all(known, what));
    }

    /** The nearest of what there is. */
    static Optional<String> nearest(String found, Collection<String> known) {
        return Nearest.to(found, known)
                .or(() -> Nearest.to(property(found), known))
                .or(() -> sharing(found, known))
                .map(word -> "Maybe you meant \"" + word + "\"?");
    }

    /** The name of a part that Java would ask for so, {@code state} for {@code getState}. */
    private static String property(String found) {
        return found.matches("get[A-Z].*")
                ? found.substring(3, 4).toLowerCase(Locale.ROOT) + found.substring(4)
                : found;
    }

    /** The only one, or the shortest, that has all the words in it, {@code annual-report-overdue} for {@code annual-overdue}. */
    private static Optional<String> sharing(String found, Collection<String> known) {
        List<String> words = List.of(found.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"));
        return words.size() < 2
                ? Optional.empty()
                : known.stream()
                        .filter(name -> List.of(name.split("-")).containsAll(words))
                        .min(Comparator.comparingInt(String::length));
    }

    /** {@code Maybe one of its parts: certainty, dueOn, duty?} */
    static String all(Collection<String> known, String what) {
        if (known.isEmpty()) {
            return "";
        }
        List<String> shown = known.stream().distinct().limit(MOST).toList();
        return "Maybe one of " + what + ": " + String.join(", ", shown) + (known.size() > MOST ? " ..." : "") + "?";
    }
}
