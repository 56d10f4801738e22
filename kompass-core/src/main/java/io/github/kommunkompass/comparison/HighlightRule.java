package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.style.ValueStyle;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A rule that selects strengths and improvement opportunities from the criteria of one level, by thresholds and maximum
 * numbers.
 *
 * <p>Each list has a threshold, a maximum number, or both, which a criterion must then both meet; with neither, the list is
 * empty. The four highest and the three lowest areas by share of the maximum:
 *
 * <pre>{@code
 * HighlightRule rule = HighlightRule.builder(HighlightRule.Basis.ABSOLUTE, Level.AREA)
 *         .maxStrengths(4)
 *         .maxImprovements(3)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class HighlightRule {

    HighlightRule() {}

    /** The value by which criteria are selected. */
    public enum Basis implements Identified {
        /** The share of the maximum, from 0 to 1. */
        ABSOLUTE,
        /** The share of the maximum minus that of the reference's mean, from -1 to 1. */
        RELATIVE,
        /** The headroom in points, for improvement opportunities only. */
        HEADROOM
    }

    /** How ties at the cutoff of a maximum number are handled. */
    public enum TiesAtCutoff implements Identified {
        /** All of them are selected, which may exceed the maximum number. */
        INCLUDE,
        /** None of them is selected, so the list may have fewer than the maximum number. */
        EXCLUDE
    }

    /** {@return the value by which criteria are selected} */
    public abstract Basis basis();

    /** {@return the level of the criteria} */
    public abstract Level level();

    /**
     * {@return the lowest value of a strength: a share or a difference of shares, depending on the basis; or empty
     * for no threshold}
     */
    public abstract Optional<Ratio> strengthThreshold();

    /**
     * {@return the highest value of an improvement opportunity, or with {@link Basis#HEADROOM} the lowest: a share, a
     * difference of shares, or points, depending on the basis; or empty for no threshold}
     */
    public abstract Optional<Ratio> improvementThreshold();

    /** {@return the maximum number of strengths, 0 or more, or empty for no maximum} */
    public abstract OptionalInt maxStrengths();

    /** {@return the maximum number of improvement opportunities, 0 or more, or empty for no maximum} */
    public abstract OptionalInt maxImprovements();

    /** {@return how ties at the cutoff of a maximum number are handled; {@link TiesAtCutoff#INCLUDE} by default} */
    @Value.Default
    public TiesAtCutoff tiesAtCutoff() {
        return TiesAtCutoff.INCLUDE;
    }

    /**
     * {@return the minimum reference size for {@link Basis#RELATIVE}: the number of values that the mean of a
     * criterion needs, at least 1; 5 by default}
     */
    @Value.Default
    public int minimumReferenceSize() {
        return 5;
    }

    @Value.Check
    void check() {
        if (maxStrengths().orElse(0) < 0 || maxImprovements().orElse(0) < 0) {
            throw new InvalidValueException(
                    "a maximum of " + maxStrengths().orElse(0) + " strengths and "
                            + maxImprovements().orElse(0) + " improvement opportunities",
                    "0 or more");
        }
        if (minimumReferenceSize() < 1) {
            throw new InvalidValueException("a minimum reference size of " + minimumReferenceSize(), "at least 1");
        }
        if (basis() == Basis.HEADROOM
                && (strengthThreshold().isPresent() || maxStrengths().isPresent())) {
            throw new InvalidValueException(
                    "a threshold or a maximum number for strengths with basis headroom", "none");
        }
    }

    /**
     * Returns a new builder.
     *
     * @param basis the value by which criteria are selected
     * @param level the level of the criteria
     * @return a builder without thresholds and maximum numbers
     */
    public static HighlightRuleBuilder builder(Basis basis, Level level) {
        return new HighlightRuleBuilder().basis(basis).level(level);
    }
}
