package org.ccm.language;

import java.util.Collection;
import java.util.List;
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
        return Nearest.to(found, known).map(word -> "Maybe you meant \"" + word + "\"?");
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
