package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;

/** A member that is a figure, which may be unavailable for a reason. */
final class FigureMember<T, V> extends Member<T, V> {

    private final Function<T, Figure<V>> figure;

    FigureMember(int index, String name, Shape<V> shape, Function<T, Figure<V>> figure) {
        super(index, name, false, shape, value -> figure.apply(value).value());
        this.figure = figure;
    }

    @Override
    void write(T value, Map<String, UnavailableReason> reasons, TokenSink sink) throws IOException {
        Figure<V> written = figure.apply(value);
        if (written.isPresent()) {
            writePresent(written.value(), sink);
        } else {
            reasons.put(name(), written.reason().orElseThrow());
        }
    }
}
