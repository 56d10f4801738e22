package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unless;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.testkit.reference.Fraction;
import io.github.kommunkompass.testkit.reference.ReferenceStatistics;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Laws of exact means, variances, quantiles and percentile ranks. The inputs are lists of points of 0 or more, in any order. A figure
 * that is not defined must be empty.
 *
 * <pre>{@code
 * List<Law<List<Integer>>> laws = DistributionLaws.ofMean(points -> ourMean(points));
 * Law.checkAll(laws, List.of(List.of(), List.of(1, 2), List.of(540, 542, 603)));
 * }</pre>
 */
public final class DistributionLaws {

    private static final int SHIFT = 3;
    private static final int FACTOR = 2;
    private static final int STEPS = 24;

    private DistributionLaws() {}

    /**
     * {@return the laws of a mean: {@code mean-permutation}, {@code -between}, {@code -scale} and {@code -reference}}
     *
     * @param mean the mean of a list of points
     */
    public static List<Law<List<Integer>>> ofMean(Function<List<Integer>, Optional<Ratio>> mean) {
        return List.of(
                permutation("mean", mean),
                between("mean", mean),
                scale("mean", mean),
                reference("mean", mean, ReferenceStatistics::mean));
    }

    /**
     * {@return the laws of a variance: {@code variance-permutation}, {@code -scale} and {@code -reference}}
     *
     * @param variance the variance of a list of points
     * @param estimator the divisor of the sum of squares, n or n - 1
     */
    public static List<Law<List<Integer>>> ofVariance(
            Function<List<Integer>, Optional<Ratio>> variance, Estimator estimator) {
        Law<List<Integer>> scale = Law.of(
                "variance-scale",
                "Shifting and then doubling all values multiplies the variance by four.",
                points -> unlessEqual(
                        variance.apply(moved(points)),
                        variance.apply(points).map(value -> value.times(Ratio.of(FACTOR * FACTOR)))));
        return List.of(
                permutation("variance", variance),
                scale,
                reference(
                        "variance",
                        variance,
                        estimator == Estimator.SAMPLE
                                ? ReferenceStatistics::sampleVariance
                                : reference -> reference.moment(2)));
    }

    /**
     * {@return the laws of quantiles: {@code quantile-permutation}, {@code -between}, {@code -scale}, {@code -order} and {@code
     * -reference}}
     *
     * @param quantile the quantile of a list of points for a share from 0 to 1
     * @param type the definition of the quantile
     */
    public static List<Law<List<Integer>>> ofQuantiles(
            BiFunction<List<Integer>, Ratio, Optional<Ratio>> quantile, QuantileType type) {
        Ratio third = Ratio.of(1, 3);
        Law<List<Integer>> reference = Law.of(
                "quantile-reference",
                "Every quantile follows its definition.",
                points -> first(
                        shares(),
                        share -> unlessEqual(
                                quantile.apply(points, share),
                                ReferenceStatistics.of(points)
                                        .quantile(Fraction.of(share), type.number())
                                        .map(Fraction::toRatio),
                                "for " + share)));
        Law<List<Integer>> order = Law.of(
                "quantile-order", "Quantiles increase with the share, from the minimum to the maximum.", points -> {
                    List<Ratio> quantiles = shares().stream()
                            .flatMap(share -> quantile.apply(points, share).stream())
                            .toList();
                    List<Ratio> sorted = quantiles.stream().sorted().toList();
                    return points.isEmpty()
                            ? Optional.empty()
                            : unlessEqual(quantiles, sorted)
                                    .or(() -> unlessEqual(
                                            List.of(quantiles.get(0), quantiles.get(quantiles.size() - 1)),
                                            List.of(
                                                    Ratio.of(Collections.min(points)),
                                                    Ratio.of(Collections.max(points)))));
                });
        return List.of(
                permutation("quantile", points -> quantile.apply(points, third)),
                between("quantile", points -> quantile.apply(points, third)),
                scale("quantile", points -> quantile.apply(points, third)),
                order,
                reference);
    }

    /**
     * {@return the laws of percentile ranks: {@code percentile-rank-permutation}, {@code -order}, {@code -ends}, {@code
     * -bounds} and {@code -reference}; for {@link PercentileRankMethod#STRICT}, {@link PercentileRankMethod#WEAK} and {@link
     * PercentileRankMethod#MEAN} also {@code -repetition}, and for the last {@code -mirror} and {@code -mean}}
     *
     * @param rank the percentile rank of points in a list of points, as a share from 0 to 1; the points may not be in the list
     * @param method the definition of the percentile rank
     */
    public static List<Law<List<Integer>>> ofPercentileRanks(
            BiFunction<List<Integer>, Integer, Optional<Ratio>> rank, PercentileRankMethod method) {
        return new PercentileRankLaws(rank, method).laws();
    }

    private static List<Ratio> shares() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> Ratio.of(step, STEPS))
                .toList();
    }

    private static Law<List<Integer>> permutation(String figure, Function<List<Integer>, Optional<Ratio>> of) {
        return Law.of(figure + "-permutation", "The order of the values does not matter.", points -> {
            List<Integer> reversed = new ArrayList<>(points);
            Collections.reverse(reversed);
            return unlessEqual(of.apply(reversed), of.apply(points), "in reverse order");
        });
    }

    private static Law<List<Integer>> between(String figure, Function<List<Integer>, Optional<Ratio>> of) {
        return Law.of(
                figure + "-between",
                "The figure is between the minimum and the maximum.",
                points -> of.apply(points)
                        .flatMap(found -> points.isEmpty()
                                ? Optional.of("found " + found + ", expected nothing")
                                : unless(
                                        Ratio.of(Collections.min(points)).compareTo(found) <= 0
                                                && found.compareTo(Ratio.of(Collections.max(points))) <= 0,
                                        found,
                                        "a value from " + Collections.min(points) + " to " + Collections.max(points))));
    }

    private static Law<List<Integer>> scale(String figure, Function<List<Integer>, Optional<Ratio>> of) {
        return Law.of(
                figure + "-scale",
                "Shifting and then doubling all values shifts and doubles the figure.",
                points -> unlessEqual(
                        of.apply(moved(points)),
                        of.apply(points)
                                .map(value -> value.plus(Ratio.of(SHIFT)).times(Ratio.of(FACTOR)))));
    }

    private static List<Integer> moved(List<Integer> points) {
        return points.stream().map(value -> (value + SHIFT) * FACTOR).toList();
    }

    private static Law<List<Integer>> reference(
            String figure,
            Function<List<Integer>, Optional<Ratio>> of,
            Function<ReferenceStatistics, Optional<Fraction>> definition) {
        return Law.of(
                figure + "-reference",
                "The figure follows its definition, and is empty if it is not defined.",
                points -> unlessEqual(
                        of.apply(points),
                        definition.apply(ReferenceStatistics.of(points)).map(Fraction::toRatio)));
    }
}
