package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import org.immutables.value.Value;

/**
 * The summary statistics of a distribution; all but the number of values are in points. An undefined figure is unavailable. The
 * disclosure policy withholds all figures or none.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Statistics {

    /** {@return the number of values} */
    Figure<Long> n();

    /** {@return the arithmetic mean} */
    Figure<Ratio> mean();

    /** {@return the standard deviation of a sample, with the divisor n - 1} */
    Figure<SquareRoot> standardDeviation();

    /** {@return the lowest value} */
    Figure<Ratio> min();

    /** {@return the first quartile: the quantile at 1/4} */
    Figure<Ratio> lowerQuartile();

    /** {@return the median: the middle value, or the mean of the two in the middle} */
    Figure<Ratio> median();

    /** {@return the third quartile: the quantile at 3/4} */
    Figure<Ratio> upperQuartile();

    /** {@return the highest value} */
    Figure<Ratio> max();

    /** {@return the definition of the quartiles} */
    QuantileType quantileType();

    /** {@return the disclosure policy} */
    DisclosurePolicy disclosure();

    /**
     * Computes the figures of a distribution with quartiles of type 7, without a disclosure policy.
     *
     * @param values the distribution
     * @return the figures
     */
    static Statistics of(Distribution values) {
        return of(values, QuantileType.TYPE_7, DisclosurePolicy.none());
    }

    /**
     * Computes the figures of a distribution.
     *
     * @param values the distribution
     * @param type the definition of the quartiles
     * @param disclosure the disclosure policy
     * @return the figures
     */
    static Statistics of(Distribution values, QuantileType type, DisclosurePolicy disclosure) {
        Figure<Distribution> shown = disclosure.disclose(values.n(), () -> Figure.of(values));
        return new StatisticsBuilder()
                .n(shown.map(Distribution::n))
                .mean(shown.flatMap(Distribution::mean))
                .standardDeviation(shown.flatMap(Distribution::standardDeviation))
                .min(shown.flatMap(Distribution::min).map(Ratio::of))
                .lowerQuartile(shown.flatMap(all -> all.quantile(Ratio.of(1, 4), type)))
                .median(shown.flatMap(Distribution::median))
                .upperQuartile(shown.flatMap(all -> all.quantile(Ratio.of(3, 4), type)))
                .max(shown.flatMap(Distribution::max).map(Ratio::of))
                .quantileType(type)
                .disclosure(disclosure)
                .build();
    }
}
