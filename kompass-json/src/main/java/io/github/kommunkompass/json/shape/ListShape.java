package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.json.token.TokenSource.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of arrays of values of one shape. */
public final class ListShape<E> extends Shape<List<E>> {

    private final Shape<E> element;
    private final @Nullable E placeholder;
    private final Schema schema;

    private ListShape(Shape<E> element, @Nullable E placeholder, Schema schema) {
        this.element = element;
        this.placeholder = placeholder;
        this.schema = schema;
    }

    /** Returns the shape of lists without their invalid elements. */
    public static <E> ListShape<E> of(Shape<E> element) {
        return new ListShape<>(element, null, Schema.any());
    }

    /**
     * Returns a shape whose lists have a placeholder for each invalid element, so that the indexes of others are right.
     */
    public ListShape<E> orElse(E other) {
        return new ListShape<>(element, other, schema);
    }

    /** Returns a shape with a keyword more in its schema. */
    public ListShape<E> with(String keyword, Object value) {
        return new ListShape<>(element, placeholder, schema.with(keyword, value));
    }

    @Override
    public @Nullable List<E> read(Input in) throws IOException {
        if (in.token() != Token.START_ARRAY) {
            in.wrongType("an array");
            return null;
        }
        List<E> elements = new ArrayList<>();
        in.elements(element, value -> {
            E read = value == null ? placeholder : value;
            if (read != null) {
                elements.add(read);
            }
        });
        return elements;
    }

    @Override
    public void write(List<E> elements, TokenSink sink) throws IOException {
        sink.startArray();
        for (E one : elements) {
            element.write(one, sink);
        }
        sink.endArray();
    }

    @Override
    public Schema schema() {
        return Schema.type("array").with(schema).with("items", element.schema());
    }
}
