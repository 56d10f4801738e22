package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.io.IOException;
import java.util.Map;

/** The member with the reasons why figures are unavailable. */
final class ReasonsMember<T> extends Member<T, Map<String, UnavailableReason>> {

    ReasonsMember(int index, ReasonsShape shape) {
        super(index, "unavailable", false, shape, any -> Map.of());
    }

    @Override
    void write(T value, Map<String, UnavailableReason> reasons, TokenSink sink) throws IOException {
        if (!reasons.isEmpty()) {
            writePresent(reasons, sink);
        }
    }
}
