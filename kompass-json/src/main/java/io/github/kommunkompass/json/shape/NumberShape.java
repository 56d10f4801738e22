package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TokenSource.Token;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Quoted;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shape of whole numbers, written without decimals and exponent. */
public final class NumberShape<T> extends Shape<T> {

    /** Makes a value of a whole number, and reports why there is none. */
    private interface Maker<T> {
        @Nullable
        T make(WholeNumber number, Input in);
    }

    /** Writes a value. */
    private interface Writer<T> {
        void write(T value, TokenSink sink) throws IOException;
    }

    private static final Pattern FRACTION = Pattern.compile("-?[0-9]+\\.[0-9]*[1-9][0-9]*");

    private final Maker<T> maker;
    private final Writer<T> writer;
    private final Schema schema;
    /** What to do about a number with a fraction, as a phrase after the expected value. */
    private final String adviceOnFractions;

    private NumberShape(Maker<T> maker, Writer<T> writer, Schema schema) {
        this(maker, writer, schema, "");
    }

    private NumberShape(Maker<T> maker, Writer<T> writer, Schema schema, String adviceOnFractions) {
        this.maker = maker;
        this.writer = writer;
        this.schema = schema;
        this.adviceOnFractions = adviceOnFractions;
    }

    /** Returns the shape of whole numbers within a range. */
    public static NumberShape<Integer> between(int min, int max) {
        return new NumberShape<>(
                (number, in) -> {
                    Long value = number.within(min, max, in);
                    return value == null ? null : value.intValue();
                },
                (value, sink) -> sink.number(value),
                Schema.type("integer").with("minimum", min).with("maximum", max));
    }

    /** {@return the shape of counts, from 0 on} */
    public static NumberShape<Long> count() {
        return new NumberShape<>(
                (number, in) -> number.within(0, Long.MAX_VALUE, in),
                (value, sink) -> sink.number(value),
                Schema.type("integer").with("minimum", 0).with("maximum", Long.MAX_VALUE));
    }

    /** Returns the shape of whole numbers whose range is checked later, when it is known. */
    public static NumberShape<WholeNumber> unchecked(int min, int max) {
        return new NumberShape<>(
                (number, in) -> number,
                (value, sink) -> sink.number(value.toLong()),
                Schema.type("integer").with("minimum", min).with("maximum", max));
    }

    /** Returns a shape with another keyword in its schema. */
    public NumberShape<T> with(String keyword, Object value) {
        return new NumberShape<>(maker, writer, schema.with(keyword, value), adviceOnFractions);
    }

    /** Returns this shape with advice in the message on a number with a fraction. */
    public NumberShape<T> adviseOnFractions(String advice) {
        return new NumberShape<>(maker, writer, schema, "; " + advice);
    }

    @Override
    public @Nullable T read(Input in) throws IOException {
        if (in.token() != Token.NUMBER) {
            in.wrongType("a whole number");
            return null;
        }
        String text = in.text();
        WholeNumber number = WholeNumber.parse(text);
        if (number == null) {
            in.invalid(
                    JsonRule.NOT_A_WHOLE_NUMBER,
                    Quoted.beginning(text, Limits.QUOTED_LENGTH),
                    "a whole number, written without decimals or exponent"
                            + (FRACTION.matcher(text).matches() ? adviceOnFractions : ""));
            return null;
        }
        return maker.make(number, in);
    }

    @Override
    public void write(T value, TokenSink sink) throws IOException {
        writer.write(value, sink);
    }

    @Override
    public Schema schema() {
        return schema;
    }
}
