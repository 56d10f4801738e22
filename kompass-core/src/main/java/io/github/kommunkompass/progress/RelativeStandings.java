package io.github.kommunkompass.progress;

import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import org.immutables.value.Value;

/**
 * Where a municipality stood among those evaluated against the same revision, at two times: what can be said of evaluations
 * whose points cannot be compared.
 *
 * <p>These are positions, side by side. They are not a change of the municipality: others move too, and a population against
 * one revision is not that against another. There is therefore no difference to be had here. Immutable and thread-safe.
 */
@Value.Immutable
public interface RelativeStandings {

    /**
     * Returns the earlier evaluation among those of its own revision.
     *
     * @return a comparison
     */
    Comparison earlier();

    /**
     * Returns the later evaluation among those of its own revision.
     *
     * @return a comparison
     */
    Comparison later();

    /**
     * Returns the earlier percentile rank of a criterion.
     *
     * @param code its code in the earlier catalogue
     * @return a share from 0 to 1 by the method of the comparison's settings, or why there is none
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the earlier catalogue has no such code
     */
    default Figure<Ratio> earlierPercentileRank(String code) {
        return earlier().figure(code, Standing::percentileRank);
    }

    /**
     * Returns the later percentile rank of a criterion.
     *
     * @param code its code in the later catalogue
     * @return a share from 0 to 1 by the method of the comparison's settings, or why there is none
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the later catalogue has no such code
     */
    default Figure<Ratio> laterPercentileRank(String code) {
        return later().figure(code, Standing::percentileRank);
    }

    /**
     * Returns the earlier z-score of a criterion.
     *
     * @param code its code in the earlier catalogue
     * @return the gap to the mean in standard deviations, or why there is none
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the earlier catalogue has no such code
     */
    default Figure<SquareRoot> earlierZ(String code) {
        return earlier().figure(code, Standing::z);
    }

    /**
     * Returns the later z-score of a criterion.
     *
     * @param code its code in the later catalogue
     * @return the gap to the mean in standard deviations, or why there is none
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the later catalogue has no such code
     */
    default Figure<SquareRoot> laterZ(String code) {
        return later().figure(code, Standing::z);
    }

    /**
     * Puts two comparisons side by side.
     *
     * @param earlier the earlier evaluation among those of its revision
     * @param later the later evaluation of the same municipality among those of its revision
     * @return the positions
     * @throws UnorderedEvaluationsException if they are not of one municipality, or the earlier does not certainly come first
     */
    static RelativeStandings of(Comparison earlier, Comparison later) {
        Chronology.check(earlier.subject(), later.subject());
        return new RelativeStandingsBuilder().earlier(earlier).later(later).build();
    }
}
