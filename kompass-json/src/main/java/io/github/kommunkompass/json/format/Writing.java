package io.github.kommunkompass.json.format;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** Writes the parts that documents are made of. Members that have nothing to say are left out. */
final class Writing {

    /** Writes one value. */
    interface Write<T> {
        void to(T value, Writing writing) throws IOException;
    }

    private final TokenSink sink;

    Writing(TokenSink sink) {
        this.sink = sink;
    }

    TokenSink sink() {
        return sink;
    }

    Writing member(String name, String value) throws IOException {
        sink.name(name);
        sink.string(value);
        return this;
    }

    Writing member(String name, long value) throws IOException {
        sink.name(name);
        sink.number(value);
        return this;
    }

    Writing member(String name, boolean value) throws IOException {
        sink.name(name);
        sink.bool(value);
        return this;
    }

    <T> Writing member(String name, T value, Write<T> write) throws IOException {
        sink.name(name);
        write.to(value, this);
        return this;
    }

    <T> Writing object(String name, T value, Write<T> members) throws IOException {
        sink.name(name);
        object(value, members);
        return this;
    }

    <T> void object(T value, Write<T> members) throws IOException {
        sink.startObject();
        members.to(value, this);
        sink.endObject();
    }

    <T> Writing array(String name, Collection<T> values, Write<T> write) throws IOException {
        return values.isEmpty() ? this : list(name, values, write);
    }

    /** An array that is written even if there is nothing in it. */
    <T> Writing list(String name, Collection<T> values, Write<T> write) throws IOException {
        sink.name(name);
        sink.startArray();
        for (T value : values) {
            write.to(value, this);
        }
        sink.endArray();
        return this;
    }

    <T> Writing map(String name, Map<String, T> values, Write<T> write) throws IOException {
        sink.name(name);
        sink.startObject();
        for (Map.Entry<String, T> entry : values.entrySet()) {
            sink.name(entry.getKey());
            write.to(entry.getValue(), this);
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
