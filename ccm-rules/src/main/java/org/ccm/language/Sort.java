package org.ccm.language;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import org.ccm.finding.Kind;
import org.ccm.provision.Matter;
import org.ccm.provision.Provision;
import org.ccm.source.Fact;
import org.ccm.source.SourceId;
import org.ccm.source.Sourced;
import org.ccm.state.State;
import org.ccm.state.StateCode;
import org.ccm.time.PartialDate;

/**
 * What sort of value an expression has.
 *
 * @param raw its type; {@code void} where it is not known because something is wrong with it
 * @param of of a list, a set or something that may be missing: what it holds; else {@code void}
 */
record Sort(Class<?> raw, Class<?> of) {

    static final Sort UNKNOWN = of(void.class);
    static final Sort NUMBER = of(int.class);
    static final Sort LARGE_NUMBER = of(long.class);
    static final Sort TEXT = of(String.class);
    static final Sort TRUTH = of(boolean.class);
    static final Sort DATE = of(LocalDate.class);
    static final Sort STATE = of(StateCode.class);
    static final Sort KIND = of(Kind.class);
    static final Sort PARTIAL_DATE = of(PartialDate.class);

    private static final Set<Class<?>> HOLDERS = Set.of(Optional.class, List.class, SortedSet.class);

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "a text"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(LocalDate.class, "a date"),
            Map.entry(StateCode.class, "a State"),
            Map.entry(PartialDate.class, "a day or period"),
            Map.entry(Kind.class, "a kind"),
            Map.entry(Matter.class, "a matter"),
            Map.entry(Provision.class, "a provision"),
            Map.entry(SourceId.class, "a source"),
            Map.entry(State.class, "a State's row"),
            Map.entry(Sourced.class, "a row"),
            Map.entry(Fact.class, "a row"));

    static Sort of(Class<?> type) {
        return new Sort(type, void.class);
    }

    /** The sort of what a method gives or takes. */
    static Sort of(Type type) {
        if (type instanceof Class<?> plain) {
            return plain == OptionalInt.class
                    ? new Sort(plain, int.class)
                    : plain == OptionalLong.class ? new Sort(plain, long.class) : of(unboxed(plain));
        }
        if (type instanceof ParameterizedType holder
                && holder.getRawType() instanceof Class<?> raw
                && HOLDERS.contains(raw)) {
            Type held = holder.getActualTypeArguments()[0];
            Type bound = held instanceof WildcardType any ? any.getUpperBounds()[0] : held;
            return bound instanceof Class<?> element ? new Sort(raw, unboxed(element)) : UNKNOWN;
        }
        return UNKNOWN;
    }

    private static Class<?> unboxed(Class<?> type) {
        return type == Integer.class
                ? int.class
                : type == Long.class ? long.class : type == Boolean.class ? boolean.class : type;
    }

    boolean known() {
        return raw != void.class;
    }

    boolean number() {
        return raw == int.class || raw == long.class;
    }

    boolean text() {
        return raw == String.class;
    }

    boolean truth() {
        return raw == boolean.class;
    }

    boolean date() {
        return raw == LocalDate.class;
    }

    /** Whether it may be missing. */
    boolean optional() {
        return raw == Optional.class || raw == OptionalInt.class || raw == OptionalLong.class;
    }

    boolean collection() {
        return raw == List.class || raw == SortedSet.class;
    }

    /** What a list, a set or something that may be missing holds. */
    Sort held() {
        return of(of);
    }

    /** Whether values of it have an order. */
    boolean ordered() {
        return number() || Comparable.class.isAssignableFrom(raw);
    }

    /** Whether a value of another sort can stand where this one is asked for. */
    boolean accepts(Sort given) {
        if (!known() || !given.known() || equals(given)) {
            return true;
        }
        if (number() || given.number()) {
            return raw == long.class && given.raw == int.class;
        }
        return of == given.of && raw.isAssignableFrom(given.raw);
    }

    /** Whether it makes sense to ask if two values are the same. */
    boolean alike(Sort other) {
        return number() && other.number() || accepts(other) || other.accepts(this);
    }

    /** As messages call it: {@code a date}, {@code an Outstanding}, {@code a number that may be missing}. */
    String words() {
        if (optional()) {
            return held().words() + " that may be missing";
        }
        if (collection()) {
            return "a list of " + held().words().replaceFirst("^an? ", "") + "s";
        }
        return number() ? "a number" : WORDS.getOrDefault(raw, article(raw.getSimpleName()));
    }

    /** {@code an Outstanding}, {@code a UseIncident}. */
    static String article(String name) {
        boolean vowel = "AEIOUaeiou".indexOf(name.charAt(0)) >= 0 && !name.startsWith("Use");
        return (vowel ? "an " : "a ") + name;
    }
}
