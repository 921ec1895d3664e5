package org.ccm.published;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A list that was published, and the same list as the law and the record give it.
 *
 * @param name the name of its golden file
 * @param published what was published, by subject
 * @param concluded what this library concludes, by subject
 */
record PublishedList(String name, SortedMap<String, String> published, SortedMap<String, String> concluded) {

    /** Stands where one of the two does not have a subject. */
    static final String NOT_LISTED = "-";

    static PublishedList of(String name, Map<String, String> published, Map<String, String> concluded) {
        return new PublishedList(name, new TreeMap<>(published), new TreeMap<>(concluded));
    }

    /** The rows of the golden file: subject, concluded. */
    List<List<String>> result() {
        return concluded.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What differs: list, subject, published, concluded. */
    List<List<String>> differences() {
        SortedSet<String> subjects = new TreeSet<>(published.keySet());
        subjects.addAll(concluded.keySet());
        return subjects.stream()
                .map(subject -> List.of(
                        name,
                        subject,
                        published.getOrDefault(subject, NOT_LISTED),
                        concluded.getOrDefault(subject, NOT_LISTED)))
                .filter(row -> !row.get(2).equals(row.get(3)))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
