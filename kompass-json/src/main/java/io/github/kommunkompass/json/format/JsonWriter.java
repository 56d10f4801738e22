package io.github.kommunkompass.json.format;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** Writes values as JSON, to a sink of tokens. Not thread-safe. */
final class JsonWriter {

    /** Writes one value. */
    interface ValueWriter<T> {
        void write(T value, JsonWriter writer) throws IOException;
    }

    private final TokenSink sink;

    JsonWriter(TokenSink sink) {
        this.sink = sink;
    }

    TokenSink sink() {
        return sink;
    }

    JsonWriter member(String name, String value) throws IOException {
        sink.name(name);
        sink.string(value);
        return this;
    }

    JsonWriter member(String name, long value) throws IOException {
        sink.name(name);
        sink.number(value);
        return this;
    }

    JsonWriter member(String name, boolean value) throws IOException {
        sink.name(name);
        sink.bool(value);
        return this;
    }

    <T> JsonWriter member(String name, T value, ValueWriter<T> valueWriter) throws IOException {
        sink.name(name);
        valueWriter.write(value, this);
        return this;
    }

    /** Writes a member that is an object; the writer of its members writes no braces. */
    <T> JsonWriter object(String name, T value, ValueWriter<T> membersWriter) throws IOException {
        sink.name(name);
        object(value, membersWriter);
        return this;
    }

    <T> void object(T value, ValueWriter<T> membersWriter) throws IOException {
        sink.startObject();
        membersWriter.write(value, this);
        sink.endObject();
    }

    /** Writes an array, or nothing if there are no values. */
    <T> JsonWriter array(String name, Collection<T> values, ValueWriter<T> valueWriter) throws IOException {
        return values.isEmpty() ? this : list(name, values, valueWriter);
    }

    /** Writes an array, even if there are no values. */
    <T> JsonWriter list(String name, Collection<T> values, ValueWriter<T> valueWriter) throws IOException {
        sink.name(name);
        sink.startArray();
        for (T value : values) {
            valueWriter.write(value, this);
        }
        sink.endArray();
        return this;
    }

    <T> JsonWriter map(String name, Map<String, T> values, ValueWriter<T> valueWriter) throws IOException {
        sink.name(name);
        sink.startObject();
        for (Map.Entry<String, T> entry : values.entrySet()) {
            sink.name(entry.getKey());
            valueWriter.write(entry.getValue(), this);
        }
        sink.endObject();
        return this;
    }

    void string(String value) throws IOException {
        sink.string(value);
    }

    void number(long value) throws IOException {
        sink.number(value);
    }
}
