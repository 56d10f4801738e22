package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.testkit.law.DistributionLaws;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Checks the {@linkplain DistributionLaws laws of means, variances and quantiles} with random points. Extend it in a
 * test class. For code that calculates only some of these figures, use the laws directly.
 */
public abstract class DistributionProperties {

    /** For subclasses. */
    protected DistributionProperties() {}

    /**
     * Calculates a mean.
     *
     * @param points the points, in any order; may be none
     * @return the exact mean, or empty if it is not defined
     */
    protected abstract Optional<Ratio> mean(List<Integer> points);

    /**
     * Calculates a variance.
     *
     * @param points the points, in any order; may be none
     * @param estimator the divisor of the sum of squares, n or n - 1
     * @return the exact variance, or empty if it is not defined
     */
    protected abstract Optional<Ratio> variance(List<Integer> points, Estimator estimator);

    /**
     * Calculates a quantile.
     *
     * @param points the points, in any order; may be none
     * @param share the share, from 0 to 1
     * @param type the definition of the quantile
     * @return the exact quantile, or empty if it is not defined
     */
    protected abstract Optional<Ratio> quantile(List<Integer> points, Ratio share, QuantileType type);

    /** {@return the inputs: lists of points from 0 to 800} */
    @Provide
    public Arbitrary<List<Integer>> points() {
        return KompassArbitraries.pointLists(800);
    }

    /**
     * Checks the laws of means.
     *
     * @param points random points
     */
    @Property
    public void meansKeepLaws(@ForAll("points") List<Integer> points) {
        Law.checkAll(DistributionLaws.ofMean(this::mean), List.of(points));
    }

    /**
     * Checks the laws of variances.
     *
     * @param points random points
     * @param estimator a random estimator
     */
    @Property
    public void variancesKeepLaws(@ForAll("points") List<Integer> points, @ForAll Estimator estimator) {
        Law.checkAll(DistributionLaws.ofVariance(values -> variance(values, estimator), estimator), List.of(points));
    }

    /**
     * Checks the laws of quantiles.
     *
     * @param points random points
     * @param type a random definition
     */
    @Property
    public void quantilesKeepLaws(@ForAll("points") List<Integer> points, @ForAll QuantileType type) {
        Law.checkAll(
                DistributionLaws.ofQuantiles((values, share) -> quantile(values, share, type), type), List.of(points));
    }
}
