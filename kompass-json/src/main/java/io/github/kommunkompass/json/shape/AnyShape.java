package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Any value, which is skipped. */
final class AnyShape extends Shape<Object> {

    static final Shape<Object> INSTANCE = new AnyShape();

    private AnyShape() {}

    @Override
    public @Nullable Object read(Input in) throws IOException {
        in.skip();
        return null;
    }

    @Override
    public void write(Object value, TokenSink sink) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Schema schema() {
        return Schema.any();
    }
}
