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
    void write(Comparison comparison, Writing writing) throws IOException {
        writing.object("subject", comparison.subject(), Parts::subject)
                .object("reference", comparison.reference(), ComparisonCodec::reference);
        included(comparison.settings().subject(), writing);
        writing.object("settings", comparison.settings(), ComparisonCodec::settings);
        Map<String, Standing> standings = new LinkedHashMap<>();
        comparison
                .standings()
                .forEach(standing -> standings.put(standing.criterion().code().toString(), standing));
        writing.map("standings", standings, (standing, out) -> out.object(standing, ComparisonCodec::standing));
        Parts.reasons("unavailable", comparison.unavailable(), writing);
    }

    private static void reference(Reference reference, Writing writing) throws IOException {
        if (reference instanceof PublishedMeans means) {
            writing.member("revision", means.catalogue().revision().toString())
                    .member("label", means.label())
                    .array("sources", means.sources(), Parts::source);
        } else {
            Benchmark benchmark = reference.benchmark().orElseThrow();
            writing.object("population", benchmark.population(), PopulationPart::write)
                    .member("evaluations", benchmark.evaluations())
                    .member("municipalities", benchmark.municipalities());
        }
    }

    private static void included(SubjectInclusion position, Writing writing) throws IOException {
        if (position != SubjectInclusion.UNSTATED) {
            writing.member("subjectIncluded", position == SubjectInclusion.INCLUDED);
        }
    }

    private static void settings(ComparisonSettings settings, Writing writing) throws IOException {
        writing.member("subject", settings.subject().id())
                .member("quantile", settings.quantile(), Parts::ratio)
                .member("quantileType", settings.quantileType().number())
                .member("ties", settings.ties().id())
                .member("percentileRank", settings.percentileRank().id());
        if (settings.disclosure().minimum().isPresent()) {
            writing.member("minimumShown", settings.disclosure().minimum().getAsInt());
        }
    }

    private static void standing(Standing standing, Writing writing) throws IOException {
        writing.member("points", standing.points());
        new Figures(writing)
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
