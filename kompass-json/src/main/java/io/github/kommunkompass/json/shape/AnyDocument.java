package io.github.kommunkompass.json.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document of none of the expected formats: only its format is reported. */
final class AnyDocument extends ObjectShape<Object> {

    AnyDocument(List<? extends DocumentShape<?>> expected) {
        var format = new FormatShape(expected.stream().map(DocumentShape::id).toList());
        required(FormatShape.NAME, format, any -> "").expectedIfMissing(format.expected());
    }

    @Override
    Shape<?> ignored(String name) {
        return AnyShape.INSTANCE;
    }

    @Override
    protected @Nullable Object make(Members read) {
        return null;
    }
}
