package org.ccm.language;

import java.util.Optional;

/**
 * A name that a rule has bound.
 *
 * @param name with its {@code $}
 * @param sort what sort of value it has
 * @param key what it stands for, the same for every way in which a rule can say it
 * @param fact the number of the fact in the match; below 0 where the name exists only inside {@code not}, {@code exists}
 *     or one side of an {@code or}
 * @param part which part of the fact; empty for the fact itself
 * @param of the name of the fact of which it is a part; empty for the fact itself
 * @param span where it is bound
 */
record Variable(String name, Sort sort, String key, int fact, Optional<String> part, Optional<Name> of, Span span) {}
