package io.github.kommunkompass.testkit.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A document as a tree that can be changed, made and written by a parser that is not the one under test. */
final class JsonTree {

    /** What stands below a key or an index. */
    record Place(JsonNode parent, Object step) {

        JsonNode node() {
            return step instanceof String key ? parent.get(key) : parent.get((Integer) step);
        }

        boolean isMember() {
            return parent.isObject();
        }

        void put(JsonNode node) {
            if (parent instanceof ObjectNode object) {
                object.set((String) step, node);
            } else if (parent instanceof ArrayNode array) {
                array.set((Integer) step, node);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove((String) step);
            } else if (parent instanceof ArrayNode array) {
                array.remove((Integer) step);
            }
        }
    }

    /** Exact, and without limits. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonNode root;

    JsonTree(String json) {
        this.root = node(json);
    }

    static JsonNode node(String json) {
        return MAPPER.readTree(json);
    }

    /** The same document that also names a schema. */
    JsonTree withSchema(String schema) {
        JsonTree copy = new JsonTree(text());
        copy.root.asObject().put("$schema", schema);
        return copy;
    }

    /** All places but the root, each after the one it is in. */
    List<Place> places() {
        return places(root).toList();
    }

    private static Stream<Place> places(JsonNode node) {
        Stream<Place> here = node.isObject()
                ? node.propertyNames().stream().map(key -> new Place(node, key))
                : IntStream.range(0, node.size()).mapToObj(index -> new Place(node, index));
        return here.flatMap(place -> Stream.concat(Stream.of(place), places(place.node())));
    }

    List<ObjectNode> objects() {
        return Stream.concat(Stream.of(root), places().stream().map(Place::node))
                .filter(JsonNode::isObject)
                .map(JsonNode::asObject)
                .toList();
    }

    /** The number of objects and arrays that the innermost values are in. */
    int depth() {
        return depth(root);
    }

    private static int depth(JsonNode node) {
        return node.isContainer()
                ? 1 + node.valueStream().mapToInt(JsonTree::depth).max().orElse(0)
                : 0;
    }

    String text() {
        return MAPPER.writeValueAsString(root);
    }

    /** The same document for people, with the keys of every object in another order. */
    String shuffled(Random random) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled(root, random));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isObject()) {
            var keys = new ArrayList<>(node.propertyNames());
            Collections.shuffle(keys, random);
            ObjectNode object = MAPPER.createObjectNode();
            keys.forEach(key -> object.set(key, shuffled(node.get(key), random)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = MAPPER.createArrayNode();
            node.forEach(element -> array.add(shuffled(element, random)));
            return array;
        }
        return node;
    }
}
