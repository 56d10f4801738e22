package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.ComparisonSettings;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.statistics.QuartileGroup;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code kompass/comparison/1}, without highlights. */
final class ComparisonCodec extends WrittenOnly<Comparison> {

    @Override
    Format format() {
        return Format.COMPARISON;
    }

    @Override
    void write(Comparison comparison, JsonWriter writer) throws IOException {
        writer.object("subject", comparison.subject(), SharedJson::subject)
                .object("reference", comparison.reference(), ComparisonCodec::reference);
        included(comparison.settings().subject(), writer);
        writer.object("settings", comparison.settings(), ComparisonCodec::settings);
        Map<String, Standing> standings = new LinkedHashMap<>();
        comparison
                .standings()
                .forEach(standing -> standings.put(standing.criterion().code().toString(), standing));
        writer.map("standings", standings, (standing, out) -> out.object(standing, ComparisonCodec::standing));
        SharedJson.reasons("unavailable", comparison.unavailable(), writer);
    }

    private static void reference(Reference reference, JsonWriter writer) throws IOException {
        if (reference instanceof PublishedMeans means) {
            writer.member("revision", means.catalogue().revision().toString())
                    .member("label", means.label())
                    .array("sources", means.sources(), SharedJson::source);
        } else {
            Benchmark benchmark = reference.benchmark().orElseThrow();
            writer.object("population", benchmark.population(), PopulationPart::write)
                    .member("evaluations", benchmark.evaluations())
                    .member("municipalities", benchmark.municipalities());
        }
    }

    private static void included(SubjectInclusion inclusion, JsonWriter writer) throws IOException {
        if (inclusion != SubjectInclusion.UNSTATED) {
            writer.member("subjectIncluded", inclusion == SubjectInclusion.INCLUDED);
        }
    }

    private static void settings(ComparisonSettings settings, JsonWriter writer) throws IOException {
        writer.member("subject", settings.subject().id())
                .member("quantile", settings.quantile(), SharedJson::ratio)
                .member("quantileType", settings.quantileType().number())
                .member("ties", settings.ties().id())
                .member("percentileRank", settings.percentileRank().id());
        if (settings.disclosure().minimum().isPresent()) {
            writer.member("minimumShown", settings.disclosure().minimum().getAsInt());
        }
    }

    private static void standing(Standing standing, JsonWriter writer) throws IOException {
        writer.member("points", standing.points());
        new Figures(writer)
                .count("n", standing.n())
                .ratio("mean", standing.mean())
                .ratio("gap", standing.gap())
                .ratio("gapShare", standing.gapShare())
                .ratio("median", standing.median())
                .ratio("gapToMedian", standing.gapToMedian())
                .ratio("quantile", standing.quantile())
                .ratio("gapToQuantile", standing.gapToQuantile())
                .root("z", standing.z())
                .ratio("robustZ", standing.robustZ())
                .rank("rank", standing.rank())
                .ratio("percentileRank", standing.percentileRank())
                .word("quarter", standing.quartileGroup().map(QuartileGroup::id))
                .end();
    }
}
