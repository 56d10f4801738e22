package io.github.kommunkompass.json.adapter;

import io.github.kommunkompass.json.format.TokenSink;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Writes tokens to a generator of Jackson 3. Not thread-safe. */
public final class Jackson3Sink implements TokenSink {

    private final JsonGenerator generator;

    /**
     * Creates a sink.
     *
     * @param generator the generator
     */
    public Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void string(String value) {
        generator.writeString(value);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }

    @Override
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(BigDecimal value) {
        generator.writeNumber(value);
    }
}
