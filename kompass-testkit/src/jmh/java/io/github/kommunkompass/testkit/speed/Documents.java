package io.github.kommunkompass.testkit.speed;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Ranking;
import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Neighbours;
import io.github.kommunkompass.comparison.PublishedMeans;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
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
    private static final PublishedMeans MEANS = Samples.means2021();
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
            Map.entry("evaluation", () -> Data.JSON.write(EVALUATION)),
            Map.entry("catalogue", () -> Data.JSON.write(Data.CATALOGUE)),
            Map.entry("scorecard", () -> Data.JSON.write(SCORECARD)),
            Map.entry("benchmark", () -> Data.JSON.write(BENCHMARK)),
            Map.entry("reference", () -> Data.JSON.write(MEANS)),
            Map.entry("crosswalk", () -> Data.JSON.write(CROSSWALK)),
            Map.entry("summary", () -> Data.JSON.write(SUMMARY)),
            Map.entry("comparison", () -> Data.JSON.write(COMPARISON)),
            Map.entry("ranking", () -> Data.JSON.write(RANKING)),
            Map.entry("neighbours", () -> Data.JSON.write(NEIGHBOURS)),
            Map.entry("diff", () -> Data.JSON.write(DIFF, COMPARABILITY)),
            Map.entry("progress", () -> Data.JSON.write(PROGRESS)),
            Map.entry("history", () -> Data.JSON.write(HISTORY)),
            Map.entry("revisions", () -> Data.JSON.writeRevisions(Catalogues.builtIn())));

    private static final Map<String, Function<String, Object>> READERS = Map.of(
            "evaluation", Data.JSON::readEvaluation,
            "catalogue", Data.JSON::readCatalogue,
            "scorecard", Data.JSON::readScorecard,
            "benchmark", Data.JSON::readBenchmark,
            "reference", Data.JSON::readReference,
            "crosswalk", Data.JSON::readCrosswalk);

    private Documents() {}

    static Supplier<String> writer(String format) {
        return WRITERS.get(format);
    }

    static Function<String, Object> reader(String format) {
        return READERS.get(format);
    }
}
