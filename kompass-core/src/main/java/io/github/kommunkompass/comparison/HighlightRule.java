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
 * The rule by which criteria of one level are called strengths or improvement opportunities: what is looked at, and where the
 * cuts are.
 *
 * <p>A list has a threshold, or a number to take, or both, which then must both be met; with neither the list is empty. The
 * rule "absolute, the four best and the three lowest areas":
 *
 * <pre>{@code
 * HighlightRule rule = HighlightRule.builder()
 *         .basis(HighlightRule.Basis.ABSOLUTE)
 *         .level(Level.AREA)
 *         .strongest(4)
 *         .weakest(3)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class HighlightRule {

    HighlightRule() {}

    /** What is looked at. */
    public enum Basis implements Identified {
        /** The share of the maximum that was reached, from 0 to 1. */
        ABSOLUTE,
        /** That share minus the reference's mean share, from -1 to 1. */
        RELATIVE,
        /** The points that are left to gain; for improvement opportunities alone. */
        HEADROOM
    }

    /** What becomes of equal values of which a number to take would part some from the others. */
    public enum TiesAtCutoff implements Identified {
        /** All of them are taken, so that more may be taken than the number. */
        INCLUDE,
        /** None of them is taken, so that fewer may be taken than the number. */
        EXCLUDE
    }

    /**
     * Returns what is looked at.
     *
     * @return the basis
     */
    public abstract Basis basis();

    /**
     * Returns of which level the criteria are.
     *
     * @return the level
     */
    public abstract Level level();

    /**
     * Returns from which value on a criterion may be a strength.
     *
     * @return a share, or a difference of shares, as the basis has it
     */
    public abstract Optional<Ratio> strengthThreshold();

    /**
     * Returns up to which value a criterion may be an improvement opportunity; of points left, from which number of points on.
     *
     * @return a share, a difference of shares, or points, as the basis has it
     */
    public abstract Optional<Ratio> improvementThreshold();

    /**
     * Returns how many of the best may be strengths.
     *
     * @return the number, 0 or more
     */
    public abstract OptionalInt maxStrengths();

    /**
     * Returns how many of those with most to gain may be improvement opportunities.
     *
     * @return the number, 0 or more
     */
    public abstract OptionalInt maxImprovements();

    /**
     * Returns what becomes of ties at a cut by number.
     *
     * @return {@link TiesAtCutoff#INCLUDE} if it is not set
     */
    @Value.Default
    public TiesAtCutoff tiesAtCutoff() {
        return TiesAtCutoff.INCLUDE;
    }

    /**
     * Returns how many must stand behind the mean of a criterion for a relative judgement.
     *
     * @return the number, at least 1; 5 if it is not set
     */
    @Value.Default
    public int minimumReferenceSize() {
        return 5;
    }

    @Value.Check
    void check() {
        if (maxStrengths().orElse(0) < 0 || maxImprovements().orElse(0) < 0) {
            throw new InvalidValueException(
                    "the " + maxStrengths().orElse(0) + " strongest and the "
                            + maxImprovements().orElse(0) + " weakest",
                    "0 or more");
        }
        if (minimumReferenceSize() < 1) {
            throw new InvalidValueException(
                    "at least " + minimumReferenceSize() + " to stand behind a mean", "at least 1");
        }
        if (basis() == Basis.HEADROOM
                && (strengthThreshold().isPresent() || maxStrengths().isPresent())) {
            throw new InvalidValueException(
                    "a cut for strengths by points left", "one for improvement opportunities alone");
        }
    }

    /**
     * Returns a new builder.
     *
     * @param basis the value by which criteria are chosen
     * @param level the level of the criteria
     * @return a builder of a rule without strengths and improvement opportunities
     */
    public static HighlightRuleBuilder builder(Basis basis, Level level) {
        return new HighlightRuleBuilder().basis(basis).level(level);
    }
}
