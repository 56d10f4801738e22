package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.Input;
import io.github.kommunkompass.json.shape.MapShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.statistics.Distribution;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each number of points occurs. The names are checked later, with the maximum of the criterion. */
final class CountsShape extends Shape<CountsShape.Counts> {

    private static final Shape<Map<String, Long>> BY_POINTS = MapShape.of(StringShape.any(), Common.COUNT)
            .with("propertyNames", Schema.any().with("pattern", "^(0|[1-9][0-9]*)$"));

    static final Shape<Counts> COUNTS = new CountsShape().described("The number of evaluations, by points.");

    /** The counts as read, by points as written; or as they are written. */
    record Counts(Map<String, Long> read, @Nullable Distribution written) {}

    private CountsShape() {}

    @Override
    public @Nullable Counts read(Input in) throws IOException {
        Map<String, Long> counts = BY_POINTS.read(in);
        return counts == null ? null : new Counts(counts, null);
    }

    @Override
    public void write(Counts counts, TokenSink sink) throws IOException {
        sink.startObject();
        Distribution distribution = counts.written();
        if (distribution != null) {
            for (int points = 0; points <= distribution.maxPoints(); points++) {
                long count = distribution.count(points);
                if (count > 0) {
                    sink.name(Integer.toString(points));
                    sink.number(count);
                }
            }
        }
        sink.endObject();
    }

    @Override
    public Schema schema() {
        return BY_POINTS.schema();
    }
}
