package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.value.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the members of an object, and reports the keys that were not read. Not thread-safe. */
final class ObjectReader {

    private final Value object;
    private final Map<String, Node> members;
    private final List<String> known = new ArrayList<>();

    ObjectReader(Value object, Map<String, Node> members) {
        this.object = object;
        this.members = members;
    }

    private Value value(String name, Node node) {
        return new Value(node, object.path().member(name), object.report());
    }

    Optional<Value> optional(String name) {
        known.add(name);
        return Optional.ofNullable(members.get(name)).map(node -> value(name, node));
    }

    Optional<Value> required(String name) {
        Optional<Value> present = optional(name);
        if (present.isEmpty()) {
            JsonPath path = object.path().member(name);
            object.report().add(JsonRule.MISSING_KEY, path, object.node().position(), "nothing", "this key");
        }
        return present;
    }

    /** Reports each key that was not read as unknown. Call it last. */
    void noOthers() {
        members.forEach((name, node) -> {
            if (!known.contains(name)) {
                value(name, node).invalid(JsonRule.UNKNOWN_KEY, "an unknown key", "one of " + String.join(", ", known));
            }
        });
    }

    /** Returns all members of an object whose keys are data. */
    Map<String, Value> all() {
        Map<String, Value> all = new LinkedHashMap<>();
        members.forEach((name, node) -> all.put(name, value(name, node)));
        return all;
    }
}
