package io.github.kommunkompass.municipality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One municipality with the spellings under which it was given, each with the origin of the first, and its value. Compact, since
 * there may be millions, nearly all with one spelling. Not thread-safe.
 *
 * @param <T> the type of the value
 */
final class Identity<T> {

    private final @Nullable RegisteredMunicipality registered;
    private final T value;

    private final Municipality first;
    private final Object firstOrigin;
    private @Nullable Map<Municipality, Object> others;

    Identity(@Nullable RegisteredMunicipality registered, T value, Municipality first, Object firstOrigin) {
        this.registered = registered;
        this.value = value;
        this.first = first;
        this.firstOrigin = firstOrigin;
    }

    /** Returns the key by which a municipality is one: its entry in a register, or country and name. */
    static Object key(Municipality municipality, @Nullable RegisteredMunicipality registered) {
        if (registered != null) {
            return registered;
        }
        return municipality.code().isEmpty()
                ? municipality
                : Municipality.of(municipality.name(), municipality.country());
    }

    Object key() {
        return key(first, registered);
    }

    @Nullable
    RegisteredMunicipality registered() {
        return registered;
    }

    T value() {
        return value;
    }

    void add(Municipality spelling, Object origin) {
        if (spelling.equals(first)) {
            return;
        }
        if (others == null) {
            others = new TreeMap<>();
        }
        others.putIfAbsent(spelling, origin);
    }

    void forEach(BiConsumer<Municipality, Object> action) {
        action.accept(first, firstOrigin);
        if (others != null) {
            others.forEach(action);
        }
    }

    /** The spellings in order, each with its origin. */
    Map<Municipality, Object> spellings() {
        Map<Municipality, Object> spellings = new TreeMap<>();
        forEach(spellings::put);
        return spellings;
    }

    /** The codes with which it was given, those of its entry in the register and others. */
    List<String> codes() {
        return spellings().keySet().stream()
                .flatMap(spelling -> spelling.code().stream())
                .distinct()
                .toList();
    }

    /** Returns whether a code is not one of its entry in the register. */
    boolean isForeign(String code) {
        return registered == null || !registered.codes().contains(code);
    }

    /** Returns the municipality with the newest of its names and codes. */
    Municipality municipality() {
        if (others == null) {
            return first;
        }
        List<String> names =
                spellings().keySet().stream().map(Municipality::name).toList();
        String name = newest(names, registered == null ? List.of() : registered.names())
                .orElse(first.name());
        return new Municipality(
                name, first.country(), newest(codes(), registered == null ? List.of() : reversed(registered.codes())));
    }

    private static List<String> reversed(Collection<String> items) {
        List<String> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Returns the first of a list that is used, or else the first in alphabetical order. */
    private static Optional<String> newest(Collection<String> used, Collection<String> newestFirst) {
        return newestFirst.stream()
                .filter(used::contains)
                .findFirst()
                .or(() -> used.stream().sorted().findFirst());
    }
}
