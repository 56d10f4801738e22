package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What an evaluation would gain, in points, if it reached the quantile of a comparison at each criterion of a level, for instance
 * the third quartile of each sub-area. Where it is there already, it gains nothing.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(scorecard, reference, settings);
 * Ratio points = ImprovementPotential.of(comparison, Level.AREA).total();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ImprovementPotential {

    /**
     * Returns the comparison that it follows from. Its settings say which quantile is to be reached, and of whom.
     *
     * @return the comparison
     */
    Comparison comparison();

    /**
     * Returns the level of the criteria.
     *
     * @return the level
     */
    Level level();

    /**
     * Returns what there is to gain at each criterion of the level, in catalogue order.
     *
     * @return points, 0 or more, or why they cannot be had
     */
    Map<Criterion, Figure<Ratio>> gains();

    /**
     * Returns what there is to gain in total: the sum over those criteria at which it can be had.
     *
     * @return points, 0 or more
     */
    default Ratio total() {
        return gains().values().stream()
                .flatMap(gain -> gain.toOptional().stream())
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /**
     * Returns whether the total is of all criteria of the level.
     *
     * @return false if what there is to gain cannot be had at one of them
     */
    default boolean isComplete() {
        return gains().values().stream().allMatch(Figure::isPresent);
    }

    /**
     * Finds the potential.
     *
     * @param comparison the comparison
     * @param level the level of the criteria
     * @return the potential
     */
    static ImprovementPotential of(Comparison comparison, Level level) {
        var potential = new ImprovementPotentialBuilder().comparison(comparison).level(level);
        for (Criterion criterion : comparison.reference().catalogue().criteria(level)) {
            potential.putGain(criterion, comparison.figure(criterion.code().toString(), ImprovementPotential::gain));
        }
        return potential.build();
    }

    private static Figure<Ratio> gain(Standing standing) {
        return standing.gapToQuantile().map(gap -> gap.signum() < 0 ? gap.negated() : Ratio.ZERO);
    }
}
