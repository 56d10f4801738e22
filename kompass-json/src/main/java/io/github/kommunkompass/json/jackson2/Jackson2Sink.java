package io.github.kommunkompass.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kommunkompass.json.token.TokenSink;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes tokens to a generator of Jackson 2. Not thread-safe. */
final class Jackson2Sink implements TokenSink {

    private final JsonGenerator generator;

    /** Creates a sink. */
    Jackson2Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void string(String value) throws IOException {
        generator.writeString(value);
    }

    @Override
    public void bool(boolean value) throws IOException {
        generator.writeBoolean(value);
    }

    @Override
    public void number(long value) throws IOException {
        generator.writeNumber(value);
    }

    @Override
    public void number(BigDecimal value) throws IOException {
        // Text has no exponent under any configuration.
        if (generator.canWriteFormattedNumbers()) {
            generator.writeNumber(value.toPlainString());
        } else {
            generator.writeNumber(value);
        }
    }
}
