package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * Statistics of a list of points, directly from their definitions. A figure that is not defined is empty.
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
     * Obtains the statistics of points.
     *
     * @param values the points, in any order; may be none
     * @return the statistics
     */
    public static ReferenceStatistics of(List<Integer> values) {
        return new ReferenceStatistics(values);
    }

    /** {@return the number of values} */
    public int n() {
        return sorted.size();
    }

    /** {@return the sum divided by the number of values, or empty if there are no values} */
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
     * {@return a central moment: the mean of a power of the differences from the mean, or empty if there are no values} The
     * second is the population variance.
     *
     * @param power the power, 0 or more
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
     * {@return the sum of the squared differences from the mean divided by n - 1, or empty if there are fewer than two
     * values}
     */
    public Optional<Fraction> sampleVariance() {
        return n() < 2
                ? Optional.empty()
                : moment(2).map(moment -> moment.times(Fraction.of(n())).dividedBy(Fraction.of(n() - 1)));
    }

    /** {@return the middle value or the mean of the two middle values, or empty if there are no values} */
    public Optional<Fraction> median() {
        return median(sorted.stream().map(Fraction::of).toList());
    }

    private static Optional<Fraction> median(List<Fraction> inOrder) {
        int n = inOrder.size();
        return n == 0
                ? Optional.empty()
                : Optional.of(inOrder.get((n - 1) / 2).plus(inOrder.get(n / 2)).dividedBy(Fraction.of(2)));
    }

    /** {@return the median of the absolute differences from the median, not scaled; empty if there are no values} */
    public Optional<Fraction> medianAbsoluteDeviation() {
        return median().flatMap(median -> median(sorted.stream()
                .map(value -> Fraction.of(value).minus(median))
                .map(distance -> distance.signum() < 0 ? distance.times(Fraction.of(-1)) : distance)
                .sorted(Fraction::compareTo)
                .toList()));
    }

    /**
     * Returns Q(p) = (1 - w) x[j] + w x[j + 1] with j = floor(np + m), where m and the weight w depend on the type
     * (Hyndman and Fan 1996, The American Statistician 50:4).
     *
     * @param p the share, from 0 to 1
     * @param type the type from 1 to 9, numbered as in R
     * @return the quantile, or empty if there are no values
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
     * {@return the number of values below given points}
     *
     * @param points the points
     */
    public long countBelow(int points) {
        return sorted.stream().filter(other -> other < points).count();
    }

    /**
     * {@return the number of values equal to given points}
     *
     * @param points the points
     */
    public long count(int points) {
        return sorted.stream().filter(other -> other == points).count();
    }

    /**
     * {@return the number of values above given points}
     *
     * @param points the points
     */
    public long countAbove(int points) {
        return sorted.stream().filter(other -> other > points).count();
    }

    /**
     * Returns the percentile rank of points.
     *
     * @param points the points, which may or may not occur
     * @param method the definition
     * @return the share from 0 to 1, or empty if there are no values, and by {@link PercentileRankMethod#INCLUSIVE} for one
     */
    public Optional<Fraction> percentileRank(int points, PercentileRankMethod method) {
        long below = countBelow(points);
        long equal = count(points);
        if (n() == 0 || (n() == 1 && method == PercentileRankMethod.INCLUSIVE)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (method) {
                    case STRICT -> Fraction.of(below, n());
                    case WEAK -> Fraction.of(below + equal, n());
                    case MEAN -> Fraction.of(2 * below + equal, 2L * n());
                    case INCLUSIVE -> onScale(points, index -> Fraction.of(index - 1, n() - 1L));
                    case EXCLUSIVE -> onScale(points, index -> Fraction.of(index, n() + 1L));
                });
    }

    /** The place of points on a scale that gives each index from 1 to n its place, with straight lines between. */
    private Fraction onScale(int points, LongFunction<Fraction> place) {
        long below = countBelow(points);
        if (sorted.contains(points)) {
            return place.apply(below + 1);
        }
        if (below == 0 || below == n()) {
            return Fraction.of(below == 0 ? 0 : 1);
        }
        Fraction part =
                Fraction.of(points).minus(at(below)).dividedBy(at(below + 1).minus(at(below)));
        return place.apply(below)
                .plus(place.apply(below + 1).minus(place.apply(below)).times(part));
    }

    /**
     * Returns the rank of a value; the highest value has rank 1.
     *
     * @param value one of the values
     * @param ties how equal values are ranked
     * @return the rank, 1 or more
     * @throws InvalidValueException if it is not one of the values
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
