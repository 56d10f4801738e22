package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TokenSource.Token;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shape of values that are one string, which may also be the name of a member. */
public final class StringShape<T> extends Shape<T> {

    /** Parses a string, or returns null and reports why it is invalid. */
    @FunctionalInterface
    public interface Parser<T> {
        @Nullable
        T parse(String text, Input in);
    }

    private final Parser<T> parser;
    private final Function<T, String> printer;
    private final Schema schema;

    public StringShape(Parser<T> parser, Function<T, String> printer, Schema schema) {
        this.parser = parser;
        this.printer = printer;
        this.schema = schema;
    }

    /** Returns the shape of values that a factory makes from a string; it throws an exception if the string is invalid. */
    public static <T> StringShape<T> of(Function<String, T> factory, Function<T, String> printer, Schema schema) {
        return new StringShape<>((text, in) -> in.made(() -> factory.apply(text)), printer, schema);
    }

    /** {@return the shape of any string} */
    public static StringShape<String> any() {
        return new StringShape<>((text, in) -> text, text -> text, Schema.type("string"));
    }

    /** {@return the shape of texts} */
    public static StringShape<String> text() {
        return text(Limits.TEXT_LENGTH);
    }

    /** Returns the shape of texts of a limited length, such as names and labels. */
    public static StringShape<String> text(int longest) {
        return of(
                text -> InvalidValueException.checkText(text, "text", "a text", longest),
                text -> text,
                Schema.type("string").with("pattern", "\\S").with("maxLength", longest));
    }

    /** Returns the shape of constants, each written as its id. */
    public static <E extends Identified> StringShape<E> words(List<E> all) {
        Map<String, E> byId = new LinkedHashMap<>();
        Map<E, String> ids = new HashMap<>();
        all.forEach(one -> {
            byId.put(one.id(), one);
            ids.put(one, one.id());
        });
        String expected = "one of " + String.join(", ", byId.keySet());
        return new StringShape<>(
                (text, in) -> {
                    E found = byId.get(text);
                    if (found == null) {
                        in.invalid(InputRule.INVALID_VALUE, Quoted.of(text), expected);
                    }
                    return found;
                },
                constant -> {
                    String id = ids.get(constant);
                    return id == null ? constant.id() : id;
                },
                Schema.any().with("enum", byId.keySet()));
    }

    /** Parses a string, which may be the name of the current member, or returns null and reports why it is invalid. */
    public @Nullable T parsed(String text, Input in) {
        return parser.parse(text, in);
    }

    /** Returns the string of a value. */
    public String printed(T value) {
        return printer.apply(value);
    }

    @Override
    public @Nullable T read(Input in) throws IOException {
        if (in.token() != Token.STRING) {
            in.wrongType("a string");
            return null;
        }
        return parser.parse(in.text(), in);
    }

    @Override
    public void write(T value, TokenSink sink) throws IOException {
        sink.string(printer.apply(value));
    }

    @Override
    public Schema schema() {
        return schema;
    }
}
