package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A distribution of whole points from 0 to a maximum, as counts, with its exact figures.
 *
 * <pre>{@code
 * Distribution areas = Distribution.of(100, 69, 68, 77, 60, 63, 52, 80, 73);
 * areas.mean().value();                                   // 271/4
 * areas.quantile(Ratio.parse("0.25"));                    // 249/4
 * areas.standardDeviation().value().doubleValue();        // 9.223417401995237
 * }</pre>
 *
 * <p>A figure that is not defined, such as the mean of no values or the standard deviation of one, is an unavailable
 * {@link Figure} with the reason. Its size depends on the maximum and not on how many values there are. Immutable and
 * thread-safe.
 */
public final class Distribution {

    /** The largest maximum of a distribution; it holds a count for each number of points. */
    public static final int MAX_SCALE = 1_000_000;

    /** Half of the largest {@code long}, so that it does not matter how a number up to this was rounded. */
    private static final double SURELY_A_LONG = 0x1p62;

    private static final Ratio HALF = Ratio.of(1, 2);

    /** At each number of points, how many values there are up to it. */
    private final long[] upTo;

    private Distribution(long[] upTo) {
        this.upTo = upTo;
    }

    /**
     * Obtains the distribution of some values.
     *
     * @param maxPoints the most points that a value can have, from 0 to {@link #MAX_SCALE}
     * @param points the values, in any order
     * @return the distribution
     * @throws IllegalArgumentException if the maximum cannot be one, or a value lies outside 0 to the maximum
     */
    public static Distribution of(int maxPoints, int... points) {
        long[] counts = emptyCounts(maxPoints);
        for (int value : points) {
            counts[checked(value, maxPoints)]++;
        }
        return ofCounts(counts);
    }

    /**
     * Obtains a distribution from its counts.
     *
     * @param maxPoints the most points that a value can have, from 0 to {@link #MAX_SCALE}
     * @param counts how many values there are, by points; what is not in it occurs 0 times
     * @return the distribution
     * @throws IllegalArgumentException if the maximum cannot be one, a count is negative, or points lie outside 0 to the
     *     maximum
     * @throws ArithmeticException if there are more values in all than a {@code long} holds
     */
    public static Distribution of(int maxPoints, Map<Integer, Long> counts) {
        long[] byPoints = emptyCounts(maxPoints);
        counts.forEach((points, count) -> {
            checkCount(points, count);
            byPoints[checked(points, maxPoints)] = count;
        });
        return ofCounts(byPoints);
    }

