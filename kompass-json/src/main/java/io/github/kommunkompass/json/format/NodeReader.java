package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.JsonLimits;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.value.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads tokens as a {@link Node}, and reports violations that do not depend on the format. Not thread-safe. */
final class NodeReader {

    /** Thrown to stop reading after a violation that was reported. */
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static final int LONGEST_KEY = 200;

    private final TokenSource source;
    private final JsonLimits limits;
    private final Report report;

    NodeReader(TokenSource source, JsonLimits limits, Report report) {
        this.source = source;
        this.limits = limits;
        this.report = report;
    }

    /** Reads one value, and reports content after it. */
    Optional<Node> document() throws IOException {
        Optional<Node> node = value();
        if (node.isPresent() && hasMore()) {
            report.add(
                    JsonRule.TRAILING_CONTENT,
                    JsonPath.ROOT,
                    source.position(),
                    "content after the end of the document",
                    "nothing");
        }
        return node;
    }

    private boolean hasMore() throws IOException {
        try {
            return source.next() != TokenSource.Token.END_OF_TEXT;
        } catch (MalformedTextException e) {
            return true;
        }
    }

    /** Reads one value, and nothing after it. */
    Optional<Node> value() throws IOException {
        try {
            TokenSource.Token first = source.next();
            if (first == TokenSource.Token.END_OF_TEXT) {
                report.add(JsonRule.MALFORMED, JsonPath.ROOT, source.position(), "an empty document", "a JSON object");
                return Optional.empty();
            }
            return Optional.of(node(first, JsonPath.ROOT, 1));
        } catch (MalformedTextException e) {
            report.add(
                    JsonRule.MALFORMED,
                    JsonPath.ROOT,
                    e.position(),
                    "text that is not JSON (" + e.getMessage() + ")",
                    "JSON as in RFC 8259");
        } catch (Stop e) {
            // The violation was reported.
        }
        return Optional.empty();
    }

    private Node node(TokenSource.Token token, JsonPath path, int depth) throws IOException, Stop {
        Position position = source.position();
        return switch (token) {
            case START_OBJECT -> object(path, position, depth);
            case START_ARRAY -> array(path, position, depth);
            case STRING -> new Node.StringNode(position, wellFormed(source.text(), path, position));
            case NUMBER -> new Node.NumberNode(position, source.text());
            case TRUE -> new Node.LiteralNode(position, "true");
            case FALSE -> new Node.LiteralNode(position, "false");
            case NULL -> new Node.LiteralNode(position, "null");
            case END_OBJECT, END_ARRAY, NAME, END_OF_TEXT -> throw new IllegalStateException("token " + token);
        };
    }

    private Node object(JsonPath path, Position position, int depth) throws IOException, Stop {
        checkDepth(path, position, depth);
        Map<String, Node> members = new LinkedHashMap<>();
        Map<String, Position> names = new LinkedHashMap<>();
        while (source.next() != TokenSource.Token.END_OBJECT) {
            Position namePosition = source.position();
            String name = wellFormed(source.text(), path, namePosition);
            checkLength(name, path, namePosition);
            JsonPath memberPath = path.member(name);
            Position first = names.putIfAbsent(name, namePosition);
            if (first != null) {
                report.add(
                        JsonRule.DUPLICATE_KEY,
                        memberPath,
                        namePosition,
                        "the key a second time",
                        "each key once; the first is at " + first);
            }
            Node value = node(source.next(), memberPath, depth + 1);
            members.putIfAbsent(name, value);
        }
        return new Node.ObjectNode(position, members);
    }

    private Node array(JsonPath path, Position position, int depth) throws IOException, Stop {
        checkDepth(path, position, depth);
        List<Node> elements = new ArrayList<>();
        for (var token = source.next(); token != TokenSource.Token.END_ARRAY; token = source.next()) {
            elements.add(node(token, path.element(elements.size()), depth + 1));
        }
        return new Node.ArrayNode(position, elements);
    }

    private void checkDepth(JsonPath path, Position position, int depth) throws Stop {
        if (depth > limits.maxDepth()) {
            report.add(
                    JsonRule.TOO_DEEP,
                    path,
                    position,
                    "a value " + depth + " levels deep",
                    "at most " + limits.maxDepth() + " levels");
            throw new Stop();
        }
    }

    /** Checks the length of a key, which is part of the path in each message about its value. */
    private void checkLength(String name, JsonPath path, Position position) throws Stop {
        if (name.length() > LONGEST_KEY) {
            report.add(
                    JsonRule.TOO_LARGE,
                    path,
                    position,
                    "a key of " + name.length() + " characters",
                    "at most " + LONGEST_KEY);
            throw new Stop();
        }
    }

    /** Reports an unpaired surrogate, which an escape can produce and which UTF-8 cannot encode. */
    private String wellFormed(String text, JsonPath path, Position position) {
        boolean broken = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (broken) {
            report.add(JsonRule.WRONG_ENCODING, path, position, "an unpaired surrogate", "text with paired surrogates");
        }
        return text;
    }
}
