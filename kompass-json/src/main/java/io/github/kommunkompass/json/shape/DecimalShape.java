package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TokenSource.Token;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The shape of numbers with decimals. */
public final class DecimalShape extends Shape<Decimal> {

    private final Schema schema;

    private DecimalShape(Schema schema) {
        this.schema = schema;
    }

    /** {@return the shape of any number} */
    public static DecimalShape any() {
        return new DecimalShape(Schema.type("number"));
    }

    /** Returns a shape with a keyword more in its schema. */
    public DecimalShape with(String keyword, Object value) {
        return new DecimalShape(schema.with(keyword, value));
    }

    @Override
    public @Nullable Decimal read(Input in) throws IOException {
        if (in.token() != Token.NUMBER) {
            in.wrongType("a number");
            return null;
        }
        return Decimal.read(in.text());
    }

    @Override
    public void write(Decimal decimal, TokenSink sink) throws IOException {
        sink.number(decimal.number());
    }

    @Override
    public Schema schema() {
        return schema;
    }
}
