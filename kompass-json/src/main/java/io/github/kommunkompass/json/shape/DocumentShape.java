package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.JsonText;
import io.github.kommunkompass.json.token.TokenSink;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The shape of documents: objects that name their format. */
public abstract class DocumentShape<T> extends ObjectShape<T> {

    /** Ends the description of a format that is read. */
    protected static final String WHOLE_NUMBERS = "A schema cannot distinguish 13 from 13.0; readers accept only 13.";

    private static final String SCHEMA = "$schema";

    private final String word;
    private final Class<T> type;
    private final String title;
    private final String description;
    private final Member<T, String> format;

    protected DocumentShape(String word, Class<T> type, String title, String description) {
        this.word = word;
        this.type = type;
        this.title = title;
        this.description = description;
        var shape = new FormatShape(List.of(idOf(word)));
        this.format = required(FormatShape.NAME, shape, any -> idOf(word)).expectedIfMissing(shape.expected());
    }

    /** {@return the name of the format, such as {@code kompass/evaluation/1}} */
    public String id() {
        return idOf(word);
    }

    private static String idOf(String word) {
        return "kompass/" + word + "/1";
    }

    final String word() {
        return word;
    }

    final String title() {
        return title;
    }

    /** Returns the shape in which a document that names a format is read. */
    Shape<T> shapeOf(Supplier<Optional<String>> named) {
        return this;
    }

    /** {@return the class of the values} */
    public final Class<T> type() {
        return type;
    }

    /** {@return whether documents of this format are read, and not only written} */
    public boolean isReadable() {
        return true;
    }

    @Override
    @Nullable
    Shape<?> ignored(String name) {
        return name.equals(SCHEMA) ? StringShape.any() : null;
    }

    @Override
    boolean isOther(Members read) {
        return read.isInvalid(format);
    }

    /** {@return the name of the file of the schema} */
    public final String schemaFile() {
        return word + "-1.json";
    }

    /** {@return the schema as a document of its own} */
    public final String schemaDocument() {
        return JsonText.writeIndented(this::writeSchema) + "\n";
    }

    @Override
    public Schema schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(SCHEMA, Schema.type("string").described("Any text, for editors. It is not kept."));
        return schema(properties);
    }

    private void writeSchema(TokenSink sink) throws IOException {
        schema().write("urn:kompass:schema:" + word + ":1", title, description, sink);
    }
}
