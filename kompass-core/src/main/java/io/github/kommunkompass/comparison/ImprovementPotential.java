package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.Ratio;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The points that an evaluation would gain if it reached the quantile of a comparison at each criterion of a level, for
 * instance the third quartile of each area. The gain is 0 at or above the quantile.
 *
 * <pre>{@code
 * Ratio points = ImprovementPotential.of(comparison, Level.AREA).total();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ImprovementPotential {

    /** {@return the comparison, whose settings define the quantile} */
    Comparison comparison();

    /** {@return the level of the criteria} */
    Level level();

    /**
     * {@return the gain at each criterion of the level, in catalogue order, 0 or more, or the reason why they are
     * unavailable}
     */
    Map<Criterion, Figure<Ratio>> gains();

    /** {@return the sum of the available gains, in points, 0 or more} */
    default Ratio total() {
        return gains().values().stream()
                .flatMap(gain -> gain.toOptional().stream())
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /** {@return whether the total covers all criteria of the level} */
    default boolean isComplete() {
        return gains().values().stream().allMatch(Figure::isPresent);
    }

    /**
     * Computes the potential.
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
