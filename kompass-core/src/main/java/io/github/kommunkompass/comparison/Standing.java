package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.QuartileGroup;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import org.immutables.value.Value;

/**
 * The position of an evaluation relative to a reference, for one criterion. Gaps are the subject's points minus the
 * reference's, in points; divided by the criterion's maximum they are shares. The disclosure policy withholds all figures of the
 * reference or none.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Standing {

    /** {@return the criterion} */
    Criterion criterion();

    /** {@return the subject's points, from 0 to the maximum} */
    int points();

    /** {@return the disclosure policy of the comparison} */
    DisclosurePolicy disclosure();

    /**
     * {@return the number of values of the reference, unavailable if only figures were published without it} It includes the
     * subject as the {@link SubjectInclusion} states.
     */
    Figure<Long> n();

    /** {@return the mean of the reference, in points} */
    Figure<Ratio> mean();

    /** {@return the gap to the mean, in points: the subject's points minus the mean} */
    default Figure<Ratio> gap() {
        return mean().map(this::gapTo);
    }

    /** {@return the gap to the mean as a share of the maximum, from -1 to 1} */
    default Figure<Ratio> gapShare() {
        return gap().map(gap -> gap.dividedBy(Ratio.of(criterion().max())));
    }

    /** {@return the median of the reference, in points} */
    Figure<Ratio> median();

    /** {@return the gap to the median, in points: the subject's points minus the median} */
    default Figure<Ratio> gapToMedian() {
        return median().map(this::gapTo);
    }

    /** {@return the chosen quantile of the reference, in points} */
    Figure<Ratio> quantile();

    /** {@return the gap to the chosen quantile, in points: the subject's points minus the quantile} */
    default Figure<Ratio> gapToQuantile() {
        return quantile().map(this::gapTo);
    }

    /**
     * {@return the z-score: the gap to the mean divided by the sample standard deviation (divisor n - 1), unavailable
     * for fewer than 2 values and if all are equal}
     */
    Figure<SquareRoot> z();

    /**
     * {@return the robust z-score: the gap to the median divided by 1.4826 times the median absolute deviation,
     * unavailable if more than half of the values equal the median}
     */
    Figure<Ratio> robustZ();

    /** {@return the rank of the subject, always counting the subject itself} */
    Figure<Rank> rank();

    /** {@return the percentile rank of the subject's points among those of the reference: a share from 0 to 1} */
    Figure<Ratio> percentileRank();

    /** {@return the quartile group of the subject, always counting the subject itself} */
    Figure<QuartileGroup> quartileGroup();

    private Ratio gapTo(Ratio figure) {
        return Ratio.of(points()).minus(figure);
    }
}
