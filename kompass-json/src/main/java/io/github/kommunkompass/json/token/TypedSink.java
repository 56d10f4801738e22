package io.github.kommunkompass.json.token;

import java.io.IOException;
import java.math.BigDecimal;

/** Writes the tokens of one value whose type a mapper writes too, around a string or number or in an object. Not thread-safe. */
public final class TypedSink implements TokenSink {

    /** Writes the type of a value, and the beginning and end of an object. */
    public interface Type {
        /** Writes what comes first. */
        void begin(boolean isObject) throws IOException;

        /** Writes what comes last. It ends the value if that is an object. */
        void end() throws IOException;
    }

    /** Writes a token. */
    private interface Content {
        void write() throws IOException;
    }

    private final TokenSink sink;
    private final Type type;
    private int depth;

    /** Creates a sink. */
    public TypedSink(TokenSink sink, Type type) {
        this.sink = sink;
        this.type = type;
    }

    @Override
    public void startObject() throws IOException {
        if (depth == 0) {
            type.begin(true);
        } else {
            sink.startObject();
        }
        depth++;
    }

    @Override
    public void endObject() throws IOException {
        depth--;
        if (depth == 0) {
            type.end();
        } else {
            sink.endObject();
        }
    }

    @Override
    public void startArray() throws IOException {
        if (depth == 0) {
            throw new IllegalStateException("no value is an array");
        }
        depth++;
        sink.startArray();
    }

    @Override
    public void endArray() throws IOException {
        depth--;
        sink.endArray();
    }

    @Override
    public void name(String name) throws IOException {
        sink.name(name);
    }

    @Override
    public void string(String value) throws IOException {
        scalar(() -> sink.string(value));
    }

    @Override
    public void bool(boolean value) throws IOException {
        scalar(() -> sink.bool(value));
    }

    @Override
    public void number(long value) throws IOException {
        scalar(() -> sink.number(value));
    }

    @Override
    public void number(BigDecimal value) throws IOException {
        scalar(() -> sink.number(value));
    }

    private void scalar(Content content) throws IOException {
        if (depth > 0) {
            content.write();
            return;
        }
        type.begin(false);
        content.write();
        type.end();
    }
}
