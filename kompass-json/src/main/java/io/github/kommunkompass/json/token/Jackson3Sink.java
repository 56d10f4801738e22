package io.github.kommunkompass.json.token;

import io.github.kommunkompass.value.InvalidValueException;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes tokens to a generator of Jackson 3. Not thread-safe. */
public final class Jackson3Sink implements TokenSink {

    private final JsonGenerator generator;
    private final int maxDepth;
    private int depth;

    /** Creates a sink without a limit of depth but that of the generator. */
    public Jackson3Sink(JsonGenerator generator) {
        this(generator, Integer.MAX_VALUE);
    }

    Jackson3Sink(JsonGenerator generator, int maxDepth) {
        this.generator = generator;
        this.maxDepth = maxDepth;
    }

    private void enter() {
        depth++;
        if (depth > maxDepth) {
            throw new InvalidValueException(
                    "a value whose document is more than " + maxDepth + " levels deep",
                    "at most " + maxDepth + " levels, so that it can be read; JsonLimits may allow more");
        }
    }

    @Override
    public void startObject() {
        enter();
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        depth--;
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        enter();
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        depth--;
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
    public void number(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void number(BigDecimal value) {
        // Text has no exponent under any configuration.
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(value.toPlainString());
        } else {
            generator.writeNumber(value);
        }
    }
}
