package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TokenSource.Token;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The shape of values that are a number or an object.
 *
 * @param <T> the type of the values
 */
public final class EitherShape<T> extends Shape<T> {

    private final Shape<T> number;
    private final Shape<T> object;
    private final Predicate<T> isNumber;
    private final String expected;

    private EitherShape(Shape<T> number, Shape<T> object, Predicate<T> isNumber, String expected) {
        this.number = number;
        this.object = object;
        this.isNumber = isNumber;
        this.expected = expected;
    }

    /**
     * Returns the shape of values that are a number or an object.
     *
     * @param <T> the type of the values
     * @param number the shape of numbers
     * @param object the shape of objects
     * @param isNumber whether a value is written as a number
     * @param expected both in words, for the message on other types
     * @return the shape
     */
    public static <T> EitherShape<T> numberOr(
            Shape<T> number, Shape<T> object, Predicate<T> isNumber, String expected) {
        return new EitherShape<>(number, object, isNumber, expected);
    }

    @Override
    public @Nullable T read(Input in) throws IOException {
        if (in.token() == Token.START_OBJECT) {
            return object.read(in);
        }
        if (in.token() == Token.NUMBER) {
            return number.read(in);
        }
        in.wrongType(expected);
        return null;
    }

    @Override
    public void write(T value, TokenSink sink) throws IOException {
        (isNumber.test(value) ? number : object).write(value, sink);
    }

    @Override
    public Schema schema() {
        return Schema.any().with("oneOf", List.of(number.schema(), object.schema()));
    }
}
