package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.InvalidValueException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The minimum size of groups that are shown. The default, where there is one, is {@link #none()}.
 *
 * <p>A group is shown as a whole or not at all. Its size is its number of evaluations, without that of the subject of a comparison,
 * who knows its own points. With a minimum of k, nothing that depends on the points of a group of 1 to k - 1 evaluations is shown:
 * no figure, no rank, no tie, no highlight, and no number of evaluations other than "fewer than k". The size is that of one
 * criterion, since evaluations may have points for some criteria only. A group of 0 is shown as 0.
 *
 * <p>A group of k or more is shown as if there were no minimum, and the points of its members can then be worked out from several
 * figures. With a maximum of 20, the number, the mean, the standard deviation and the quartiles together determine all points of a
 * group of 6 in 98.4 of 100 cases. Groups that overlap, such as a country and one of its regions, can be subtracted from each other.
 * To avoid this, show means only, choose a larger k, or show only groups that do not overlap.
 *
 * <p>The policy applies to what is made for showing, and not to {@linkplain io.github.kommunkompass.comparison.PublishedFigures
 * published figures}, which are public. A benchmark has all points, in every form in which it is stored or sent: people
 * who must not see points must not get it.
 *
 * <p>Immutable and thread-safe.
 */
public final class DisclosurePolicy {

    private static final DisclosurePolicy NONE = new DisclosurePolicy(OptionalInt.empty());

    private final OptionalInt minimum;

    private DisclosurePolicy(OptionalInt minimum) {
        this.minimum = minimum;
    }

    /** {@return the policy that shows all groups, which has no minimum} */
    public static DisclosurePolicy none() {
        return NONE;
    }

    /**
     * {@return the policy that shows groups of a minimum size}
     *
     * @param k the minimum size, at least 2
     * @throws InvalidValueException if k is below 2, which would show single evaluations
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
     * Returns whether a group is shown.
     *
     * @param n the size of the group: its number of evaluations, without that of the subject
     * @return true if the size is 0 or at least the minimum, or there is no minimum
     */
    public boolean allows(long n) {
        return n == 0 || minimum.isEmpty() || n >= minimum.getAsInt();
    }

    /**
     * Returns a figure of a group, if the group is shown.
     *
     * @param <T> the type of the value
     * @param n the size of the group: its number of evaluations, without that of the subject
     * @param figure the computation of the figure, used only if the group is shown
     * @return the figure, or unavailable as {@link UnavailableReason#WITHHELD}
     */
    public <T> Figure<T> disclose(long n, Supplier<Figure<T>> figure) {
        return allows(n) ? figure.get() : Figure.unavailable(UnavailableReason.WITHHELD);
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
