package org.ccm.register;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody probably meant, for messages that say a way out. */
public final class Nearest {

    private Nearest() {}

    /** {@code Maybe WORD?} with the word nearest to what was found, or nothing if none is near. */
    public static String hint(String found, Collection<String> known) {
        return to(found, known).map(word -> "Maybe " + word + "?").orElse("");
    }

    /**
     * The known word nearest to the one found, case and blanks apart; of equally near ones the first in the alphabet.
     * Empty if more than a third of the letters would have to change.
     */
    public static Optional<String> to(String found, Collection<String> known) {
        String wanted = found.strip().toLowerCase(Locale.ROOT);
        int best = Math.max(1, wanted.length() / 3);
        Optional<String> nearest = Optional.empty();
        for (String word : known) {
            int distance = distance(wanted, word.toLowerCase(Locale.ROOT), best);
            boolean nearer = distance < best;
            boolean asNear = distance == best
                    && nearest.filter(other -> other.compareTo(word) <= 0).isEmpty();
            if (nearer || asNear) {
                best = distance;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    /**
     * How many letters must be changed, added, dropped or swapped with their neighbour; anything above the limit where
     * it is more than that.
     */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
