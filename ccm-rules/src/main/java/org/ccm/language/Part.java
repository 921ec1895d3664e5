package org.ccm.language;

/**
 * What a fact states.
 *
 * @param name as rules write it
 * @param type what sort of value it is, in words: "a date", "a State", "a VoteCast"; of one that may be missing, without
 *     saying so
 * @param optional whether it may be missing: rules ask {@code isPresent()} before they {@code get()} it
 */
public record Part(String name, String type, boolean optional) {

    static Part of(Member member) {
        Sort sort = member.result();
        return new Part(member.name(), (sort.optional() ? sort.held() : sort).words(), sort.optional());
    }
}
