package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.math.BigInteger;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The minimum size of groups whose figures are disclosed. The default, where there is one, is {@link #none()}.
 *
 * <p>With a minimum of k, figures of a group are disclosed only if it has at least k values. A figure that may be a value of the
 * group, such as the maximum or a quantile, is disclosed only if no value or at least k values are equal to it. Figures of an
 * empty group are disclosed. Each figure is checked separately: the policy does not prevent inference from several figures, such
 * as the means of a group with and without one of its values.
 *
 * <p>Immutable and thread-safe.
 */
public final class DisclosurePolicy {

    private static final DisclosurePolicy NONE = new DisclosurePolicy(OptionalInt.empty());

    private final OptionalInt minimum;

    private DisclosurePolicy(OptionalInt minimum) {
        this.minimum = minimum;
    }

    /** {@return the policy that discloses everything, which has no minimum} */
    public static DisclosurePolicy none() {
        return NONE;
    }

    /**
     * Returns the policy that discloses figures of groups of a minimum size.
     *
     * @param k the minimum size, at least 2
     * @return the policy
     * @throws InvalidValueException if k is below 2, which would disclose single values
     */
    public static DisclosurePolicy minimum(int k) {
        if (k < 2) {
            throw new InvalidValueException("a minimum of " + k, "at least 2");
        }
        return new DisclosurePolicy(OptionalInt.of(k));
    }

    /** {@return the minimum size of a group, at least 2, or empty if there is no minimum} */
    public OptionalInt minimum() {
        return minimum;
    }

    /**
     * Returns whether figures of a group are disclosed.
     *
     * @param n the size of the group
     * @return true if the size is 0 or at least the minimum, or there is no minimum
     */
    public boolean allows(long n) {
        return n == 0 || minimum.isEmpty() || n >= minimum.getAsInt();
    }

    /**
     * Returns a figure of a group, if figures of the group are disclosed.
     *
     * @param <T> the type of the value
     * @param n the size of the group
     * @param figure the computation of the figure, used only if it is disclosed
     * @return the figure, or unavailable as {@link UnavailableReason#WITHHELD}
     */
    public <T> Figure<T> disclose(long n, Supplier<Figure<T>> figure) {
        return allows(n) ? figure.get() : Figure.unavailable(UnavailableReason.WITHHELD);
    }

    /**
     * Returns a figure that may be a value of the group, if figures of the group are disclosed and no value or enough values are
     * equal to it.
     *
     * @param values the values of the group
     * @param points the computation of the figure, in points
     * @return the figure, or unavailable as {@link UnavailableReason#WITHHELD}
     */
    public Figure<Ratio> discloseValue(Distribution values, Supplier<Figure<Ratio>> points) {
        return disclose(values.n(), points)
                .flatMap(value -> allows(countOf(values, value))
                        ? Figure.of(value)
                        : Figure.unavailable(UnavailableReason.WITHHELD));
    }

    private static long countOf(Distribution values, Ratio points) {
        return points.denominator().equals(BigInteger.ONE)
                ? values.count(points.numerator().intValueExact())
                : 0;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DisclosurePolicy other && minimum.equals(other.minimum);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(minimum);
    }

    @Override
    public String toString() {
        return minimum.isPresent() ? "at least " + minimum.getAsInt() : "no minimum";
    }
}
