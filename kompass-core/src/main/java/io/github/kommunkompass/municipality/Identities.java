package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities that were given, by a register, and what contradicts what. Not thread-safe.
 *
 * @param <T> the type of their values
 */
final class Identities<T> {

    private final MunicipalityRegister register;
    private final Supplier<? extends T> initial;
    private final List<Identity<T>> all = new ArrayList<>();
    /** The municipalities by their {@linkplain Identity#key keys} and by the spellings that do not depend on a date. */
    private final Map<Object, Identity<T>> byKey = new HashMap<>();
    /** The municipalities that were given with a code which the register does not have for them, by country and code. */
    private final Map<String, List<Identity<T>>> byForeignCode = new TreeMap<>();

    Identities(MunicipalityRegister register, Supplier<? extends T> initial) {
        this.register = register;
        this.initial = initial;
    }

    /** Returns the identity of a municipality that was given in the same spelling, which a date cannot change. */
    @Nullable
    Identity<T> known(Municipality municipality) {
        return byKey.get(municipality);
    }

    Identity<T> add(Municipality municipality, PartialDate date, Object origin) {
        RegisteredMunicipality registered = register.find(municipality, date).orElse(null);
        Object key = Identity.key(municipality, registered);
        if (registered != null && isNamesake(municipality)) {
            return add(key, registered, withCode(municipality, registered), origin);
        }
        Identity<T> identity = add(key, registered, municipality, origin);
        byKey.putIfAbsent(municipality, identity);
        return identity;
    }

    private Identity<T> add(
            Object key, @Nullable RegisteredMunicipality registered, Municipality spelling, Object origin) {
        Identity<T> identity = byKey.get(key);
        if (identity == null) {
            identity = new Identity<>(registered, initial.get(), spelling, origin);
            byKey.put(key, identity);
            all.add(identity);
        } else {
            identity.add(spelling, origin);
        }
        if (spelling.code().isPresent() && identity.isForeign(spelling.code().get())) {
            addForeign(spelling.country() + spelling.code().get(), identity);
        }
        return identity;
    }

    private void addForeign(String code, Identity<T> identity) {
        List<Identity<T>> others = byForeignCode.computeIfAbsent(code, any -> new ArrayList<>(1));
        if (!others.contains(identity)) {
            others.add(identity);
        }
    }

    /** Returns whether several municipalities had the name at any time, so that the date decides if there is no code. */
    private boolean isNamesake(Municipality municipality) {
        return register.withName(municipality.country(), municipality.name()).size() > 1;
    }

    /** A namesake gets its code, so that its identity does not depend on a date any more. */
    private static Municipality withCode(Municipality municipality, RegisteredMunicipality registered) {
        return municipality.code().isPresent()
                ? municipality
                : Municipality.of(municipality.name(), municipality.country(), registered.code());
    }

    /** Returns the identity that has the municipality of another one. */
    Identity<T> addAll(Identity<?> other) {
        other.forEach((spelling, origin) -> add(other.key(), other.registered(), spelling, origin));
        return Optional.ofNullable(byKey.get(other.key())).orElseThrow();
    }

    @Nullable
    Identity<T> find(Municipality municipality, PartialDate date) {
        RegisteredMunicipality registered = register.find(municipality, date).orElse(null);
        Identity<T> found = byKey.get(Identity.key(municipality, registered));
        var asked = new Identity<>(registered, initial.get(), municipality, date);
        if (found != null) {
            found.forEach(asked::add);
        }
        var contradictions = new Contradictions();
        Stream<String> codes = registered == null ? Stream.empty() : registered.codes().stream();
        Stream.concat(municipality.code().stream(), codes).forEach(code -> check(asked, code, found, contradictions));
        contradictions.check();
        return found;
    }

    boolean contains(Identity<?> other) {
        return byKey.containsKey(other.key());
    }

    List<Identity<T>> all() {
        return Collections.unmodifiableList(all);
    }

    /** Throws if a municipality has two codes, or a code is that of two municipalities, and the register does not join them. */
    void check() {
        var contradictions = new Contradictions();
        for (List<Identity<T>> identities : byForeignCode.values()) {
            for (Identity<T> identity : identities) {
                identity.codes().stream()
                        .filter(identity::isForeign)
                        .limit(2)
                        .forEach(code -> check(identity, code, identity, contradictions));
            }
        }
        contradictions.check();
    }

    private void check(Identity<T> identity, String code, @Nullable Identity<T> known, Contradictions contradictions) {
        List<String> given = identity.codes();
        if (given.size() > 1 && given.stream().anyMatch(identity::isForeign)) {
            contradictions.addCodes(identity.spellings());
        }
        String country = identity.municipality().country();
        Stream<Identity<T>> foreign = byForeignCode.getOrDefault(country + code, List.of()).stream();
        Stream<Identity<T>> registered = identity.isForeign(code)
                ? register.withCode(country, code).stream()
                        .flatMap(entry -> Optional.ofNullable(byKey.get(entry)).stream())
                : Stream.empty();
        Stream.concat(foreign, registered)
                .filter(other -> other != known)
                .limit(1)
                .forEach(other -> contradictions.addCode(code, identity.spellings(), other.spellings()));
    }
}
