package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TokenSource.Token;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The shape of {@code true} and {@code false}. */
public final class BoolShape extends Shape<Boolean> {

    /** The shape. */
    public static final BoolShape BOOL = new BoolShape();

    private BoolShape() {}

    @Override
    public @Nullable Boolean read(Input in) throws IOException {
        if (in.token() != Token.TRUE && in.token() != Token.FALSE) {
            in.wrongType("true or false");
            return null;
        }
        return in.token() == Token.TRUE;
    }

    @Override
    public void write(Boolean value, TokenSink sink) throws IOException {
        sink.bool(value);
    }

    @Override
    public Schema schema() {
        return Schema.type("boolean");
    }
}
