package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.Quoted;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Contradictions between municipalities in order, each once. Not thread-safe. */
final class Contradictions {

    private final Map<String, List<Municipality>> byDescription = new TreeMap<>();

    /** Adds a municipality that has several codes. */
    void addCodes(Map<Municipality, Object> spellings) {
        Map<Municipality, Object> coded = new TreeMap<>(spellings);
        coded.keySet().removeIf(spelling -> spelling.code().isEmpty());
        add("codes", coded);
    }

    /** Adds two municipalities that have the same code, of which the first is given with it. */
    void addCode(String code, Map<Municipality, Object> first, Map<Municipality, Object> second) {
        Map<Municipality, Object> named = new TreeMap<>();
        for (Map<Municipality, Object> spellings : List.of(first, second)) {
            Municipality spelling = spellings.keySet().stream()
                    .filter(given -> given.code().filter(code::equals).isPresent())
                    .findFirst()
                    .orElseGet(() -> spellings.keySet().iterator().next());
            named.put(spelling, spellings.getOrDefault(spelling, ""));
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
