package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Builds the standing at one criterion. */
final class Standings {

    /** The standard deviation of a normal distribution divided by its median absolute deviation. */
    private static final Ratio NORMAL = Ratio.of(14826, 10000);

    private Standings() {}

    /** Published figures are used as printed, so that none is known without the subject. */
    static Standing amongPublished(
            Criterion criterion, int points, PublishedFigures figures, ComparisonSettings settings) {
        // Its catalogue may have other names under the same structure.
        Criterion published = figures.catalogue().criterion(criterion.code());
        UnavailableReason missing =
                hasMeansOnly(figures) ? UnavailableReason.MEANS_ONLY : UnavailableReason.NOT_PUBLISHED;
        boolean asPrinted = settings.subject() != SubjectInclusion.EXCLUDED;
        Function<PublishedFigures.Kind, Figure<Ratio>> printed = kind -> asPrinted
                ? figures.find(kind, published).map(Figure::of).orElse(Figure.unavailable(missing))
                : Figure.unavailable(missing);
        return new StandingBuilder()
                .criterion(criterion)
                .points(points)
                .disclosure(settings.disclosure())
                .mean(printed.apply(PublishedFigures.Kind.MEAN))
                .n(
                        asPrinted && figures.findNumber(published).isPresent()
                                ? Figure.of(figures.findNumber(published).getAsLong())
                                : Figure.unavailable(missing))
                .median(printed.apply(PublishedFigures.Kind.MEDIAN))
                .quantile(kind(settings.quantile()).map(printed).orElse(Figure.unavailable(missing)))
                .z(Figure.unavailable(missing))
                .robustZ(Figure.unavailable(missing))
                .rank(Figure.unavailable(missing))
                .percentileRank(Figure.unavailable(missing))
                .quartileGroup(Figure.unavailable(missing))
                .build();
    }

    private static boolean hasMeansOnly(PublishedFigures figures) {
        return figures.numbers().isEmpty()
                && Stream.of(PublishedFigures.Kind.values())
                        .allMatch(kind -> (kind == PublishedFigures.Kind.MEAN)
                                != figures.figures(kind).isEmpty());
    }

    private static Optional<PublishedFigures.Kind> kind(Ratio quantile) {
        Ratio quarters = quantile.times(Ratio.of(4));
        return PublishedFigures.ORDERED.stream()
                .filter(kind -> quarters.equals(Ratio.of(1 + PublishedFigures.ORDERED.indexOf(kind))))
                .findFirst();
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
