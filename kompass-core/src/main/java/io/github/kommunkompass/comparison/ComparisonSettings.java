package io.github.kommunkompass.comparison;

import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.Ratio;
import org.immutables.value.Value;

/**
 * By which definitions one evaluation is compared with many. Where the subject stands and what may be shown has no default.
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface ComparisonSettings {

    /**
     * Returns whether the subject is behind the reference.
     *
     * @return the position
     */
    SubjectInclusion subject();

    /**
     * Returns how small a group may be of which figures are shown.
     *
     * @return the rule
     */
    DisclosurePolicy disclosure();

    /**
     * Returns the quantile to which a gap is given, beside those to mean and median.
     *
     * @return from 0 to 1; 3/4 if it is not set
     */
    @Value.Default
    default Ratio quantile() {
        return Ratio.of(3, 4);
    }

    /**
     * Returns by which definition that quantile is made.
     *
     * @return the type; type 7 if it is not set
     */
    @Value.Default
    default QuantileType quantileType() {
        return QuantileType.TYPE_7;
    }

    /**
     * Returns how equal points are ranked.
     *
     * @return the policy; competition if it is not set
     */
    @Value.Default
    default TiePolicy ties() {
        return TiePolicy.COMPETITION;
    }

    /**
     * Returns which percentile rank is given.
     *
     * @return the definition; the mean one if it is not set
     */
    @Value.Default
    default PercentileRankMethod percentileRank() {
        return PercentileRankMethod.MEAN;
    }

    /**
     * Holds the one rule of settings.
     *
     * @throws IllegalArgumentException if the quantile lies outside 0 to 1
     */
    @Value.Check
    default void check() {
        if (quantile().signum() < 0 || quantile().compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("found quantile " + quantile() + ", expected 0 to 1");
        }
    }

    /**
     * Begins settings.
     *
     * @return a builder that demands the subject's position and what may be shown
     */
    static ComparisonSettingsBuilder builder() {
        return new ComparisonSettingsBuilder();
    }
}
