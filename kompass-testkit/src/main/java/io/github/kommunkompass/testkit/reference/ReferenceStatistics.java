package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The figures of a plain list of points, straight from their definitions. A figure that is not defined is empty.
 *
 * <pre>{@code
 * ReferenceStatistics reference = ReferenceStatistics.of(List.of(540, 542, 603));
 * reference.mean();                                    // equals 1685/3
 * reference.quantile(Fraction.of(1, 4), 7);            // equals 541
 * reference.rank(542, TiePolicy.COMPETITION);          // equals 2
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ReferenceStatistics {

    private final List<Integer> sorted;

    private ReferenceStatistics(List<Integer> values) {
        this.sorted = new ArrayList<>(values);
        Collections.sort(sorted);
    }

    /**
     * Obtains the figures of points.
     *
     * @param values the points, in any order; may be none
     * @return their figures
     */
    public static ReferenceStatistics of(List<Integer> values) {
        return new ReferenceStatistics(values);
    }

    /**
     * Returns how many there are.
     *
     * @return the number of values, 0 or more
     */
    public int n() {
        return sorted.size();
    }

    /**
     * Returns the sum by the number.
     *
     * @return the mean; empty if there are none
     */
    public Optional<Fraction> mean() {
        return mean(sorted.stream().map(Fraction::of).toList());
    }

    private static Optional<Fraction> mean(List<Fraction> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        values.stream().reduce(Fraction.of(0), Fraction::plus).dividedBy(Fraction.of(values.size())));
    }

    /**
     * Returns the mean of the distances from the mean, to some power. The second is the population variance.
     *
     * @param power the power, 0 or more
     * @return the central moment; empty if there are no values
     */
    public Optional<Fraction> moment(int power) {
        return mean().flatMap(mean -> mean(sorted.stream()
                .map(value -> {
                    Fraction distance = Fraction.of(value).minus(mean);
                    Fraction product = Fraction.of(1);
                    for (int i = 0; i < power; i++) {
                        product = product.times(distance);
                    }
                    return product;
                })
                .toList()));
    }

    /**
     * Returns the sum of the squared distances from the mean by n - 1.
     *
     * @return the sample variance; empty if there are fewer than two values
     */
    public Optional<Fraction> sampleVariance() {
        return n() < 2
                ? Optional.empty()
                : moment(2).map(moment -> moment.times(Fraction.of(n())).dividedBy(Fraction.of(n() - 1)));
    }

    /**
     * Returns the value in the middle, or the mean of the two there.
     *
     * @return the median; empty if there are none
     */
    public Optional<Fraction> median() {
        return median(sorted.stream().map(Fraction::of).toList());
    }

    private static Optional<Fraction> median(List<Fraction> inOrder) {
        int n = inOrder.size();
        return n == 0
                ? Optional.empty()
                : Optional.of(inOrder.get((n - 1) / 2).plus(inOrder.get(n / 2)).dividedBy(Fraction.of(2)));
    }

    /**
     * Returns the median of the distances from the median.
     *
     * @return the deviation, not scaled; empty if there are no values
     */
    public Optional<Fraction> medianAbsoluteDeviation() {
        return median().flatMap(median -> median(sorted.stream()
                .map(value -> Fraction.of(value).minus(median))
                .map(distance -> distance.signum() < 0 ? distance.times(Fraction.of(-1)) : distance)
                .sorted(Fraction::compareTo)
                .toList()));
    }

    /**
     * Returns Q(p) = (1 - w) x[j] + w x[j + 1] with j = floor(np + m), where m and the weight w are those that Hyndman and Fan
     * (1996, The American Statistician 50:4) give for each type.
     *
     * @param p the share, from 0 to 1
     * @param type from 1 to 9, as R numbers them
     * @return the quantile; empty if there are no values
     */
    public Optional<Fraction> quantile(Fraction p, int type) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        Fraction m = List.of(
                        Fraction.of(0),
                        Fraction.of(0),
                        Fraction.of(-1, 2),
                        Fraction.of(0),
                        Fraction.of(1, 2),
                        p,
                        Fraction.of(1).minus(p),
                        p.plus(Fraction.of(1)).dividedBy(Fraction.of(3)),
                        p.dividedBy(Fraction.of(4)).plus(Fraction.of(3, 8)))
                .get(type - 1);
        Fraction position = p.times(Fraction.of(n())).plus(m);
        long j = position.floor();
        Fraction g = position.minus(Fraction.of(j));
        Fraction weight = switch (type) {
            case 1 -> g.signum() == 0 ? Fraction.of(0) : Fraction.of(1);
            case 2 -> g.signum() == 0 ? Fraction.of(1, 2) : Fraction.of(1);
            case 3 -> g.signum() == 0 && j % 2 == 0 ? Fraction.of(0) : Fraction.of(1);
            default -> g;
        };
        return Optional.of(
                at(j).times(Fraction.of(1).minus(weight)).plus(at(j + 1).times(weight)));
    }

    private Fraction at(long index) {
        return Fraction.of(sorted.get((int) Math.max(1, Math.min(n(), index)) - 1));
    }

    /**
     * Returns how many are lower than a value.
     *
     * @param value the value
     * @return the number, 0 or more
     */
    public long lower(int value) {
        return sorted.stream().filter(other -> other < value).count();
    }

    /**
     * Returns how many are equal to a value.
     *
     * @param value the value
     * @return the number, 0 or more
     */
    public long equal(int value) {
        return sorted.stream().filter(other -> other == value).count();
    }

    /**
     * Returns how many are higher than a value.
     *
     * @param value the value
     * @return the number, 0 or more
     */
    public long higher(int value) {
        return sorted.stream().filter(other -> other > value).count();
    }

    /**
     * Returns the place of a value in the list from the highest down, counted by hand.
     *
     * @param value one of the values
     * @param ties what to make of equal ones
     * @return the rank, 1 or more
     * @throws IllegalArgumentException if it is not one of the values
     */
    public Fraction rank(int value, TiePolicy ties) {
        if (!sorted.contains(value)) {
            throw new InvalidValueException(String.valueOf(value), "one of " + sorted);
        }
        List<Integer> down = new ArrayList<>(sorted);
        Collections.reverse(down);
        int first = down.indexOf(value) + 1;
        int last = down.lastIndexOf(value) + 1;
        return switch (ties) {
            case COMPETITION -> Fraction.of(first);
            case MODIFIED -> Fraction.of(last);
            case FRACTIONAL -> Fraction.of(first + last, 2);
            case DENSE -> Fraction.of(new TreeSet<>(down.subList(0, first)).size());
        };
    }
}
