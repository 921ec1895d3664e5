package org.ccm.language;

import java.util.List;

/**
 * What can be asked with arguments.
 *
 * @param name as rules write it; with its type where it is asked of the type, {@code "LocalDate.of"}
 * @param arguments what it is given, in words
 * @param result what it answers, in words
 */
public record Helper(String name, List<String> arguments, String result) {

    static Helper of(String name, Member member) {
        return new Helper(
                name,
                member.parameters().stream().map(Sort::words).toList(),
                member.result().words());
    }
}
