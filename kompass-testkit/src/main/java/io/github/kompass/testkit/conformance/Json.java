package io.github.kompass.testkit.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.TreeSet;

/** JSON as values: what the cases are compared as. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("found text that is no JSON, expected a document: " + e.getMessage(), e);
        }
    }

    /** The first place where two values differ, by the names of members, not their order. */
    static Optional<String> difference(String path, JsonNode found, JsonNode expected) {
        if (found.isObject() && expected.isObject()) {
            return objects(path, found, expected);
        }
        if (found.isArray() && expected.isArray()) {
            return arrays(path, found, expected);
        }
        boolean isSame = (found.isNumber() && expected.isNumber())
                ? found.decimalValue().compareTo(expected.decimalValue()) == 0
                : found.equals(expected);
        return isSame
                ? Optional.empty()
                : Optional.of(path + ": found " + text(found) + ", expected " + text(expected));
    }

    private static Optional<String> objects(String path, JsonNode found, JsonNode expected) {
        TreeSet<String> names = new TreeSet<>();
        found.fieldNames().forEachRemaining(names::add);
        expected.fieldNames().forEachRemaining(names::add);
        if (path.matches(".*\\.reasons\\[\\d+]")) {
            // For people; any words will do.
            names.remove("text");
        }
        return names.stream()
                .flatMap(name -> difference(path + "." + name, found.path(name), expected.path(name)).stream())
                .findFirst();
    }

    private static Optional<String> arrays(String path, JsonNode found, JsonNode expected) {
        for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
            Optional<String> difference = difference(path + "[" + i + "]", found.path(i), expected.path(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
