package io.github.kommunkompass.json.format;

import io.github.kommunkompass.benchmark.Summary;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.json.shape.DecimalShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WrittenDocument;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Statistics;
import io.github.kommunkompass.value.Ratio;

/** {@code kompass/summary/1}. */
final class SummaryShape extends WrittenDocument<Summary> {

    SummaryShape() {
        super("summary", Summary.class, "Summary", "The summary statistics of a benchmark.");
        required("population", PopulationShape.POPULATION, Summary::population);
        required(
                        "statistics",
                        Common.byCode(StatisticsShape.STATISTICS),
                        summary -> Common.withKeys(summary.statistics(), Criterion::code))
                .described("The statistics, by the code of a criterion.");
        required(
                "quantileType",
                FigureShapes.QUANTILE_TYPE_NUMBER,
                summary -> summary.quantileType().number());
        optional(
                "minimumShown",
                FigureShapes.MINIMUM_SHOWN,
                summary -> Common.boxed(summary.disclosure().minimum()));
    }

    /** The statistics of one criterion. */
    static final class StatisticsShape extends WrittenObject<Statistics> {

        static final Shape<Statistics> STATISTICS = new StatisticsShape()
                .described(
                        "Statistics of the points of one criterion. Each figure is present, or its reason is in unavailable.")
                .named("statistics");

        private StatisticsShape() {
            figure("n", GroupSize.GROUP_SIZE, statistics -> GroupSize.of(statistics.n(), statistics.disclosure()))
                    .described("The number of evaluations with known points.");
            figure("mean", RatioShape.RATIO, Statistics::mean);
            figure("sd", FigureShapes.root(DecimalShape.any().with("minimum", 0)), Statistics::standardDeviation)
                    .described("The standard deviation of the sample, with divisor n - 1.");
            figure("min", Common.POINTS, statistics -> whole(statistics.min()));
            figure("q1", RatioShape.RATIO, Statistics::lowerQuartile);
            figure("median", RatioShape.RATIO, Statistics::median);
            figure("q3", RatioShape.RATIO, Statistics::upperQuartile);
            figure("max", Common.POINTS, statistics -> whole(statistics.max()));
            reasons(FigureShapes.REASON)
                    .described("The reasons why figures are unavailable, by the name of the figure.");
        }

        /** Returns a figure that is a value of the distribution, and therefore a whole number. */
        private static Figure<Integer> whole(Figure<Ratio> figure) {
            return figure.map(points -> points.numerator().intValueExact());
        }
    }
}
