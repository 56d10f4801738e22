package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;

/** Builds the standing at one criterion. */
final class Standings {

    /** The standard deviation of a normal distribution divided by its median absolute deviation. */
    private static final Ratio NORMAL = Ratio.of(14826, 10000);

    private Standings() {}

    static Standing amongMeans(Criterion criterion, int points, Ratio mean, ComparisonSettings settings) {
        boolean asPrinted = settings.subject() != SubjectInclusion.EXCLUDED;
        return new StandingBuilder()
                .criterion(criterion)
                .points(points)
                .disclosure(settings.disclosure())
                .mean(asPrinted ? Figure.of(mean) : Figure.unavailable(UnavailableReason.MEANS_ONLY))
                .n(Figure.unavailable(UnavailableReason.MEANS_ONLY))
                .median(Figure.unavailable(UnavailableReason.MEANS_ONLY))
                .quantile(Figure.unavailable(UnavailableReason.MEANS_ONLY))
                .z(Figure.unavailable(UnavailableReason.MEANS_ONLY))
                .robustZ(Figure.unavailable(UnavailableReason.MEANS_ONLY))
                .rank(Figure.unavailable(UnavailableReason.MEANS_ONLY))
                .percentileRank(Figure.unavailable(UnavailableReason.MEANS_ONLY))
                .quartileGroup(Figure.unavailable(UnavailableReason.MEANS_ONLY))
                .build();
    }

    static Standing among(Criterion criterion, int points, Distribution reference, ComparisonSettings settings) {
        Figure<Distribution> shown = settings.disclosure()
                .disclose(settings.subject().countOthers(reference.n()), () -> Figure.of(reference));
        Figure<Distribution> figures =
                settings.subject() == SubjectInclusion.EXCLUDED ? shown.map(all -> all.without(points)) : shown;
        Figure<Distribution> ranks =
                settings.subject() == SubjectInclusion.NOT_A_MEMBER ? shown.map(all -> all.with(points)) : shown;
        return new StandingBuilder()
                .criterion(criterion)
                .points(points)
                .disclosure(settings.disclosure())
                .n(figures.map(Distribution::n))
                .mean(figures.flatMap(Distribution::mean))
                .median(figures.flatMap(Distribution::median))
                .quantile(figures.flatMap(all -> all.quantile(settings.quantile(), settings.quantileType())))
                .z(figures.flatMap(all -> z(points, all)))
                .robustZ(figures.flatMap(all -> robustZ(points, all)))
                .rank(ranks.flatMap(all -> all.rank(points, settings.ties())))
                .percentileRank(figures.flatMap(all -> all.percentileRank(points, settings.percentileRank())))
                .quartileGroup(ranks.flatMap(all -> all.quartileGroup(points)))
                .build();
    }

    private static Figure<SquareRoot> z(int points, Distribution figures) {
        return figures.standardDeviation(Estimator.SAMPLE)
                .flatMap(deviation -> deviation.signum() == 0
                        ? Figure.unavailable(UnavailableReason.NO_SPREAD)
                        : Figure.of(
                                Ratio.of(points).minus(figures.mean().value()).dividedBy(deviation)));
    }

    private static Figure<Ratio> robustZ(int points, Distribution figures) {
        return figures.medianAbsoluteDeviation()
                .flatMap(deviation -> deviation.signum() == 0
                        ? Figure.unavailable(UnavailableReason.NO_MEDIAN_DEVIATION)
                        : Figure.of(
                                Ratio.of(points).minus(figures.median().value()).dividedBy(deviation.times(NORMAL))));
    }
}
