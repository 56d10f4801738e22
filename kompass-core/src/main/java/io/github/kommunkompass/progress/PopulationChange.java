package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.Rank;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a population of one revision changed between two times: points and ranks of those who were evaluated both times, ranked
 * among each other alone, so that nobody moves because somebody else came or left.
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface PopulationChange {

    /**
     * Somebody who was ranked both times.
     *
     * <p>Immutable and safe on any thread.
     */
    @Value.Immutable
    interface Move {

        /**
         * Returns who.
         *
         * @return the municipality
         */
        Municipality municipality();

        /**
         * Returns the earlier score.
         *
         * @return a score that is known
         */
        Score before();

        /**
         * Returns the later score.
         *
         * @return a score that is known
         */
        Score after();

        /**
         * Returns the earlier rank among those who were ranked both times.
         *
         * @return the rank
         */
        Rank rankBefore();

        /**
         * Returns the later rank among those who were ranked both times.
         *
         * @return the rank
         */
        Rank rankAfter();

        /**
         * Returns the change of the points.
         *
         * @return the later points less the earlier
         */
        default int points() {
            return after().minus(before());
        }

        /**
         * Returns how many ranks it fell, or rose if it is negative.
         *
         * @return the later rank less the earlier
         */
        default Ratio ranks() {
            return rankAfter().rank().minus(rankBefore().rank());
        }
    }

    /**
     * Returns the criterion by whose points they are ranked.
     *
     * @return the criterion
     */
    Criterion by();

    /**
     * Returns those who were ranked both times.
     *
     * @return by their later rank, and among equals by country and name; may be none
     */
    List<Move> moves();

    /**
     * Returns those who were ranked the second time alone.
     *
     * @return the municipalities by country and name
     */
    Set<Municipality> entrants();

    /**
     * Returns those who were ranked the first time alone.
     *
     * @return the municipalities by country and name
     */
    Set<Municipality> leavers();

    /**
     * Returns Kendall's rank correlation tau-b of the points before and after (Kendall 1945): concordant less discordant pairs,
     * divided by {@code sqrt((n0 - n1)(n0 - n2))}, with all pairs n0 and those tied before and after n1 and n2.
     *
     * @return from -1 to 1; absent for fewer than two, and if all are tied before or after
     */
    Figure<SquareRoot> kendallTauB();

    /**
     * Returns Spearman's rank correlation rho: the correlation of the fractional ranks before and after.
     *
     * @return from -1 to 1; absent for fewer than two, and if all are tied before or after
     */
    Figure<SquareRoot> spearmanRho();

    /**
     * Compares two populations of one revision, with one evaluation of each municipality in each.
     *
     * @param before the strict scorecards of the first time; those whose points for the criterion are not known do not count
     * @param after the strict scorecards of the second time
     * @param catalogue the catalogue of the revision
     * @param by the code of the criterion
     * @param ties how equal points are ranked
     * @return the change
     * @throws IncomparableRevisionsException if one of them is of another revision
     * @throws io.github.kommunkompass.catalogue.UnknownCriterionException if the catalogue has no such code
     * @throws IllegalArgumentException if a municipality is in one population twice, or a scorecard is not strict
     */
    static PopulationChange between(
            Collection<Scorecard> before,
            Collection<Scorecard> after,
            Catalogue catalogue,
            CriterionCode by,
            TiePolicy ties) {
        return new PopulationMoves(before, after, catalogue, by, ties).change();
    }
}
