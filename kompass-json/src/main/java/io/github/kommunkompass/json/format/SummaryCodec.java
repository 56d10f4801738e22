package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.statistics.Statistics;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code kompass/summary/1}. */
final class SummaryCodec extends WrittenOnly<Summary> {

    @Override
    Format format() {
        return Format.SUMMARY;
    }

    @Override
    void write(Summary summary, JsonWriter writer) throws IOException {
        Map<String, Statistics> statistics = new LinkedHashMap<>();
        summary.statistics()
                .forEach((criterion, figures) -> statistics.put(criterion.code().toString(), figures));
        writer.object("population", summary.population(), PopulationPart::write)
                .map("statistics", statistics, (figures, out) -> out.object(figures, SummaryCodec::statistics))
                .member("quantileType", summary.quantileType().number());
        if (summary.disclosure().minimum().isPresent()) {
            writer.member("minimumShown", summary.disclosure().minimum().getAsInt());
        }
    }

    private static void statistics(Statistics statistics, JsonWriter writer) throws IOException {
        new Figures(writer)
                .count("n", statistics.n())
                .ratio("mean", statistics.mean())
                .root("sd", statistics.standardDeviation())
                .whole("min", statistics.min())
                .ratio("q1", statistics.lowerQuartile())
                .ratio("median", statistics.median())
                .ratio("q3", statistics.upperQuartile())
                .whole("max", statistics.max())
                .end();
    }
}
