package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.math.BigInteger;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * How small a group may be of which figures are shown. There is no default: say {@link #none()} or {@link #minimum(int)}.
 *
 * <p>Under a minimum of k, a figure of a group is shown only if at least k stand behind it, and a figure that is somebody's
 * value, such as the highest or a quantile, only if at least k have that value. Of an empty group it may be said that it is
 * empty. Each figure is looked at alone: what two figures together give away, such as the mean of a group and that of the
 * same group less one, is not.
 *
 * <p>Immutable and thread-safe.
 */
public final class DisclosurePolicy {

    private static final DisclosurePolicy NONE = new DisclosurePolicy(OptionalInt.empty());

    private final OptionalInt minimum;

    private DisclosurePolicy(OptionalInt minimum) {
        this.minimum = minimum;
    }

    /**
     * Returns the rule that everything may be shown.
     *
     * @return a rule without a minimum
     */
    public static DisclosurePolicy none() {
        return NONE;
    }

    /**
     * Returns the rule that figures are shown of groups of a size at least.
     *
     * @param k the smallest group that may be shown, at least 2
     * @return the rule
     * @throws IllegalArgumentException if k is below 2: a single one could be seen
     */
    public static DisclosurePolicy minimum(int k) {
        if (k < 2) {
            throw new InvalidValueException("a minimum of " + k, "at least 2");
        }
        return new DisclosurePolicy(OptionalInt.of(k));
    }

    /**
     * Returns the smallest group that may be shown.
     *
     * @return at least 2, or empty if any may
     */
    public OptionalInt minimum() {
        return minimum;
    }

    /**
     * Returns whether figures of a group may be shown.
     *
     * @param n the size of the group
     * @return true if the size is 0, or at least the minimum
     */
    public boolean allows(long n) {
        return n == 0 || minimum.isEmpty() || n >= minimum.getAsInt();
    }

    /**
     * Returns a figure of a group, if the group may be shown.
     *
     * @param <T> the type of the value
     * @param n the size of the group
     * @param figure makes the figure
     * @return the figure, or its absence as {@link UnavailableReason#WITHHELD}
     */
    public <T> Figure<T> ofGroup(long n, Supplier<Figure<T>> figure) {
        return allows(n) ? figure.get() : Figure.unavailable(UnavailableReason.WITHHELD);
    }

    /**
     * Returns points that may be those of one of a group, if the group may be shown and enough of it have them.
     *
     * @param values the values of the group
     * @param points makes the figure, in points
     * @return the figure, or its absence as {@link UnavailableReason#WITHHELD}
     */
    public Figure<Ratio> ofOne(Distribution values, Supplier<Figure<Ratio>> points) {
        return ofGroup(values.n(), points)
                .flatMap(shown -> allows(havingExactly(values, shown))
                        ? Figure.of(shown)
                        : Figure.unavailable(UnavailableReason.WITHHELD));
    }

    private static long havingExactly(Distribution values, Ratio points) {
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
        return minimum.isPresent() ? "at least " + minimum.getAsInt() : "everything";
    }
}
