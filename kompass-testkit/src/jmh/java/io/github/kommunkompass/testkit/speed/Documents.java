package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedFigures;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.document.ComparisonDocument;
import io.github.kommunkompass.json.document.DiffDocument;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writers and readers of a document of each format. */
final class Documents {

    private static final List<Evaluation> HUNDREDS = Data.evaluations(300).toList();
    private static final List<Scorecard> SCORECARDS =
            HUNDREDS.stream().map(Scorer.strict()::score).toList();
    private static final Benchmark BENCHMARK = HUNDREDS.stream().collect(Benchmark.toBenchmark(Data.population()));
    private static final Evaluation EVALUATION = Samples.nassjo2022();
    private static final Scorecard SCORECARD = Scorer.strict().score(EVALUATION);
    private static final PublishedFigures MEANS = Samples.means2021();
    private static final Summary SUMMARY = Summary.of(BENCHMARK, QuantileType.TYPE_7, DisclosurePolicy.none());
    private static final Comparison COMPARISON = Comparison.of(SCORECARD, BENCHMARK, SubjectInclusion.NOT_A_MEMBER);
    private static final Ranking RANKING = Ranking.of(SCORECARDS, "total");
    private static final Neighbours NEIGHBOURS = Neighbours.of(
            Map.of("inhabitants", Ratio.of(31_000)),
            HUNDREDS.stream()
                    .collect(Collectors.toMap(
                            Evaluation::municipality,
                            evaluation -> Map.of(
                                    "inhabitants",
                                    Ratio.of(evaluation.municipality().hashCode() & 0xffff)),
                            (one, other) -> one)),
            Map.of("inhabitants", Ratio.ONE),
            10);
    private static final Crosswalk CROSSWALK = Crosswalks.builtIn()
            .findCrosswalk(Samples.nassjo2019().revision(), Data.CATALOGUE.revision())
            .orElseThrow();
    private static final CatalogueDiff DIFF =
            CatalogueDiff.between(Samples.nassjo2019().catalogue(), Data.CATALOGUE);
    private static final Comparability COMPARABILITY =
            Comparability.between(Samples.nassjo2019().catalogue(), Data.CATALOGUE);
    private static final Progress PROGRESS = Progress.between(Samples.nassjo2019(), Samples.nassjo2022());
    private static final History HISTORY = History.of(List.of(Samples.nassjo2019(), Samples.nassjo2022()));

    private static final Map<String, Supplier<String>> WRITERS = Map.ofEntries(
            writer(Format.EVALUATION, EVALUATION),
            writer(Format.CATALOGUE, Data.CATALOGUE),
            writer(Format.SCORECARD, SCORECARD),
            writer(Format.BENCHMARK, BENCHMARK),
            writer(Format.REFERENCE, MEANS),
            writer(Format.CROSSWALK, CROSSWALK),
            writer(Format.SUMMARY, SUMMARY),
            writer(Format.COMPARISON, ComparisonDocument.of(COMPARISON)),
            writer(Format.RANKING, RANKING),
            writer(Format.NEIGHBOURS, NEIGHBOURS),
            writer(Format.DIFF, new DiffDocument(DIFF, COMPARABILITY)),
            writer(Format.PROGRESS, PROGRESS),
            writer(Format.HISTORY, HISTORY),
            writer(Format.REVISIONS, Catalogues.builtIn()));

    private Documents() {}

    private static <T> Map.Entry<String, Supplier<String>> writer(Format<T> format, T content) {
        return Map.entry(format.id(), () -> Data.JSON.write(format, content));
    }

    private static String id(String word) {
        return "kompass/" + word + "/1";
    }

    static Supplier<String> writer(String word) {
        return WRITERS.get(id(word));
    }

    static Function<String, Object> reader(String word) {
        Format<?> format = Format.find(id(word)).orElseThrow();
        return json -> Data.JSON.read(format, json);
    }
}
