package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A JSON Schema, draft 2020-12: keywords in their order, of which a value may be another schema. Immutable. */
public final class Schema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final Schema ANY = new Schema(Map.of());

    private final Map<String, Object> keywords;

    private Schema(Map<String, Object> keywords) {
        this.keywords = keywords;
    }

    /** A reference to a definition, which is made when it is written, since definitions may refer to themselves. */
    private record Definition(String name, Supplier<Schema> schema) {}

    /** {@return the schema that each value matches} */
    public static Schema any() {
        return ANY;
    }

    /** Returns the schema of a type. */
    public static Schema type(String type) {
        return ANY.with("type", type);
    }

    /** Returns a reference to a definition. */
    public static Schema reference(String name, Supplier<Schema> definition) {
        return ANY.with("$ref", new Definition(name, definition));
    }

    /** Returns this schema with a keyword more. */
    public Schema with(String keyword, Object value) {
        var more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    /** Returns this schema of an object with another schema for a property. */
    public Schema withProperty(String name, Schema schema) {
        var properties = new LinkedHashMap<Object, Object>((Map<?, ?>) keywords.getOrDefault("properties", Map.of()));
        properties.put(name, schema);
        return with("properties", properties);
    }

    /** Returns this schema with all keywords of another. */
    Schema with(Schema other) {
        var more = new LinkedHashMap<>(keywords);
        more.putAll(other.keywords);
        return new Schema(more);
    }

    /** Returns this schema with a description, which stands first. */
    public Schema described(String description) {
        var more = new LinkedHashMap<String, Object>();
        more.put("description", description);
        more.putAll(keywords);
        return new Schema(more);
    }

    /** Writes this schema as a document of its own, with all definitions to which it refers, by name. */
    void write(String id, String title, String description, TokenSink sink) throws IOException {
        SortedMap<String, Schema> definitions = new TreeMap<>();
        collect(this, definitions);
        var document = new LinkedHashMap<String, Object>();
        document.put("$schema", DRAFT);
        document.put("$id", id);
        document.put("title", title);
        document.put("description", description);
        document.putAll(keywords);
        if (!definitions.isEmpty()) {
            document.put("$defs", definitions);
        }
        writeValue(document, sink);
    }

    private static void collect(Object value, SortedMap<String, Schema> definitions) {
        if (value instanceof Definition definition) {
            if (!definitions.containsKey(definition.name())) {
                Schema schema = definition.schema().get();
                definitions.put(definition.name(), schema);
                collect(schema, definitions);
            }
        } else if (value instanceof Schema schema) {
            schema.keywords.values().forEach(inner -> collect(inner, definitions));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(inner -> collect(inner, definitions));
        } else if (value instanceof Collection<?> all) {
            all.forEach(inner -> collect(inner, definitions));
        }
    }

    private static void writeValue(Object value, TokenSink sink) throws IOException {
        if (value instanceof Definition definition) {
            sink.string("#/$defs/" + definition.name());
        } else if (value instanceof Schema schema) {
            writeValue(schema.keywords, sink);
        } else if (value instanceof Map<?, ?> map) {
            sink.startObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                sink.name((String) entry.getKey());
                writeValue(entry.getValue(), sink);
            }
            sink.endObject();
        } else if (value instanceof Collection<?> all) {
            sink.startArray();
            for (Object one : all) {
                writeValue(one, sink);
            }
            sink.endArray();
        } else if (value instanceof String text) {
            sink.string(text);
        } else if (value instanceof Boolean bool) {
            sink.bool(bool);
        } else if (value instanceof BigDecimal decimal) {
            sink.number(decimal);
        } else {
            sink.number(((Number) value).longValue());
        }
    }
}
