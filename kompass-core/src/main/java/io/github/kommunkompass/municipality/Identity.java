package io.github.kommunkompass.municipality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One municipality with the spellings under which it was given, each with the origin of the first. Not thread-safe. */
final class Identity {

    private final @Nullable RegisteredMunicipality registered;
    private final Map<Municipality, Object> spellings = new TreeMap<>();

    Identity(@Nullable RegisteredMunicipality registered) {
        this.registered = registered;
    }

    /** Returns the key by which a municipality is one: its entry in a register, or country and name. */
    static Object key(Municipality municipality, Optional<RegisteredMunicipality> registered) {
        return registered.isPresent() ? registered.get() : Municipality.of(municipality.name(), municipality.country());
    }

    @Nullable
    RegisteredMunicipality registered() {
        return registered;
    }

    void add(Municipality spelling, Object origin) {
        spellings.putIfAbsent(spelling, origin);
    }

    void addAll(Identity other) {
        other.spellings.forEach(this::add);
    }

    /** The codes with which it was given, those of its entry in the register and others. */
    List<String> codes() {
        return spellings.keySet().stream()
                .flatMap(spelling -> spelling.code().stream())
                .distinct()
                .toList();
    }

    /** Returns whether a code is not one of its entry in the register. */
    boolean isForeign(String code) {
        return registered == null || !registered.codes().contains(code);
    }

    /** Returns the spellings with a code, or all if none is given, each with its origin. */
    Map<Municipality, Object> spellings(Optional<String> code) {
        Map<Municipality, Object> some = new TreeMap<>(spellings);
        some.keySet().removeIf(spelling -> code.isPresent() && !spelling.code().equals(code));
        return some.isEmpty() ? spellings : some;
    }

    /** Returns the municipality with the newest of its names and codes. */
    Municipality municipality() {
        Municipality any = spellings.keySet().iterator().next();
        if (spellings.size() == 1) {
            return any;
        }
        List<String> names = spellings.keySet().stream().map(Municipality::name).toList();
        String name = newest(names, registered == null ? List.of() : registered.names())
                .orElse(any.name());
        return new Municipality(
                name, any.country(), newest(codes(), registered == null ? List.of() : reversed(registered.codes())));
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
