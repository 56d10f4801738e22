package io.github.kommunkompass.testkit.oracle;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.ExactNumber;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of Kompass by the names that the scripts use. A figure that is unavailable is not a number. */
final class Figures {

    /** The same as in the scripts. */
    private static final List<Ratio> SHARES = Stream.of("0", "1/64", "1/8", "1/4", "1/2", "3/4", "7/8", "63/64", "1")
            .map(Ratio::parse)
            .toList();

    private static final List<Ratio> DECIMALS =
            Stream.of("0.1", "0.3", "0.9", "0.95").map(Ratio::parse).toList();

    private static final int FIRST = 5;

    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    private Figures() {}

    static Map<String, List<Double>> of(Sampled sampled) {
        Figures figures = new Figures();
        Distribution distribution = Distribution.of(sampled.max(), sampled.array());
        figures.addMoments(distribution);
        figures.addQuantiles(distribution);
        figures.addRanks(distribution, sampled);
        figures.addStandings(sampled);
        figures.addCorrelations(sampled);
        return figures.figures;
    }

    private void addMoments(Distribution distribution) {
        add("mean", distribution.mean());
        add("median", distribution.median());
        add("min", distribution.min().map(Ratio::of));
        add("max", distribution.max().map(Ratio::of));
        add("mad", distribution.medianAbsoluteDeviation());
        for (Estimator estimator : Estimator.values()) {
            String suffix = estimator == Estimator.SAMPLE ? "-sample" : "-population";
            add("variance" + suffix, distribution.variance(estimator));
            add("sd" + suffix, distribution.standardDeviation(estimator));
            add("skewness" + suffix, distribution.skewness(estimator));
            add("kurtosis" + suffix, distribution.excessKurtosis(estimator));
        }
        figures.put(
                "modes", distribution.modes().stream().map(Integer::doubleValue).toList());
    }

    private void addQuantiles(Distribution distribution) {
        for (QuantileType type : QuantileType.values()) {
            String name = "quantile-" + type.number();
            SHARES.forEach(share -> add(name, distribution.quantile(share, type)));
            DECIMALS.forEach(share -> add(name + "-decimal", distribution.quantile(share, type)));
        }
    }

    private void addRanks(Distribution distribution, Sampled sampled) {
        for (TiePolicy ties : TiePolicy.values()) {
            figures.put("rank-" + ties, new ArrayList<>());
            sampled.points()
                    .forEach(points ->
                            add("rank-" + ties, distribution.rank(points, ties).map(Rank::position)));
        }
        for (PercentileRankMethod method : PercentileRankMethod.values()) {
            sampled.asked().forEach(points -> add("percentile-" + method, distribution.percentileRank(points, method)));
        }
    }

    private void addStandings(Sampled sampled) {
        figures.put("z", new ArrayList<>());
        figures.put("robust-z", new ArrayList<>());
        Catalogue catalogue = catalogue(sampled);
        List<Scorecard> scorecards = scorecards(catalogue, sampled.points(), 2021);
        Benchmark benchmark = scorecards.stream()
                .collect(Benchmark.toBenchmarkOfScorecards(Population.of(catalogue, RepeatPolicy.LATEST)));
        scorecards.stream().limit(FIRST).forEach(scorecard -> {
            Standing standing = Comparison.of(scorecard, benchmark, SubjectInclusion.INCLUDED)
                    .standing("1");
            add("z", standing.z());
            add("robust-z", standing.robustZ());
        });
    }

    private void addCorrelations(Sampled sampled) {
        Catalogue catalogue = catalogue(sampled);
        PopulationChange change = PopulationChange.between(
                scorecards(catalogue, sampled.points(), 2021),
                scorecards(catalogue, sampled.later(), 2023),
                catalogue.criterion("1"),
                TiePolicy.COMPETITION);
        add("kendall", change.kendallTauB());
        add("spearman", change.spearmanRho());
    }

    private static Catalogue catalogue(Sampled sampled) {
        return Catalogue.builder("ORACLE")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(sampled.max())))
                .build();
    }

    private static List<Scorecard> scorecards(Catalogue catalogue, List<Integer> points, int year) {
        List<Scorecard> scorecards = new ArrayList<>();
        for (Integer value : points) {
            scorecards.add(Scorer.strict()
                    .score(Evaluation.builder(catalogue)
                            .municipality(Municipality.of("Synthetic " + scorecards.size(), "SE"))
                            .evaluated(PartialDate.of(year))
                            .points("1", value)
                            .build()));
        }
        return scorecards;
    }

    private void add(String name, Figure<? extends ExactNumber> figure) {
        figures.computeIfAbsent(name, any -> new ArrayList<>())
                .add(figure.toOptional().map(ExactNumber::doubleValue).orElse(Double.NaN));
    }
}
