package io.github.kommunkompass.json.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of none of the expected formats: only its format is reported. */
final class AnyDocument<T> extends ObjectShape<T> {

    private AnyDocument(FormatShape format) {
        required(FormatShape.NAME, format, any -> "").expectedIfMissing(format.expected());
    }

    static <T> AnyDocument<T> expecting(List<? extends DocumentShape<?>> expected) {
        return new AnyDocument<>(
                new FormatShape(expected.stream().map(DocumentShape::id).toList()));
    }

    @Override
    Shape<?> ignored(String name) {
        return AnyShape.INSTANCE;
    }

    @Override
    protected @Nullable T make(Members read) {
        return null;
    }
}
