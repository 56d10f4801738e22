package io.github.kommunkompass.testkit.conformance;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the first difference of two documents. The order of members is ignored. */
final class Differences {

    /** The text of a reason is for people and is not compared. */
    private static final Pattern REASON = Pattern.compile(".*\\.reasons\\[\\d+]");

    private Differences() {}

    /** Returns the first difference of two values. */
    static Optional<String> first(String path, Json found, Json expected) {
        if (found.isObject() && expected.isObject()) {
            return inObjects(path, found, expected);
        }
        if (found.isArray() && expected.isArray()) {
            return inArrays(path, found, expected);
        }
        return found.isSameAs(expected)
                ? Optional.empty()
                : Optional.of(path + ": found " + found + ", expected " + expected);
    }

    private static Optional<String> inObjects(String path, Json found, Json expected) {
        TreeSet<String> names = new TreeSet<>(found.members().keySet());
        names.addAll(expected.members().keySet());
        if (REASON.matcher(path).matches()) {
            names.remove("text");
        }
        return names.stream()
                .flatMap(name -> first(path + "." + name, found.member(name), expected.member(name)).stream())
                .findFirst();
    }

    private static Optional<String> inArrays(String path, Json found, Json expected) {
        for (int i = 0;
                i < Math.max(found.elements().size(), expected.elements().size());
                i++) {
            Optional<String> difference = first(path + "[" + i + "]", found.element(i), expected.element(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }
}
