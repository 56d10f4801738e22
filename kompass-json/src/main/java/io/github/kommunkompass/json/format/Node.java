package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.Position;
import java.util.List;
import java.util.Map;

/** A value in a document, as it is written, and where. */
sealed interface Node {

    /** Where the value begins. */
    Position position();

    /** The kind of value, for messages. */
    String kind();

    /** An object with its members in their order; of a key that occurs twice the first member. */
    record ObjectNode(Position position, Map<String, Node> members) implements Node {
        @Override
        public String kind() {
            return "an object";
        }
    }

    /** An array. */
    record ArrayNode(Position position, List<Node> elements) implements Node {
        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A string. */
    record StringNode(Position position, String text) implements Node {
        @Override
        public String kind() {
            return "the string " + io.github.kommunkompass.value.Quoted.of(text);
        }
    }

    /** A number, as it is written. */
    record NumberNode(Position position, String text) implements Node {
        @Override
        public String kind() {
            return "the number " + text;
        }
    }

    /** One of {@code true}, {@code false} and {@code null}. */
    record LiteralNode(Position position, String kind) implements Node {}
}