    /**
     * Obtains a distribution from its counts.
     *
     * @param counts how many values have 0 points, 1 point and so on up to the maximum; at least one count
     * @return the distribution
     * @throws IllegalArgumentException if there is no count, there are more than {@link #MAX_SCALE} + 1, or one is negative
     * @throws ArithmeticException if there are more values in all than a {@code long} holds
     */
    public static Distribution ofCounts(long... counts) {
        checkedScale(counts.length - 1);
        for (int points = 0; points < counts.length; points++) {
            checkCount(points, counts[points]);
        }
        long[] upTo = counts.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] = Math.addExact(upTo[i - 1], upTo[i]);
        }
        return new Distribution(upTo);
    }

    private static void checkCount(int points, long count) {
        if (count < 0) {
            throw new InvalidValueException(count + " values of " + points + " points", "0 or more");
        }
    }

    private static long[] emptyCounts(int maxPoints) {
        return new long[checkedScale(maxPoints) + 1];
    }

    private static int checkedScale(int maxPoints) {
        if (maxPoints < 0 || maxPoints > MAX_SCALE) {
            throw new InvalidValueException("a maximum of " + maxPoints + " points", "0 to " + MAX_SCALE);
        }
        return maxPoints;
    }

    private static int checked(int points, int maxPoints) {
        if (points < 0 || points > maxPoints) {
            throw new InvalidValueException(points + " points", "0 to " + maxPoints);
        }
        return points;
    }

    /**
     * Returns the most points that a value can have, whether or not one has.
     *
     * @return 0 or more
     */
    public int maxPoints() {
        return upTo.length - 1;
    }

    /**
     * Returns how many values there are.
     *
     * @return 0 or more
     */
    public long n() {
        return upTo[maxPoints()];
    }

    /**
     * Returns how many values have a number of points.
     *
     * @param points any number
     * @return 0 or more; 0 for what lies outside the scale
     */
    public long count(int points) {
        return notAbove(points) - countBelow(points);
    }

    /**
     * Returns how many values are lower than a number of points.
     *
     * @param points any number
     * @return 0 to n
     */
    public long countBelow(int points) {
        return points <= 0 ? 0 : upTo[Math.min(points - 1, maxPoints())];
    }

    private long notAbove(int points) {
        return points < 0 ? 0 : upTo[Math.min(points, maxPoints())];
    }

    /**
     * Returns how many values are higher than a number of points.
     *
     * @param points any number
     * @return 0 to n
     */
    public long countAbove(int points) {
        return n() - notAbove(points);
    }

    /**
     * Returns the points that occur and how often.
     *
     * @return count by points, from the lowest up; without those that do not occur
     */
    public SortedMap<Integer, Long> counts() {
        var counts = new TreeMap<Integer, Long>();
        occurring().forEach(points -> counts.put(points, count(points)));
        return Collections.unmodifiableSortedMap(counts);
    }

    private IntStream occurring() {
        return IntStream.rangeClosed(0, maxPoints()).filter(points -> count(points) > 0);
    }

    /**
     * Returns this distribution with one more value.
     *
     * @param points from 0 to the maximum
     * @return the larger distribution
     * @throws IllegalArgumentException if the points lie outside the scale
     * @throws ArithmeticException if there are more values in all than a {@code long} holds
     */
    public Distribution with(int points) {
        return changedFrom(checked(points, maxPoints()), 1);
    }

    /**
     * Returns this distribution with one value less.
     *
     * @param points a number of points that occurs
     * @return the smaller distribution
     * @throws IllegalArgumentException if no value has so many points
     */
    public Distribution without(int points) {
        if (count(points) == 0) {
            throw new InvalidValueException("no value of " + points + " points to take away", "at least one");
        }
        return changedFrom(points, -1);
    }

    private Distribution changedFrom(int points, int change) {
        long[] changed = upTo.clone();
        for (int i = points; i < changed.length; i++) {
            changed[i] = Math.addExact(changed[i], change);
        }
        return new Distribution(changed);
    }

    /**
     * Returns the distribution of the values of this one and of another.
     *
     * @param other a distribution on the same scale
     * @return the sum, the same in whatever order distributions are added
     * @throws IllegalArgumentException if the other has another maximum
     * @throws ArithmeticException if there are more values in all than a {@code long} holds
     */
    public Distribution plus(Distribution other) {
        if (maxPoints() != other.maxPoints()) {
            throw new InvalidValueException(
                    "scales up to " + maxPoints() + " and up to " + other.maxPoints() + " points", "one scale");
        }
        long[] sums = new long[upTo.length];
        Arrays.setAll(sums, i -> Math.addExact(upTo[i], other.upTo[i]));
        return new Distribution(sums);
    }

    /**
     * Returns the sum of all values.
     *
     * @return 0 or more; 0 if there are none
     */
    public BigInteger sum() {
        return sumOfPowers(1);
    }

    /** Sums {@code x^exponent} over all values x. */
    private BigInteger sumOfPowers(int exponent) {
        if (n() * Math.pow(maxPoints(), exponent) > SURELY_A_LONG) {
            return largeSumOfPowers(exponent);
        }
        long sum = 0;
        for (int points = 0; points <= maxPoints(); points++) {
            long power = 1;
            for (int i = 0; i < exponent; i++) {
                power *= points;
            }
            sum += power * count(points);
        }
        return BigInteger.valueOf(sum);
    }

    private BigInteger largeSumOfPowers(int exponent) {
        return occurring()
                .mapToObj(
                        points -> BigInteger.valueOf(points).pow(exponent).multiply(BigInteger.valueOf(count(points))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * Returns the arithmetic mean, in points: the sum divided by n.
     *
     * @return the mean, unavailable for n = 0
     */
    public Figure<Ratio> mean() {
        return n() == 0
                ? Figure.unavailable(UnavailableReason.NO_VALUES)
                : Figure.of(Ratio.of(sum(), BigInteger.valueOf(n())));
    }

    /**
     * Returns the variance, in squared points: the sum of the squared distances from the mean, divided by n or by n - 1.
     *
     * @param estimator {@link Estimator#POPULATION} for n, {@link Estimator#SAMPLE} for n - 1
     * @return the variance, unavailable for n = 0, and of a sample for n = 1
     */
    public Figure<Ratio> variance(Estimator estimator) {
        long divisor = estimator == Estimator.POPULATION ? n() : n() - 1;
        return fromAtLeast(
                estimator == Estimator.POPULATION ? 1 : 2,
                () -> Figure.of(Ratio.of(
                        sumOfSquaredDistances(), BigInteger.valueOf(n()).multiply(BigInteger.valueOf(divisor)))));
    }

    /** The sum of the squared distances from the mean, times n, which is whole. */
    private BigInteger sumOfSquaredDistances() {
        BigInteger sum = sum();
        return BigInteger.valueOf(n()).multiply(sumOfPowers(2)).subtract(sum.multiply(sum));
    }

    /**
     * The central moment: the mean of (x - mean)^order. It is worked out from the sums of powers by the binomial theorem, so that
     * there are large numbers in a few places instead of at each number of points.
     */
    private Ratio centralMoment(int order) {
        BigInteger n = BigInteger.valueOf(n());
        BigInteger minusSum = sum().negate();
        BigInteger moment = BigInteger.ZERO;
        long coefficient = 1;
        for (int i = 0; i <= order; i++) {
            moment = moment.add(BigInteger.valueOf(coefficient)
                    .multiply(n.pow(i))
                    .multiply(sumOfPowers(i))
                    .multiply(minusSum.pow(order - i)));
            coefficient = coefficient * (order - i) / (i + 1);
        }
        return Ratio.of(moment, n.pow(order + 1));
    }

    /**
     * Returns the standard deviation, in points: the square root of the variance, exactly.
     *
     * @param estimator {@link Estimator#POPULATION} for the divisor n, {@link Estimator#SAMPLE} for n - 1
     * @return the standard deviation, unavailable for n = 0, and of a sample for n = 1; it may be 0
     */
    public Figure<SquareRoot> standardDeviation(Estimator estimator) {
        return variance(estimator).map(SquareRoot::of);
    }

    /**
     * Returns the standard deviation of a sample, in points: with the divisor n - 1.
     *
     * @return the standard deviation, unavailable for n below 2; it may be 0
     */
    public Figure<SquareRoot> standardDeviation() {
        return standardDeviation(Estimator.SAMPLE);
    }

    /**
     * Returns the skewness: of a population {@code g1 = m3 / m2^(3/2)} with the central moments m2 and m3; of a sample
     * {@code G1 = g1 sqrt(n (n - 1)) / (n - 2)} (Joanes and Gill 1998, "Comparing measures of sample skewness and kurtosis").
     *
     * @param estimator which of the two
     * @return the skewness, exactly; unavailable if all values are equal, for n = 0, and of a sample for n below 3
     */
    public Figure<SquareRoot> skewness(Estimator estimator) {
        return fromAtLeast(estimator == Estimator.POPULATION ? 1 : 3, () -> {
            Ratio second = variance(Estimator.POPULATION).value();
            if (second.signum() == 0) {
                return Figure.unavailable(UnavailableReason.NO_SPREAD);
            }
            Ratio cubed = second.times(second).times(second);
            Ratio n = Ratio.of(n());
            Ratio correction = estimator == Estimator.POPULATION
                    ? Ratio.ONE
                    : Ratio.of(n() - 2).times(Ratio.of(n() - 2)).dividedBy(n.times(Ratio.of(n() - 1)));
            return Figure.of(centralMoment(3).dividedBy(SquareRoot.of(cubed.times(correction))));
        });
    }

    /**
     * Returns the excess kurtosis: of a population {@code g2 = m4 / m2^2 - 3} with the central moments m2 and m4; of a sample
     * {@code G2 = (n - 1) ((n + 1) g2 + 6) / ((n - 2) (n - 3))} (Joanes and Gill 1998).
     *
     * @param estimator which of the two
     * @return the excess kurtosis; unavailable if all values are equal, for n = 0, and of a sample for n below 4
     */
    public Figure<Ratio> excessKurtosis(Estimator estimator) {
        return fromAtLeast(estimator == Estimator.POPULATION ? 1 : 4, () -> {
            Ratio second = variance(Estimator.POPULATION).value();
            if (second.signum() == 0) {
                return Figure.unavailable(UnavailableReason.NO_SPREAD);
            }
            Ratio biased = centralMoment(4).dividedBy(second.times(second)).minus(Ratio.of(3));
            return Figure.of(estimator == Estimator.POPULATION ? biased : corrected(biased));
        });
    }

    private Ratio corrected(Ratio biasedKurtosis) {
        return biasedKurtosis
                .times(Ratio.of(n() + 1))
                .plus(Ratio.of(6))
                .times(Ratio.of(n() - 1))
                .dividedBy(Ratio.of(n() - 2).times(Ratio.of(n() - 3)));
    }

    private <T> Figure<T> fromAtLeast(int least, Supplier<Figure<T>> figure) {
        if (n() == 0) {
            return Figure.unavailable(UnavailableReason.NO_VALUES);
        }
        return n() < least ? Figure.unavailable(UnavailableReason.TOO_FEW) : figure.get();
    }

    /**
     * Returns the lowest value.
     *
     * @return points, unavailable for n = 0
     */
    public Figure<Integer> min() {
        return fromAtLeast(1, () -> Figure.of(valueAt(1)));
    }

    /**
     * Returns the highest value.
     *
     * @return points, unavailable for n = 0
     */
    public Figure<Integer> max() {
        return fromAtLeast(1, () -> Figure.of(valueAt(n())));
    }

    /** The value with an index among all in order, from 1 to n. */
    private int valueAt(long index) {
        int found = Arrays.binarySearch(upTo, index);
        int points = found >= 0 ? found : -1 - found;
        // Of equal cumulative counts the search may meet any; the first belongs to the points that occur.
        while (points > 0 && upTo[points - 1] >= index) {
            points--;
        }
        return points;
    }

    /**
     * Returns the values that occur most often.
     *
     * @return points from the lowest up: one, or several that occur equally often; none for n = 0
     */
    public List<Integer> modes() {
        long most = occurring().mapToLong(this::count).max().orElse(0);
        return occurring().filter(points -> count(points) == most).boxed().toList();
    }

    /**
     * Returns the median, in points: the middle value, or the mean of the two in the middle.
     *
     * @return the median, unavailable for n = 0
     */
    public Figure<Ratio> median() {
        return quantile(HALF, QuantileType.TYPE_7);
    }

    /**
     * Returns a quantile, in points.
     *
     * @param p from 0 for the lowest value to 1 for the highest
     * @param type by which definition
     * @return the quantile, unavailable for n = 0
     * @throws IllegalArgumentException if p lies outside 0 to 1
     */
    public Figure<Ratio> quantile(Ratio p, QuantileType type) {
        if (p.signum() < 0 || p.compareTo(Ratio.ONE) > 0) {
            throw new InvalidValueException("quantile " + p, "0 to 1");
        }
        return fromAtLeast(1, () -> {
            Ratio position = type.position(n(), p);
            BigInteger index = position.floor();
            Ratio weight = type.weight(index, position.minus(Ratio.of(index, BigInteger.ONE)));
            Ratio lower = Ratio.of(valueNear(index));
            Ratio upper = Ratio.of(valueNear(index.add(BigInteger.ONE)));
            return Figure.of(lower.plus(upper.minus(lower).times(weight)));
        });
    }

    /**
     * Returns a quantile of {@linkplain QuantileType#TYPE_7 type 7}, in points.
     *
     * @param p from 0 for the lowest value to 1 for the highest
     * @return the quantile, unavailable for n = 0
     * @throws InvalidValueException if p lies outside 0 to 1
     */
    public Figure<Ratio> quantile(Ratio p) {
        return quantile(p, QuantileType.TYPE_7);
    }

    private int valueNear(BigInteger index) {
        BigInteger held = index.max(BigInteger.ONE).min(BigInteger.valueOf(n()));
        return valueAt(held.longValueExact());
    }

    /**
     * Returns the median absolute deviation, in points: the median of the distances from the median, not scaled.
     *
     * @return the deviation, unavailable for n = 0
     */
    public Figure<Ratio> medianAbsoluteDeviation() {
        return median().map(median -> {
            // The median is whole or a half, so twice the distance is whole.
            int twice = median.times(Ratio.of(2)).numerator().intValueExact();
            return Ratio.of(twiceDistanceAt((n() + 1) / 2, twice) + twiceDistanceAt(n() / 2 + 1, twice), 4);
        });
    }

    /** Twice the distance from some place with an index among all in order, from 1 to n. */
    private long twiceDistanceAt(long index, int twicePlace) {
        int least = 0;
        int most = 2 * maxPoints();
        while (least < most) {
            int middle = (least + most) / 2;
            long within = notAbove(Math.floorDiv(twicePlace + middle, 2))
                    - notAbove(Math.floorDiv(twicePlace - middle - 1, 2));
            if (within >= index) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return least;
    }

    /**
     * Returns the percentile rank of a number of points, as a share from 0 to 1.
     *
     * @param points any number, whether or not it occurs
     * @param method by which definition
     * @return the share; unavailable for n = 0, and by {@link PercentileRankMethod#INCLUSIVE} for n = 1
     */
    public Figure<Ratio> percentileRank(int points, PercentileRankMethod method) {
        Ratio below = Ratio.of(countBelow(points));
        Ratio equal = Ratio.of(count(points));
        return switch (method) {
            case STRICT -> shareOfAll(below);
            case WEAK -> shareOfAll(below.plus(equal));
            case MEAN -> shareOfAll(below.plus(equal.times(HALF)));
            case INCLUSIVE -> fromAtLeast(2, () -> Figure.of(between(points, -1)));
            case EXCLUSIVE -> fromAtLeast(1, () -> Figure.of(between(points, 1)));
        };
    }

    /**
     * Returns the {@linkplain PercentileRankMethod#MEAN mean} percentile rank of a number of points, as a share from 0 to 1.
     *
     * @param points any number, whether or not it occurs
     * @return the share; unavailable for n = 0
     */
    public Figure<Ratio> percentileRank(int points) {
        return percentileRank(points, PercentileRankMethod.MEAN);
    }

    private Figure<Ratio> shareOfAll(Ratio number) {
        return fromAtLeast(1, () -> Figure.of(number.dividedBy(Ratio.of(n()))));
    }

    /**
     * The percentile rank on a scale where the i-th value of n, from 1, has {@code (i - 1) / (n - 1)} for an extent of -1 and
     * {@code i / (n + 1)} for one of 1. What lies between two values that occur is interpolated.
     */
    private Ratio between(int points, int extent) {
        Ratio scale = Ratio.of(n() + extent);
        long start = extent < 0 ? 0 : 1;
        long below = countBelow(points);
        if (count(points) > 0) {
            return Ratio.of(below + start).dividedBy(scale);
        }
        if (below == 0 || below == n()) {
            return below == 0 ? Ratio.ZERO : Ratio.ONE;
        }
        int lower = valueAt(below);
        int upper = valueAt(below + 1);
        return Ratio.of(below - 1 + start)
                .plus(Ratio.of(points - lower, upper - lower))
                .dividedBy(scale);
    }

    /**
     * Returns the rank of one of the values, the highest being first.
     *
     * @param points the value
     * @param ties how equal values are ranked
     * @return the rank, unavailable if no value has so many points
     */
    public Figure<Rank> rank(int points, TiePolicy ties) {
        long equal = count(points);
        if (equal == 0) {
            return Figure.unavailable(n() == 0 ? UnavailableReason.NO_VALUES : UnavailableReason.NOT_AMONG_THEM);
        }
        return Figure.of(new RankBuilder()
                .position(rankAmong(points, ties))
                .outOf(n())
                .tiedWith(equal - 1)
                .ties(ties)
                .build());
    }

    /**
     * Returns the rank of one of the values by {@linkplain TiePolicy#COMPETITION competition ranking}, the highest being first.
     *
     * @param points the value
     * @return the rank, unavailable if no value has so many points
     */
    public Figure<Rank> rank(int points) {
        return rank(points, TiePolicy.COMPETITION);
    }

    private Ratio rankAmong(int points, TiePolicy ties) {
        Ratio competition = Ratio.of(countAbove(points) + 1);
        Ratio modified = Ratio.of(countAbove(points) + count(points));
        return switch (ties) {
            case COMPETITION -> competition;
            case MODIFIED -> modified;
            case FRACTIONAL -> competition.plus(modified).times(HALF);
            case DENSE ->
                Ratio.of(1 + occurring().filter(other -> other > points).count());
        };
    }

    /**
     * Returns the quartile group of one of the values.
     *
     * @param points the value
     * @return the group; unavailable if no value has so many points, and for n below 4
     */
    public Figure<QuartileGroup> quartileGroup(int points) {
        if (count(points) == 0) {
            return Figure.unavailable(n() == 0 ? UnavailableReason.NO_VALUES : UnavailableReason.NOT_AMONG_THEM);
        }
        return fromAtLeast(4, () -> {
            Ratio quarter = Ratio.of(n(), 4);
            if (Ratio.of(n() - countBelow(points)).compareTo(quarter) <= 0) {
                return Figure.of(QuartileGroup.TOP);
            }
            return Figure.of(
                    Ratio.of(notAbove(points)).compareTo(quarter) <= 0 ? QuartileGroup.BOTTOM : QuartileGroup.MIDDLE);
        });
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Distribution other && Arrays.equals(upTo, other.upTo);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(upTo);
    }

    /**
     * Returns the counts by points, such as {@code {540=1, 542=2} of 0 to 800}.
     *
     * @return text for a person
     */
    @Override
    public String toString() {
        return counts() + " of 0 to " + maxPoints();
    }
}
