package io.github.kommunkompass.comparison;

import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.style.ValueStyle;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import org.immutables.value.Value;

/**
 * The definitions of a comparison. Whether the subject is part of the reference is required; all else has a default.
 *
 * <pre>{@code
 * ComparisonSettings settings = ComparisonSettings.builder(SubjectInclusion.EXCLUDED)
 *         .quantile(Ratio.parse("0.9"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class ComparisonSettings {

    ComparisonSettings() {}

    /**
     * Obtains the default settings.
     *
     * @param subject whether the subject is part of the reference
     * @return the settings
     */
    public static ComparisonSettings of(SubjectInclusion subject) {
        return builder(subject).build();
    }

    /**
     * Returns a new builder.
     *
     * @param subject whether the subject is part of the reference
     * @return a builder with the default settings
     */
    public static ComparisonSettingsBuilder builder(SubjectInclusion subject) {
        return new ComparisonSettingsBuilder().subject(subject);
    }

    /** {@return whether the subject is part of the reference} */
    public abstract SubjectInclusion subject();

    /**
     * {@return the disclosure policy for groups with few evaluations other than the subject's;
     * {@link DisclosurePolicy#none()} by default}
     */
    @Value.Default
    public DisclosurePolicy disclosure() {
        return DisclosurePolicy.none();
    }

    /**
     * {@return the quantile of {@link Standing#quantile()} and {@link Standing#gapToQuantile()}, from 0 to 1; 3/4 by
     * default}
     */
    @Value.Default
    public Ratio quantile() {
        return Ratio.of(3, 4);
    }

    /** {@return the definition of the quantile; type 7 by default} */
    @Value.Default
    public QuantileType quantileType() {
        return QuantileType.TYPE_7;
    }

    /** {@return the policy for ranking equal points; competition ranking by default} */
    @Value.Default
    public TiePolicy ties() {
        return TiePolicy.COMPETITION;
    }

    /** {@return the definition of the percentile rank; the mean percentile rank by default} */
    @Value.Default
    public PercentileRankMethod percentileRank() {
        return PercentileRankMethod.MEAN;
    }

    @Value.Check
    void check() {
        if (quantile().isNegative() || quantile().compareTo(Ratio.ONE) > 0) {
            throw new InvalidValueException("quantile " + quantile(), "0 to 1");
        }
    }
}
