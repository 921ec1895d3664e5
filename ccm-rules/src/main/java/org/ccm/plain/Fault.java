package org.ccm.plain;

import java.util.Optional;

/**
 * One thing that is wrong with plain values.
 *
 * @param path where: keys with dots between them and places in lists, from 0, for example {@code parameters.horizon} or
 *     {@code changes[1]}; empty for the whole
 * @param start which character of the text there is meant, from 0; 0 where the whole value is
 * @param rule the rule broken, as a sentence that quotes the value
 * @param hint a way out, beginning with "Maybe"; empty where none is known
 */
public record Fault(String path, int start, String rule, Optional<String> hint) {

    /** One message, for example {@code parameters.horizn: there is no such parameter. Maybe horizon?} */
    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ")
                + rule
                + hint.map(way -> " " + way).orElse("");
    }
}
