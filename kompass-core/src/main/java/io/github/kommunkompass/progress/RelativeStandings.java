package io.github.kommunkompass.progress;

import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.Standing;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import org.immutables.value.Value;

/**
 * The standings of a municipality at two times, each relative to its own revision, for evaluations whose points cannot be
 * compared.
 *
 * <p>The difference of two positions is not a change of the municipality: the others move too, and the populations of two
 * revisions differ. Therefore no differences are computed. Immutable and thread-safe.
 */
@Value.Immutable
public interface RelativeStandings {

    /** {@return the comparison of the earlier evaluation with its own revision} */
    Comparison earlier();

    /** {@return the comparison of the later evaluation with its own revision} */
    Comparison later();

    /**
     * Returns the earlier percentile rank of a criterion.
     *
     * @param code its code in the earlier catalogue
     * @return a share from 0 to 1 by the method of the comparison's settings, or the reason why it is unavailable
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the earlier catalogue has no such code
     */
    default Figure<Ratio> earlierPercentileRank(String code) {
        return earlier().figure(code, Standing::percentileRank);
    }

    /**
     * Returns the later percentile rank of a criterion.
     *
     * @param code its code in the later catalogue
     * @return a share from 0 to 1 by the method of the comparison's settings, or the reason why it is unavailable
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the later catalogue has no such code
     */
    default Figure<Ratio> laterPercentileRank(String code) {
        return later().figure(code, Standing::percentileRank);
    }

    /**
     * Returns the earlier z-score of a criterion.
     *
     * @param code its code in the earlier catalogue
     * @return the gap to the mean in standard deviations, or the reason why it is unavailable
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the earlier catalogue has no such code
     */
    default Figure<SquareRoot> earlierZ(String code) {
        return earlier().figure(code, Standing::z);
    }

    /**
     * Returns the later z-score of a criterion.
     *
     * @param code its code in the later catalogue
     * @return the gap to the mean in standard deviations, or the reason why it is unavailable
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the later catalogue has no such code
     */
    default Figure<SquareRoot> laterZ(String code) {
        return later().figure(code, Standing::z);
    }

    /**
     * Obtains the standings of two comparisons.
     *
     * @param earlier the comparison of the earlier evaluation
     * @param later the comparison of the later evaluation of the same municipality
     * @return the standings
     * @throws UnorderedEvaluationsException if they are not of one municipality, or the earlier is not certainly the first
     */
    static RelativeStandings of(Comparison earlier, Comparison later) {
        return of(earlier, later, MunicipalityRegister.builtIn());
    }

    /**
     * Obtains the standings of two comparisons.
     *
     * @param earlier the comparison of the earlier evaluation
     * @param later the comparison of the later evaluation of the same municipality
     * @param register the register that decides whether they are of one municipality
     * @return the standings
     * @throws UnorderedEvaluationsException if they are not of one municipality, or the earlier is not certainly the first
     */
    static RelativeStandings of(Comparison earlier, Comparison later, MunicipalityRegister register) {
        Chronology.check(earlier.subject(), later.subject(), register);
        return new RelativeStandingsBuilder().earlier(earlier).later(later).build();
    }
}
