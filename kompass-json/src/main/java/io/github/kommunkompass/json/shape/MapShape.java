package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TokenSource.Token;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of objects whose names are data. */
public final class MapShape<K, V> extends Shape<Map<K, V>> {

    private final StringShape<K> key;
    private final Shape<V> value;
    private final @Nullable V placeholder;
    private final Schema more;

    private MapShape(StringShape<K> key, Shape<V> value, @Nullable V placeholder, Schema more) {
        this.key = key;
        this.value = value;
        this.placeholder = placeholder;
        this.more = more;
    }

    /**
     * Returns the shape of maps without their invalid entries; a map of which no entry is valid is invalid. Two names may only be
     * of one key if they are language tags.
     */
    public static <K, V> MapShape<K, V> of(StringShape<K> key, Shape<V> value) {
        return new MapShape<>(key, value, null, Schema.any());
    }

    /** Returns a shape with a keyword more in its schema. */
    public MapShape<K, V> with(String keyword, Object it) {
        return new MapShape<>(key, value, placeholder, more.with(keyword, it));
    }

    /** Returns a shape whose maps have a placeholder for each invalid value. */
    public MapShape<K, V> orElse(V other) {
        return new MapShape<>(key, value, other, more);
    }

    @Override
    public @Nullable Map<K, V> read(Input in) throws IOException {
        if (in.token() != Token.START_OBJECT) {
            in.wrongType("an object");
            return null;
        }
        Map<K, V> entries = new LinkedHashMap<>();
        var hasInvalid = new boolean[1];
        in.data(name -> {
            K parsed = key.parsed(name, in);
            V valid = value.read(in);
            V read = valid == null ? placeholder : valid;
            if (parsed == null || read == null) {
                hasInvalid[0] = true;
            } else if (entries.putIfAbsent(parsed, read) != null) {
                in.invalid(JsonRule.DUPLICATE_KEY, "a second text", "one text per language");
            }
        });
        return entries.isEmpty() && hasInvalid[0] ? null : entries;
    }

    @Override
    public void write(Map<K, V> entries, TokenSink sink) throws IOException {
        sink.startObject();
        for (Map.Entry<K, V> entry : entries.entrySet()) {
            sink.name(key.printed(entry.getKey()));
            value.write(entry.getValue(), sink);
        }
        sink.endObject();
    }

    @Override
    public Schema schema() {
        return Schema.type("object").with(more).with("additionalProperties", value.schema());
    }
}
