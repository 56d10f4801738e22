package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The municipalities that were given, by a register, and what contradicts what. Not thread-safe. */
final class Identities {

    private final MunicipalityRegister register;
    private final Map<Object, Identity> byKey = new HashMap<>();
    /** The municipalities that were given with a code which the register does not have for them, by country and code. */
    private final Map<String, List<Identity>> byForeignCode = new TreeMap<>();

    Identities(MunicipalityRegister register) {
        this.register = register;
    }

    Identity add(Municipality municipality, PartialDate date, Object origin) {
        Optional<RegisteredMunicipality> registered = register.find(municipality, date);
        Identity identity = identity(Identity.key(municipality, registered), registered.orElse(null));
        add(identity, registered.isPresent() ? withCode(municipality, registered.get()) : municipality, origin);
        return identity;
    }

    private Identity identity(Object key, @Nullable RegisteredMunicipality registered) {
        return byKey.computeIfAbsent(key, any -> new Identity(registered));
    }

    private void add(Identity identity, Municipality spelling, Object origin) {
        identity.add(spelling, origin);
        spelling.code().filter(identity::isForeign).ifPresent(code -> {
            List<Identity> others = byForeignCode.computeIfAbsent(spelling.country() + code, any -> new ArrayList<>(1));
            if (!others.contains(identity)) {
                others.add(identity);
            }
        });
    }

    /** Returns whether several municipalities had the name at any time, so that the date decides if there is no code. */
    boolean isNamesake(Municipality municipality) {
        return register.withName(municipality.country(), municipality.name()).size() > 1;
    }

    /** A namesake gets its code, so that its identity does not depend on a date any more. */
    private Municipality withCode(Municipality municipality, RegisteredMunicipality registered) {
        return municipality.code().isPresent() || !isNamesake(municipality)
                ? municipality
                : Municipality.of(municipality.name(), municipality.country(), registered.code());
    }

    /** Returns the identity of this register's municipalities that another has. */
    Identity addAll(Identity other) {
        Municipality any = other.municipality();
        Identity own = identity(Identity.key(any, Optional.ofNullable(other.registered())), other.registered());
        other.spellings(Optional.empty()).forEach((spelling, origin) -> add(own, spelling, origin));
        return own;
    }

    @Nullable
    Identity find(Municipality municipality, PartialDate date) {
        Optional<RegisteredMunicipality> registered = register.find(municipality, date);
        Identity found = byKey.get(Identity.key(municipality, registered));
        var asked = new Identity(registered.orElse(null));
        if (found != null) {
            asked.addAll(found);
        }
        asked.add(municipality, date);
        var conflicts = new Conflicts();
        Stream<String> codes = registered.stream().flatMap(entry -> entry.codes().stream());
        Stream.concat(municipality.code().stream(), codes).forEach(code -> check(asked, code, found, conflicts));
        conflicts.check();
        return found;
    }

    boolean contains(Identity other) {
        return byKey.containsKey(Identity.key(other.municipality(), Optional.ofNullable(other.registered())));
    }

    int size() {
        return byKey.size();
    }

    /** Throws if a municipality has two codes, or a code is that of two municipalities, and the register does not join them. */
    void check() {
        var conflicts = new Conflicts();
        for (List<Identity> identities : byForeignCode.values()) {
            for (Identity identity : identities) {
                identity.codes().stream()
                        .filter(identity::isForeign)
                        .limit(2)
                        .forEach(code -> check(identity, code, identity, conflicts));
            }
        }
        conflicts.check();
    }

    private void check(Identity identity, String code, @Nullable Identity known, Conflicts conflicts) {
        if (identity.codes().size() > 1 && identity.codes().stream().anyMatch(identity::isForeign)) {
            conflicts.addCodes(identity);
        }
        String country = identity.municipality().country();
        Stream<Identity> given = byForeignCode.getOrDefault(country + code, List.of()).stream();
        Stream<Identity> registered = identity.isForeign(code)
                ? register.withCode(country, code).stream().map(byKey::get)
                : Stream.empty();
        Stream.concat(given, registered)
                .filter(other -> other != null && other != known)
                .limit(1)
                .forEach(other -> conflicts.addCode(code, identity, other));
    }

    /** Contradictions in order, each once. */
    private static final class Conflicts {

        private final Map<String, List<Municipality>> byDescription = new TreeMap<>();

        void addCodes(Identity identity) {
            Map<Municipality, Object> coded = new TreeMap<>(identity.spellings(Optional.empty()));
            coded.keySet().removeIf(spelling -> spelling.code().isEmpty());
            add("codes", coded);
        }

        void addCode(String code, Identity first, Identity second) {
            Map<Municipality, Object> named = new TreeMap<>();
            for (Identity identity : List.of(first, second)) {
                Map<Municipality, Object> spellings = identity.spellings(Optional.of(code));
                Municipality spelling = spellings.keySet().iterator().next();
                named.put(spelling, spellings.get(spelling));
            }
            add("code " + code, named);
        }

        private void add(String what, Map<Municipality, Object> spellings) {
            List<String> some = spellings.entrySet().stream()
                    .limit(2)
                    .map(entry -> spelled(entry.getKey(), entry.getValue()))
                    .toList();
            int rest = spellings.size() - some.size();
            byDescription.put(
                    what + " for " + String.join(" and ", some) + (rest == 0 ? "" : " and " + rest + " more"),
                    List.copyOf(spellings.keySet()));
        }

        private static String spelled(Municipality spelling, Object origin) {
            return spelling.describe() + spelling.code().map(code -> " " + code).orElse("") + " ("
                    + Quoted.end(origin.toString()) + ")";
        }

        void check() {
            if (!byDescription.isEmpty()) {
                throw new ConflictingMunicipalitiesException(
                        byDescription.values().stream().flatMap(List::stream).toList(),
                        List.copyOf(byDescription.keySet()));
            }
        }
    }
}
