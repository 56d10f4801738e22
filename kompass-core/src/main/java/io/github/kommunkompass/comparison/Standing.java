package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.QuartileGroup;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import org.immutables.value.Value;

/**
 * The position of an evaluation relative to a reference, for one criterion. Gaps are the subject's points minus the
 * reference's, in points; divided by the criterion's maximum they are shares.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Standing {

    /**
     * Returns the criterion.
     *
     * @return a criterion of the revision
     */
    Criterion criterion();

    /**
     * Returns the subject's points.
     *
     * @return from 0 to the maximum
     */
    int points();

    /**
     * Returns the number of values of the reference. It includes the subject as the {@link SubjectInclusion} states.
     *
     * @return the number, unavailable if only means were published
     */
    Figure<Long> n();

    /**
     * Returns the mean of the reference, in points.
     *
     * @return the mean
     */
    Figure<Ratio> mean();

    /**
     * Returns the gap to the mean, in points.
     *
     * @return the subject's points minus the mean
     */
    default Figure<Ratio> gap() {
        return mean().map(this::gapTo);
    }

    /**
     * Returns the gap to the mean as a share of the maximum.
     *
     * @return from -1 to 1
     */
    default Figure<Ratio> gapShare() {
        return gap().map(gap -> gap.dividedBy(Ratio.of(criterion().max())));
    }

    /**
     * Returns the median of the reference, in points.
     *
     * @return the median
     */
    Figure<Ratio> median();

    /**
     * Returns the gap to the median, in points.
     *
     * @return the subject's points minus the median
     */
    default Figure<Ratio> gapToMedian() {
        return median().map(this::gapTo);
    }

    /**
     * Returns the chosen quantile of the reference, in points.
     *
     * @return the quantile
     */
    Figure<Ratio> quantile();

    /**
     * Returns the gap to the chosen quantile, in points.
     *
     * @return the subject's points minus the quantile
     */
    default Figure<Ratio> gapToQuantile() {
        return quantile().map(this::gapTo);
    }

    /**
     * Returns the z-score: the gap to the mean divided by the sample standard deviation (divisor n - 1).
     *
     * @return the score, unavailable for fewer than 2 values and if all are equal
     */
    Figure<SquareRoot> z();

    /**
     * Returns the robust z-score: the gap to the median divided by 1.4826 times the median absolute deviation.
     *
     * @return the score, unavailable if half of the values or more equal the median
     */
    Figure<Ratio> robustZ();

    /**
     * Returns the rank of the subject.
     *
     * @return the rank, always counting the subject itself
     */
    Figure<Rank> rank();

    /**
     * Returns the percentile rank of the subject's points among those of the reference.
     *
     * @return a share from 0 to 1
     */
    Figure<Ratio> percentileRank();

    /**
     * Returns the quartile group of the subject.
     *
     * @return the quartile group, always counting the subject itself
     */
    Figure<QuartileGroup> quartileGroup();

    private Ratio gapTo(Ratio figure) {
        return Ratio.of(points()).minus(figure);
    }
}
