package io.github.kommunkompass.testkit.conformance;

import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds the first difference of two documents. The order of members is ignored. */
final class Differences {

    /** The text of a reason is for people and is not compared. */
    private static final Pattern REASON = Pattern.compile(".*\\.reasons\\[\\d+]");

    private Differences() {}

    /** Returns the first difference of two values. */
    static Optional<String> first(String path, JsonNode found, JsonNode expected) {
        if (found.isObject() && expected.isObject()) {
            return inObjects(path, found, expected);
        }
        if (found.isArray() && expected.isArray()) {
            return inArrays(path, found, expected);
        }
        return isSame(found, expected)
                ? Optional.empty()
                : Optional.of(path + ": found " + text(found) + ", expected " + text(expected));
    }

    /** Compares two values that contain no others. Numbers are compared by value. */
    private static boolean isSame(JsonNode found, JsonNode expected) {
        return (found.isNumber() && expected.isNumber())
                ? found.decimalValue().compareTo(expected.decimalValue()) == 0
                : found.equals(expected);
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }

    private static Optional<String> inObjects(String path, JsonNode found, JsonNode expected) {
        TreeSet<String> names = new TreeSet<>(found.propertyNames());
        names.addAll(expected.propertyNames());
        if (REASON.matcher(path).matches()) {
            names.remove("text");
        }
        return names.stream()
                .flatMap(name -> first(path + "." + name, found.path(name), expected.path(name)).stream())
                .findFirst();
    }

    private static Optional<String> inArrays(String path, JsonNode found, JsonNode expected) {
        for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
            Optional<String> difference = first(path + "[" + i + "]", found.path(i), expected.path(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }
}
