package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.document.JsonRule;
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
    private final int most;
    private final Schema schema;

    private ListShape(Shape<E> element, @Nullable E placeholder, int most, Schema schema) {
        this.element = element;
        this.placeholder = placeholder;
        this.most = most;
        this.schema = schema;
    }

    /** Returns the shape of lists without their invalid elements. */
    public static <E> ListShape<E> of(Shape<E> element) {
        return new ListShape<>(element, null, Integer.MAX_VALUE, Schema.any());
    }

    /**
     * Returns a shape whose lists have a placeholder for each invalid element, so that the indexes of others are right.
     */
    public ListShape<E> orElse(E other) {
        return new ListShape<>(element, other, most, schema);
    }

    /** Returns a shape with a keyword more in its schema. */
    public ListShape<E> with(String keyword, Object value) {
        return new ListShape<>(element, placeholder, most, schema.with(keyword, value));
    }

    /** Returns a shape of lists with a limited number of elements; others are reported and not read. */
    public ListShape<E> atMost(int number) {
        return new ListShape<>(element, placeholder, number, schema.with("maxItems", number));
    }

    @Override
    public @Nullable List<E> read(Input in) throws IOException {
        if (in.token() != Token.START_ARRAY) {
            in.wrongType("an array");
            return null;
        }
        List<E> elements = new ArrayList<>();
        in.elements(limited(), value -> {
            E read = value == null ? placeholder : value;
            if (read != null) {
                elements.add(read);
            }
        });
        return elements;
    }

    private Shape<E> limited() {
        return most == Integer.MAX_VALUE ? element : new Limited<>(element, most);
    }

    /** The shape of the elements of one list, of which it reads a limited number. Not thread-safe. */
    private static final class Limited<E> extends Shape<E> {

        private final Shape<E> element;
        private final int most;
        private int number;

        Limited(Shape<E> element, int most) {
            this.element = element;
            this.most = most;
        }

        @Override
        public @Nullable E read(Input in) throws IOException {
            number++;
            if (number <= most) {
                return element.read(in);
            }
            if (number == most + 1) {
                in.invalid(JsonRule.TOO_LARGE, "one element more", "at most " + most);
            }
            in.skip();
            return null;
        }

        @Override
        public void write(E value, TokenSink sink) throws IOException {
            element.write(value, sink);
        }

        @Override
        public Schema schema() {
            return element.schema();
        }
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
