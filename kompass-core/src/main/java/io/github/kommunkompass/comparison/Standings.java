package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.statistics.DisclosurePolicy;
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
        boolean isAdded = settings.subject() == SubjectInclusion.NOT_A_MEMBER;
        Distribution figures = settings.subject() == SubjectInclusion.EXCLUDED ? reference.without(points) : reference;
        Distribution ranks = isAdded ? reference.with(points) : reference;
        DisclosurePolicy disclosure = settings.disclosure();
        long n = figures.n();
        return new StandingBuilder()
                .criterion(criterion)
                .points(points)
                .n(disclosure.disclose(n, () -> Figure.of(n)))
                .mean(disclosure.disclose(n, figures::mean))
                .median(disclosure.discloseValue(figures, figures::median))
                .quantile(disclosure.discloseValue(
                        figures, () -> figures.quantile(settings.quantile(), settings.quantileType())))
                .z(disclosure.disclose(n, () -> z(points, figures)))
                .robustZ(disclosure.disclose(n, () -> robustZ(points, figures)))
                .rank(disclosure.disclose(n, () -> ranks.rank(points, settings.ties())))
                .percentileRank(disclosure.disclose(n, () -> figures.percentileRank(points, settings.percentileRank())))
                .quartileGroup(disclosure.disclose(n, () -> ranks.quartileGroup(points)))
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
