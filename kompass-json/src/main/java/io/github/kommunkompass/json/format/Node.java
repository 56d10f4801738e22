package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.value.Quoted;
import java.util.List;
import java.util.Map;

/** A value of a document, as written, with its position. */
sealed interface Node {

    /** {@return the position of its first character} */
    Position position();

    /** {@return its kind, for messages} */
    String kind();

    /** An object with its members in document order; for a duplicate key, the first member. */
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
            return "the string " + Quoted.of(text);
        }
    }

    /** A number as written. */
    record NumberNode(Position position, String text) implements Node {
        @Override
        public String kind() {
            return "the number " + text;
        }
    }

    /** One of {@code true}, {@code false} and {@code null}. */
    record LiteralNode(Position position, String kind) implements Node {}
}
