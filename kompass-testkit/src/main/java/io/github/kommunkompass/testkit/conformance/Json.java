package io.github.kommunkompass.testkit.conformance;

import io.github.kommunkompass.json.adapter.JsonText;
import io.github.kommunkompass.json.format.TokenSink;
import io.github.kommunkompass.json.format.TokenSource;
import io.github.kommunkompass.json.format.TokenSource.Token;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JSON value of a case, or nothing. */
final class Json implements Iterable<Json> {

    private enum Word {
        TRUE,
        FALSE,
        NULL,
        NOTHING
    }

    private static final Json NOTHING = new Json(Word.NOTHING);

    /** A {@code Map<String, Json>}, a {@code List<Json>}, a String, a BigDecimal or a Word. */
    private final Object value;

    private Json(Object value) {
        this.value = value;
    }

    static Json parsed(String text) {
        return JsonText.present().read(text, source -> {
            try {
                Json document = read(source.next(), source);
                if (source.next() != Token.END_OF_TEXT) {
                    throw new IOException("text after the end of the document");
                }
                return document;
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        "found text that is not JSON, expected a document: " + e.getMessage(), e);
            }
        });
    }

    private static Json read(Token token, TokenSource source) throws IOException {
        return switch (token) {
            case START_OBJECT -> new Json(members(source));
            case START_ARRAY -> new Json(elements(source));
            case STRING -> new Json(source.text());
            case NUMBER -> new Json(new BigDecimal(source.text()));
            case TRUE -> new Json(Word.TRUE);
            case FALSE -> new Json(Word.FALSE);
            case NULL -> new Json(Word.NULL);
            case NAME, END_OBJECT, END_ARRAY, END_OF_TEXT -> throw new IOException("an empty text");
        };
    }

    private static Map<String, Json> members(TokenSource source) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (source.next() != Token.END_OBJECT) {
            String name = source.text();
            members.put(name, read(source.next(), source));
        }
        return members;
    }

    private static List<Json> elements(TokenSource source) throws IOException {
        List<Json> elements = new ArrayList<>();
        for (Token token = source.next(); token != Token.END_ARRAY; token = source.next()) {
            elements.add(read(token, source));
        }
        return elements;
    }

    boolean isNothing() {
        return value == Word.NOTHING;
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isArray() {
        return value instanceof List;
    }

    boolean isText() {
        return value instanceof String;
    }

    /** Returns the members of an object, or none for any other value. */
    @SuppressWarnings("unchecked") // Objects are created with this type.
    Map<String, Json> members() {
        return isObject() ? (Map<String, Json>) value : Map.of();
    }

    /** Returns the elements of an array, or none for any other value. */
    @SuppressWarnings("unchecked") // Arrays are created with this type.
    List<Json> elements() {
        return isArray() ? (List<Json>) value : List.of();
    }

    boolean has(String name) {
        return members().containsKey(name);
    }

    /** Returns a member, or nothing. */
    Json member(String name) {
        return members().getOrDefault(name, NOTHING);
    }

    /** Returns an element, or nothing. */
    Json element(int index) {
        return index < elements().size() ? elements().get(index) : NOTHING;
    }

    /** Returns the text of a string, or an empty text. */
    String text() {
        return value instanceof String text ? text : "";
    }

    /** Returns a whole number, or 0. */
    int integer() {
        return value instanceof BigDecimal number ? number.intValue() : 0;
    }

    @Override
    public Iterator<Json> iterator() {
        return elements().iterator();
    }

    Stream<Json> stream() {
        return elements().stream();
    }

    /** Returns whether two values that contain no others are equal. Numbers are compared by value. */
    boolean isSameAs(Json other) {
        return (value instanceof BigDecimal number && other.value instanceof BigDecimal another)
                ? number.compareTo(another) == 0
                : value.equals(other.value);
    }

    /** Returns the value as JSON, or "nothing". */
    @Override
    public String toString() {
        return isNothing() ? "nothing" : JsonText.present().write(this::write);
    }

    private void write(TokenSink sink) throws IOException {
        if (isObject()) {
            sink.startObject();
            for (var member : members().entrySet()) {
                sink.name(member.getKey());
                member.getValue().write(sink);
            }
            sink.endObject();
        } else if (isArray()) {
            sink.startArray();
            for (Json element : elements()) {
                element.write(sink);
            }
            sink.endArray();
        } else if (value instanceof String text) {
            sink.string(text);
        } else if (value instanceof BigDecimal number) {
            sink.number(number);
        } else if (value == Word.NULL) {
            sink.nothing();
        } else {
            sink.bool(value == Word.TRUE);
        }
    }
}
