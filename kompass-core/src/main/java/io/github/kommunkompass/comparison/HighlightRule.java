package io.github.kommunkompass.comparison;

import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.value.Ratio;
import java.util.Locale;
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
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface HighlightRule {

    /** What is looked at. */
    enum Basis {
        /** The share of the maximum that was reached, from 0 to 1. */
        ABSOLUTE,
        /** That share minus the reference's mean share, from -1 to 1. */
        RELATIVE,
        /** The points that are left to gain; for improvement opportunities alone. */
        POINTS_LEFT;

        /**
         * Returns the stable name, for tools, such as {@code points-left}.
         *
         * @return lower-case words with hyphens between
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What becomes of equal values of which a number to take would part some from the others. */
    enum CutTies {
        /** All of them are taken, so that more may be taken than the number. */
        INCLUDE,
        /** None of them is taken, so that fewer may be taken than the number. */
        EXCLUDE;

        /**
         * Returns the stable name, for tools, such as {@code include}.
         *
         * @return the name in lower case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Returns what is looked at.
     *
     * @return the basis
     */
    Basis basis();

    /**
     * Returns of which level the criteria are.
     *
     * @return the level
     */
    Level level();

    /**
     * Returns from which value on a criterion may be a strength.
     *
     * @return a share, or a difference of shares, as the basis has it
     */
    Optional<Ratio> strengthFrom();

    /**
     * Returns up to which value a criterion may be an improvement opportunity; of points left, from which number of points on.
     *
     * @return a share, a difference of shares, or points, as the basis has it
     */
    Optional<Ratio> improvementUpTo();

    /**
     * Returns how many of the best may be strengths.
     *
     * @return the number, 0 or more
     */
    OptionalInt strongest();

    /**
     * Returns how many of those with most to gain may be improvement opportunities.
     *
     * @return the number, 0 or more
     */
    OptionalInt weakest();

    /**
     * Returns what becomes of ties at a cut by number.
     *
     * @return {@link CutTies#INCLUDE} if it is not set
     */
    @Value.Default
    default CutTies cutTies() {
        return CutTies.INCLUDE;
    }

    /**
     * Returns how many must stand behind the mean of a criterion for a relative judgement.
     *
     * @return the number, at least 1; 5 if it is not set
     */
    @Value.Default
    default int leastBehindMean() {
        return 5;
    }

    /**
     * Holds the rules of a rule.
     *
     * @throws IllegalArgumentException if a number to take is negative, fewer than one are to stand behind a mean, or points
     *     left are to show strengths
     */
    @Value.Check
    default void check() {
        if (strongest().orElse(0) < 0 || weakest().orElse(0) < 0) {
            throw new IllegalArgumentException("found the " + strongest().orElse(0) + " strongest and the "
                    + weakest().orElse(0) + " weakest, expected 0 or more");
        }
        if (leastBehindMean() < 1) {
            throw new IllegalArgumentException(
                    "found at least " + leastBehindMean() + " to stand behind a mean, expected at least 1");
        }
        if (basis() == Basis.POINTS_LEFT
                && (strengthFrom().isPresent() || strongest().isPresent())) {
            throw new IllegalArgumentException(
                    "found a cut for strengths by points left, expected one for improvement opportunities alone");
        }
    }

    /**
     * Begins a rule.
     *
     * @return a builder that demands a basis and a level
     */
    static HighlightRuleBuilder builder() {
        return new HighlightRuleBuilder();
    }
}
