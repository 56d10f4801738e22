package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TokenSource.Token;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shape of values that are a number or an object. */
public final class EitherShape<T> extends Shape<T> {

    private final DecimalShape number;
    private final Conversion<Decimal, T> toValue;
    private final Function<T, Optional<Decimal>> toNumber;
    private final Shape<T> object;
    private final String expected;

    public EitherShape(
            DecimalShape number,
            Conversion<Decimal, T> toValue,
            Function<T, Optional<Decimal>> toNumber,
            Shape<T> object,
            String expected) {
        this.number = number;
        this.toValue = toValue;
        this.toNumber = toNumber;
        this.object = object;
        this.expected = expected;
    }

    @Override
    public @Nullable T read(Input in) throws IOException {
        if (in.token() == Token.START_OBJECT) {
            return object.read(in);
        }
        if (in.token() == Token.NUMBER) {
            return toValue.of(Decimal.read(in.text()), in);
        }
        in.wrongType(expected);
        return null;
    }

    @Override
    public void write(T value, TokenSink sink) throws IOException {
        Optional<Decimal> decimal = toNumber.apply(value);
        if (decimal.isPresent()) {
            number.write(decimal.get(), sink);
        } else {
            object.write(value, sink);
        }
    }

    @Override
    public Schema schema() {
        return Schema.any().with("oneOf", List.of(number.schema(), object.schema()));
    }
}
