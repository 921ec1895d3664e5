package org.ccm.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value of a closed set that registers and reports write as one fixed word. */
public interface Word {

    /** The word as it stands in a register, for example {@code "extension_granted"}. */
    String word();

    /** The constant that is written as this word, or empty. */
    static <E extends Enum<E> & Word> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }

    /** All words of a closed set, in its order. */
    static <E extends Enum<E> & Word> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
    }
}
