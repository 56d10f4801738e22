package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The shape of documents of one of two formats. */
public final class EitherDocument<T, A, B> extends DocumentShape<T> {

    private final DocumentShape<A> first;
    private final DocumentShape<B> second;
    private final Shape<T> asFirst;
    private final Shape<T> asSecond;
    private final Function<T, Optional<A>> firstOf;

    public EitherDocument(
            Class<T> type,
            DocumentShape<A> first,
            DocumentShape<B> second,
            Function<A, T> toFirst,
            Function<B, T> toSecond,
            Function<T, Optional<A>> firstOf,
            Function<T, B> secondOf) {
        super(
                first.word() + "-or-" + second.word(),
                type,
                first.title() + " or " + second.title(),
                "A document of one of two formats.");
        this.first = first;
        this.second = second;
        this.firstOf = firstOf;
        this.asFirst = first.converted(
                (value, in) -> toFirst.apply(value),
                value -> firstOf.apply(value).orElseThrow());
        this.asSecond = second.converted((value, in) -> toSecond.apply(value), secondOf);
    }

    @Override
    public String id() {
        return first.id() + " or " + second.id();
    }

    @Override
    Shape<T> shapeOf(Supplier<Optional<String>> named) {
        Optional<String> format = named.get();
        if (format.equals(Optional.of(first.id()))) {
            return asFirst;
        }
        return format.equals(Optional.of(second.id())) ? asSecond : AnyDocument.expecting(List.of(first, second));
    }

    @Override
    protected @Nullable T make(Members read) {
        throw new UnsupportedOperationException("a document is read in one of the two shapes");
    }

    @Override
    public void write(T value, TokenSink sink) throws IOException {
        (firstOf.apply(value).isPresent() ? asFirst : asSecond).write(value, sink);
    }

    @Override
    public Schema schema() {
        return Schema.any().with("oneOf", List.of(first.schema(), second.schema()));
    }
}
