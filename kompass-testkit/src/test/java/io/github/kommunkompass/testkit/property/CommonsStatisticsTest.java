package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.Ratio;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.apache.commons.statistics.descriptive.Kurtosis;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Skewness;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.descriptive.Variance;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;
import org.assertj.core.data.Offset;

/** Figures that Apache Commons Statistics offers too agree with it, to within its rounding. */
@AddLifecycleHook(SeedOfTheBuild.class)
class CommonsStatisticsTest {

    private static final Map<TiePolicy, TiesStrategy> STRATEGIES = Map.of(
            TiePolicy.COMPETITION, TiesStrategy.MINIMUM,
            TiePolicy.MODIFIED, TiesStrategy.MAXIMUM,
            TiePolicy.FRACTIONAL, TiesStrategy.AVERAGE);

    @Provide
    Arbitrary<Points> points() {
        return Points.any();
    }

    private static double[] doubles(Points points) {
        return points.values().stream().mapToDouble(Integer::doubleValue).toArray();
    }

    /** They round at each step, by about one part in 2^53 of the largest number on the way. */
    private static void assertClose(double ours, double theirs, double scale) {
        assertThat(ours).isCloseTo(theirs, Offset.offset(1e-12 * scale));
    }

    @Property
    void momentsAgree(@ForAll("points") Points points) {
        Assume.that(points.values().size() >= 4);
        Distribution counted = Distribution.of(points.max(), points.array());
        Assume.that(counted.min().value() < counted.max().value());
        double[] values = doubles(points);
        assertClose(counted.mean().value().doubleValue(), Mean.of(values).getAsDouble(), points.max());
        assertClose(
                counted.variance(Estimator.SAMPLE).value().doubleValue(),
                Variance.of(values).getAsDouble(),
                points.max() * points.max());
        assertClose(
                counted.variance(Estimator.POPULATION).value().doubleValue(),
                Variance.of(values).setBiased(true).getAsDouble(),
                points.max() * points.max());
        assertClose(
                counted.standardDeviation(Estimator.SAMPLE).value().doubleValue(),
                StandardDeviation.of(values).getAsDouble(),
                points.max());
        assertClose(
                counted.skewness(Estimator.SAMPLE).value().doubleValue(),
                Skewness.of(values).getAsDouble(),
                values.length);
        assertClose(
                counted.skewness(Estimator.POPULATION).value().doubleValue(),
                Skewness.of(values).setBiased(true).getAsDouble(),
                values.length);
        assertClose(
                counted.excessKurtosis(Estimator.SAMPLE).value().doubleValue(),
                Kurtosis.of(values).getAsDouble(),
                values.length * values.length);
        assertClose(
                counted.excessKurtosis(Estimator.POPULATION).value().doubleValue(),
                Kurtosis.of(values).setBiased(true).getAsDouble(),
                values.length * values.length);
        assertClose(
                counted.median().value().doubleValue(), Median.withDefaults().evaluate(values), points.max());
    }

    /** Only of shares exact in a double: for others the side of a step on which they lie is uncertain. */
    @Property
    void quantilesOfEveryTypeAgree(@ForAll("points") Points points, @ForAll @IntRange(max = 64) int parts) {
        Assume.that(!points.values().isEmpty());
        Distribution counted = Distribution.of(points.max(), points.array());
        for (QuantileType type : QuantileType.values()) {
            double theirs = Quantile.withDefaults()
                    .with(Quantile.EstimationMethod.valueOf("HF" + type.number()))
                    .evaluate(doubles(points), parts / 64.0);
            assertClose(counted.quantile(Ratio.of(parts, 64), type).value().doubleValue(), theirs, points.max());
        }
    }

    @Property
    void ranksAgree(@ForAll("points") Points points, @ForAll TiePolicy ties) {
        Assume.that(STRATEGIES.containsKey(ties));
        Distribution counted = Distribution.of(points.max(), points.array());
        double[] fromTheTop =
                points.values().stream().mapToDouble(value -> -value).toArray();
        double[] theirs = new NaturalRanking(STRATEGIES.get(ties)).apply(fromTheTop);
        for (int i = 0; i < theirs.length; i++) {
            Ratio ours = counted.rank(points.values().get(i), ties).value().position();
            assertThat(ours.doubleValue()).isEqualTo(theirs[i]);
        }
    }
}
