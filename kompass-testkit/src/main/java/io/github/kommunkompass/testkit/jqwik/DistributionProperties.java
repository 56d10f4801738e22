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
 * The {@linkplain DistributionLaws laws of means, variances and quantiles} on random points, as a test class to extend. Where your
 * code has some of these only, use the laws themselves.
 */
public abstract class DistributionProperties {

    /** For the test class that extends this. */
    protected DistributionProperties() {}

    /**
     * Calculates a mean.
     *
     * @param points the points, in any order; may be none
     * @return the mean, exactly; empty if there is none
     */
    protected abstract Optional<Ratio> mean(List<Integer> points);

    /**
     * Calculates a variance.
     *
     * @param points the points, in any order; may be none
     * @param estimator whether the sum of squares is divided by n or by n - 1
     * @return the variance, exactly; empty if there is none
     */
    protected abstract Optional<Ratio> variance(List<Integer> points, Estimator estimator);

    /**
     * Calculates a quantile.
     *
     * @param points the points, in any order; may be none
     * @param share from 0 to 1
     * @param type the definition of the quantile
     * @return the quantile, exactly; empty if there is none
     */
    protected abstract Optional<Ratio> quantile(List<Integer> points, Ratio share, QuantileType type);

    /**
     * Gives the inputs to the properties.
     *
     * @return lists of points from 0 to 800
     */
    @Provide
    public Arbitrary<List<Integer>> points() {
        return KompassArbitraries.pointLists(800);
    }

    /**
     * Tries a law.
     *
     * @param points drawn
     */
    @Property
    public void means_keep_the_laws(@ForAll("points") List<Integer> points) {
        Law.checkAll(DistributionLaws.ofMean(this::mean), List.of(points));
    }

    /**
     * Tries a law.
     *
     * @param points drawn
     * @param estimator drawn
     */
    @Property
    public void variances_keep_the_laws(@ForAll("points") List<Integer> points, @ForAll Estimator estimator) {
        Law.checkAll(DistributionLaws.ofVariance(values -> variance(values, estimator), estimator), List.of(points));
    }

    /**
     * Tries a law.
     *
     * @param points drawn
     * @param type drawn
     */
    @Property
    public void quantiles_keep_the_laws(@ForAll("points") List<Integer> points, @ForAll QuantileType type) {
        Law.checkAll(
                DistributionLaws.ofQuantiles((values, share) -> quantile(values, share, type), type), List.of(points));
    }
}
