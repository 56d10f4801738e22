package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reasons why figures are unavailable, by the name of the figure. They are written and not read. */
final class ReasonsShape extends Shape<Map<String, UnavailableReason>> {

    private final List<String> figures;
    private final Shape<UnavailableReason> reason;

    ReasonsShape(List<String> figures, Shape<UnavailableReason> reason) {
        this.figures = figures;
        this.reason = reason;
    }

    @Override
    public @Nullable Map<String, UnavailableReason> read(Input in) {
        throw new UnsupportedOperationException("reasons are not read");
    }

    @Override
    public void write(Map<String, UnavailableReason> reasons, TokenSink sink) throws IOException {
        sink.startObject();
        for (Map.Entry<String, UnavailableReason> entry : reasons.entrySet()) {
            sink.name(entry.getKey());
            reason.write(entry.getValue(), sink);
        }
        sink.endObject();
    }

    @Override
    public Schema schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        figures.forEach(figure -> properties.put(figure, reason.schema()));
        return Schema.type("object")
                .with("additionalProperties", false)
                .with("minProperties", 1)
                .with("properties", properties);
    }
}
