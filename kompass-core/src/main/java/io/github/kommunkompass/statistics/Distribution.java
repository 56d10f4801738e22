package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A distribution of whole points from 0 to a maximum, with exact figures.
 *
 * <pre>{@code
 * Distribution areas = Distribution.of(100, 69, 68, 77, 60, 63, 52, 80, 73);
 * areas.mean().value();                                   // 271/4
 * areas.quantile(Ratio.parse("0.25"));                    // 249/4
 * areas.standardDeviation().value().doubleValue();        // 9.223417401995237
 * }</pre>
 *
 * <p>A figure that is not defined, such as the mean of no values or the sample standard deviation of one, is an unavailable
 * {@link Figure} with the reason. Memory use depends on the maximum, not on the number of values. Immutable and thread-safe.
 */
public final class Distribution {

    /** About half of {@link Long#MAX_VALUE}, so that estimates up to it may be rounded. */
    private static final double SAFE_LONG = 0x1p62;

    private static final Ratio HALF = Ratio.of(1, 2);

    /** Cumulative counts: the number of values that are at most the index. */
    private final long[] cumulative;
    /** Made for the first dense rank. */
    private volatile int @Nullable [] occurringAbove;

    private Distribution(long[] cumulative) {
        this.cumulative = cumulative;
    }

    /**
     * Obtains a distribution of values.
     *
     * @param maxPoints the maximum, from 0 to {@value Limits#SCALE}
     * @param points the values, in any order
     * @return the distribution
     * @throws InvalidValueException if the maximum is out of range, or a value is outside 0 to the maximum
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
     * @param maxPoints the maximum, from 0 to {@value Limits#SCALE}
     * @param counts the number of values by points; points that are not in it do not occur
     * @return the distribution
     * @throws InvalidValueException if the maximum is out of range, a count is negative, points are outside 0 to the maximum, or
     *     there are more than {@link Long#MAX_VALUE} values
     */
    public static Distribution of(int maxPoints, Map<Integer, Long> counts) {
        long[] byPoints = emptyCounts(maxPoints);
        counts.forEach((points, count) -> {
            checkCount(points, Objects.requireNonNull(count, () -> "the count of " + points + " points"));
            byPoints[checked(points, maxPoints)] = count;
        });
        return ofCounts(byPoints);
    }

    /**
     * Obtains a distribution from its counts.
     *
     * @param counts the number of values with 0 points, 1 point and so on up to the maximum; at least one count
     * @return the distribution
     * @throws InvalidValueException if there is no count, there are more than {@value Limits#SCALE} + 1, one is negative, or
     *     there are more than {@link Long#MAX_VALUE} values
     */
    public static Distribution ofCounts(long... counts) {
        checkedMaximum(counts.length - 1);
        for (int points = 0; points < counts.length; points++) {
            checkCount(points, counts[points]);
        }
        long[] cumulative = counts.clone();
        for (int i = 1; i < cumulative.length; i++) {
            cumulative[i] = InvalidValueException.checkSum(cumulative[i - 1], cumulative[i], "values");
        }
        return new Distribution(cumulative);
    }

    private static void checkCount(int points, long count) {
        if (count < 0) {
            throw new InvalidValueException(
                    count + " values of " + Quoted.count(points, "point", "points"), "0 or more");
        }
    }

    private static long[] emptyCounts(int maxPoints) {
        return new long[checkedMaximum(maxPoints) + 1];
    }

    private static int checkedMaximum(int maxPoints) {
        if (maxPoints < 0 || maxPoints > Limits.SCALE) {
            throw new InvalidValueException("a maximum of " + maxPoints + " points", "0 to " + Limits.SCALE);
        }
        return maxPoints;
    }

    private static int checked(int points, int maxPoints) {
        if (points < 0 || points > maxPoints) {
            throw new InvalidValueException(points + " points", "0 to " + maxPoints);
        }
        return points;
    }

    /** {@return the maximum that values may have, whether or not it occurs, 0 or more, in points} */
    public int maxPoints() {
        return cumulative.length - 1;
    }

    /** {@return the number of values, 0 or more} */
    public long n() {
        return cumulative[maxPoints()];
    }

    /**
     * Returns the number of values that are equal to a number of points.
     *
     * @param points any number
     * @return 0 to n; 0 outside the scale
     */
    public long count(int points) {
        return countUpTo(points) - countBelow(points);
    }

    /**
     * Returns the number of values below a number of points.
     *
     * @param points any number
     * @return 0 to n
     */
    public long countBelow(int points) {
        return points <= 0 ? 0 : cumulative[Math.min(points - 1, maxPoints())];
    }

    private long countUpTo(int points) {
        return points < 0 ? 0 : cumulative[Math.min(points, maxPoints())];
    }

    /**
     * Returns the number of values above a number of points.
     *
     * @param points any number
     * @return 0 to n
     */
    public long countAbove(int points) {
        return n() - countUpTo(points);
    }

    /** {@return the counts of the points that occur, from the lowest up} */
    public SortedMap<Integer, Long> counts() {
        var counts = new TreeMap<Integer, Long>();
        occurringPoints().forEach(points -> counts.put(points, count(points)));
        return Collections.unmodifiableSortedMap(counts);
    }

    private IntStream occurringPoints() {
        return IntStream.rangeClosed(0, maxPoints()).filter(points -> count(points) > 0);
    }

    /**
     * Returns this distribution with one more value.
     *
     * @param points from 0 to the maximum
     * @return the larger distribution
     * @throws InvalidValueException if the points are outside the scale, or there are {@link Long#MAX_VALUE} values already
     */
    public Distribution with(int points) {
        InvalidValueException.checkSum(n(), 1, "values");
        return withChange(checked(points, maxPoints()), 1);
    }

    /**
     * Returns this distribution without one of its values.
     *
     * @param points a value that occurs
     * @return the smaller distribution
     * @throws InvalidValueException if it does not occur
     */
    public Distribution without(int points) {
        if (count(points) == 0) {
            throw new InvalidValueException("no value of " + points + " points to remove", "at least one");
        }
        return withChange(points, -1);
    }

    private Distribution withChange(int points, int change) {
        long[] changed = cumulative.clone();
        for (int i = points; i < changed.length; i++) {
            changed[i] += change;
        }
        return new Distribution(changed);
    }

    /**
     * Returns the distribution of the values of this and another distribution.
     *
     * @param other a distribution on the same scale
     * @return the sum, independent of the order in which distributions are added
     * @throws InvalidValueException if the maxima differ, or there are more than {@link Long#MAX_VALUE} values
     */
    public Distribution plus(Distribution other) {
        if (maxPoints() != other.maxPoints()) {
            throw new InvalidValueException(
                    "scales up to " + maxPoints() + " and up to " + other.maxPoints() + " points", "one scale");
        }
        long[] sums = new long[cumulative.length];
        Arrays.setAll(sums, i -> InvalidValueException.checkSum(cumulative[i], other.cumulative[i], "values"));
        return new Distribution(sums);
    }

    /** {@return the sum of all values, 0 or more; 0 if there are none} */
    public BigInteger sum() {
        return sumOfPowers(1);
    }

    /** Sums {@code x^exponent} over all values x. */
    private BigInteger sumOfPowers(int exponent) {
        if (n() * Math.pow(maxPoints(), exponent) > SAFE_LONG) {
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
        return occurringPoints()
                .mapToObj(
                        points -> BigInteger.valueOf(points).pow(exponent).multiply(BigInteger.valueOf(count(points))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** {@return the arithmetic mean, in points: the sum divided by n, unavailable for n = 0} */
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
        return ifAtLeast(
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
     * The central moment: the mean of (x - mean)^order, computed from sums of powers by the binomial theorem, so that only a few
     * numbers are large.
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
     * {@return the standard deviation of a sample, in points, with the divisor n - 1, unavailable for n below 2; it
     * may be 0}
     */
    public Figure<SquareRoot> standardDeviation() {
        return standardDeviation(Estimator.SAMPLE);
    }

    /**
     * Returns the skewness, which has no unit: of a population {@code g1 = m3 / m2^(3/2)} with the central moments m2 and m3; of a
     * sample {@code G1 = g1 sqrt(n (n - 1)) / (n - 2)} (Joanes and Gill 1998, "Comparing measures of sample skewness and
     * kurtosis").
     *
     * @param estimator the formula
     * @return the skewness, exactly; unavailable if all values are equal, for n = 0, and of a sample for n below 3
     */
    public Figure<SquareRoot> skewness(Estimator estimator) {
        return ifAtLeast(estimator == Estimator.POPULATION ? 1 : 3, () -> {
            Ratio variance = variance(Estimator.POPULATION).value();
            if (variance.signum() == 0) {
                return Figure.unavailable(UnavailableReason.NO_SPREAD);
            }
            Ratio cubed = variance.times(variance).times(variance);
            Ratio n = Ratio.of(n());
            Ratio correction = estimator == Estimator.POPULATION
                    ? Ratio.ONE
                    : Ratio.of(n() - 2).times(Ratio.of(n() - 2)).dividedBy(n.times(Ratio.of(n() - 1)));
            return Figure.of(centralMoment(3).dividedBy(SquareRoot.of(cubed.times(correction))));
        });
    }

    /**
     * Returns the excess kurtosis, which has no unit: of a population {@code g2 = m4 / m2^2 - 3} with the central moments m2 and
     * m4; of a sample {@code G2 = (n - 1) ((n + 1) g2 + 6) / ((n - 2) (n - 3))} (Joanes and Gill 1998).
     *
     * @param estimator the formula
     * @return the excess kurtosis; unavailable if all values are equal, for n = 0, and of a sample for n below 4
     */
    public Figure<Ratio> excessKurtosis(Estimator estimator) {
        return ifAtLeast(estimator == Estimator.POPULATION ? 1 : 4, () -> {
            Ratio variance = variance(Estimator.POPULATION).value();
            if (variance.signum() == 0) {
                return Figure.unavailable(UnavailableReason.NO_SPREAD);
            }
            Ratio biased = centralMoment(4).dividedBy(variance.times(variance)).minus(Ratio.of(3));
            return Figure.of(estimator == Estimator.POPULATION ? biased : corrected(biased));
        });
    }

    private Ratio corrected(Ratio biasedKurtosis) {
        return biasedKurtosis
                .times(Ratio.of(n()).plus(Ratio.ONE))
                .plus(Ratio.of(6))
                .times(Ratio.of(n() - 1))
                .dividedBy(Ratio.of(n() - 2).times(Ratio.of(n() - 3)));
    }

    private <T> Figure<T> ifAtLeast(int least, Supplier<Figure<T>> figure) {
        if (n() == 0) {
            return Figure.unavailable(UnavailableReason.NO_VALUES);
        }
        return n() < least ? Figure.unavailable(UnavailableReason.TOO_FEW) : figure.get();
    }

    /** {@return the lowest value, in points, unavailable for n = 0} */
    public Figure<Integer> min() {
        return ifAtLeast(1, () -> Figure.of(valueAt(1)));
    }

    /** {@return the highest value, in points, unavailable for n = 0} */
    public Figure<Integer> max() {
        return ifAtLeast(1, () -> Figure.of(valueAt(n())));
    }

    /** The order statistic with an index from 1 to n. */
    private int valueAt(long index) {
        int found = Arrays.binarySearch(cumulative, index);
        int points = found >= 0 ? found : -1 - found;
        // The search may find any of equal cumulative counts; the first belongs to the points that occur.
        while (points > 0 && cumulative[points - 1] >= index) {
            points--;
        }
        return points;
    }

    /**
     * {@return the modes: the values that occur most often, in points, from the lowest up; several if they occur
     * equally often, none for n = 0}
     */
    public List<Integer> modes() {
        long most = occurringPoints().mapToLong(this::count).max().orElse(0);
        return occurringPoints().filter(points -> count(points) == most).boxed().toList();
    }

    /**
     * {@return the median, in points: the middle value, or the mean of the two in the middle, unavailable for n = 0}
     */
    public Figure<Ratio> median() {
        return quantile(HALF, QuantileType.TYPE_7);
    }

    /**
     * Returns a quantile, in points.
     *
     * @param p the probability, from 0 for the lowest value to 1 for the highest
     * @param type the definition
     * @return the quantile, unavailable for n = 0
     * @throws InvalidValueException if p is outside 0 to 1
     */
    public Figure<Ratio> quantile(Ratio p, QuantileType type) {
        if (p.signum() < 0 || p.compareTo(Ratio.ONE) > 0) {
            throw new InvalidValueException("quantile " + p, "0 to 1");
        }
        return ifAtLeast(1, () -> {
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
     * @param p the probability, from 0 for the lowest value to 1 for the highest
     * @return the quantile, unavailable for n = 0
     * @throws InvalidValueException if p is outside 0 to 1
     */
    public Figure<Ratio> quantile(Ratio p) {
        return quantile(p, QuantileType.TYPE_7);
    }

    private int valueNear(BigInteger index) {
        BigInteger clamped = index.max(BigInteger.ONE).min(BigInteger.valueOf(n()));
        return valueAt(clamped.longValueExact());
    }

    /**
     * {@return the median absolute deviation, in points: the median of the distances from the median, not scaled,
     * unavailable for n = 0}
     */
    public Figure<Ratio> medianAbsoluteDeviation() {
        return median().map(median -> {
            // The median is whole or a half, so twice the distance is whole.
            int twiceMedian = median.times(Ratio.of(2)).numerator().intValueExact();
            long lower = n() / 2 + n() % 2;
            return Ratio.of(twiceDistanceAt(lower, twiceMedian) + twiceDistanceAt(n() / 2 + 1, twiceMedian), 4);
        });
    }

    /** Twice the order statistic, with an index from 1 to n, of the distances from the median. */
    private long twiceDistanceAt(long index, int twiceMedian) {
        int low = 0;
        int high = 2 * maxPoints();
        while (low < high) {
            int middle = (low + high) / 2;
            long within = countUpTo(Math.floorDiv(twiceMedian + middle, 2))
                    - countUpTo(Math.floorDiv(twiceMedian - middle - 1, 2));
            if (within >= index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * {@return the percentile rank of a number of points, as a share from 0 to 1; unavailable for n = 0, and by {@link
     * PercentileRankMethod#INCLUSIVE} for n = 1}
     *
     * @param points any number, whether or not it occurs
     * @param method the definition
     */
    public Figure<Ratio> percentileRank(int points, PercentileRankMethod method) {
        Ratio below = Ratio.of(countBelow(points));
        Ratio equal = Ratio.of(count(points));
        return switch (method) {
            case STRICT -> shareOfAll(below);
            case WEAK -> shareOfAll(below.plus(equal));
            case MEAN -> shareOfAll(below.plus(equal.times(HALF)));
            case INCLUSIVE -> ifAtLeast(2, () -> Figure.of(interpolatedRank(points, -1)));
            case EXCLUSIVE -> ifAtLeast(1, () -> Figure.of(interpolatedRank(points, 1)));
        };
    }

    /**
     * {@return the {@linkplain PercentileRankMethod#MEAN mean} percentile rank of a number of points, as a share from 0 to 1;
     * unavailable for n = 0}
     *
     * @param points any number, whether or not it occurs
     */
    public Figure<Ratio> percentileRank(int points) {
        return percentileRank(points, PercentileRankMethod.MEAN);
    }

    private Figure<Ratio> shareOfAll(Ratio number) {
        return ifAtLeast(1, () -> Figure.of(number.dividedBy(Ratio.of(n()))));
    }

    /**
     * The percentile rank on a scale where the i-th of n values has {@code (i - 1) / (n - 1)} for an adjustment of -1 and
     * {@code i / (n + 1)} for one of 1. Between two values that occur it is interpolated linearly.
     */
    private Ratio interpolatedRank(int points, int adjustment) {
        Ratio divisor = Ratio.of(n()).plus(Ratio.of(adjustment));
        long start = adjustment < 0 ? 0 : 1;
        long below = countBelow(points);
        if (count(points) > 0) {
            return Ratio.of(below + start).dividedBy(divisor);
        }
        if (below == 0 || below == n()) {
            return below == 0 ? Ratio.ZERO : Ratio.ONE;
        }
        int lower = valueAt(below);
        int upper = valueAt(below + 1);
        return Ratio.of(below - 1 + start)
                .plus(Ratio.of(points - lower, upper - lower))
                .dividedBy(divisor);
    }

    /**
     * Returns the rank of one of the values, counted from the highest.
     *
     * @param points the value
     * @param ties the policy for equal values
     * @return the rank, unavailable if the value does not occur
     */
    public Figure<Rank> rank(int points, TiePolicy ties) {
        long equal = count(points);
        if (equal == 0) {
            return Figure.unavailable(n() == 0 ? UnavailableReason.NO_VALUES : UnavailableReason.NOT_AMONG_THEM);
        }
        return Figure.of(new RankBuilder()
                .position(rankOf(points, ties))
                .outOf(n())
                .tiedWith(equal - 1)
                .ties(ties)
                .build());
    }

    /**
     * Returns the rank of one of the values by {@linkplain TiePolicy#COMPETITION competition ranking}, counted from the highest.
     *
     * @param points the value
     * @return the rank, unavailable if the value does not occur
     */
    public Figure<Rank> rank(int points) {
        return rank(points, TiePolicy.COMPETITION);
    }

    private Ratio rankOf(int points, TiePolicy ties) {
        Ratio competition = Ratio.of(countAbove(points) + 1);
        Ratio modified = Ratio.of(countAbove(points) + count(points));
        return switch (ties) {
            case COMPETITION -> competition;
            case MODIFIED -> modified;
            case FRACTIONAL -> competition.plus(modified).times(HALF);
            case DENSE -> Ratio.of(1 + occurringAbove()[points]);
        };
    }

    /** Returns how many different values are above each number of points. */
    private int[] occurringAbove() {
        int[] above = occurringAbove;
        if (above == null) {
            above = new int[cumulative.length];
            for (int points = maxPoints() - 1; points >= 0; points--) {
                above[points] = above[points + 1] + (count(points + 1) > 0 ? 1 : 0);
            }
            occurringAbove = above;
        }
        return above;
    }

    /**
     * {@return the quartile group of one of the values, unavailable if the value does not occur, and for n below 4}
     *
     * @param points the value
     */
    public Figure<QuartileGroup> quartileGroup(int points) {
        if (count(points) == 0) {
            return Figure.unavailable(n() == 0 ? UnavailableReason.NO_VALUES : UnavailableReason.NOT_AMONG_THEM);
        }
        return ifAtLeast(4, () -> {
            Ratio quarter = Ratio.of(n(), 4);
            if (Ratio.of(n() - countBelow(points)).compareTo(quarter) <= 0) {
                return Figure.of(QuartileGroup.TOP);
            }
            return Figure.of(
                    Ratio.of(countUpTo(points)).compareTo(quarter) <= 0 ? QuartileGroup.BOTTOM : QuartileGroup.MIDDLE);
        });
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Distribution other && Arrays.equals(cumulative, other.cumulative);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cumulative);
    }

    /** {@return the counts by points, such as {@code {540=1, 542=2} of 0 to 800}} */
    @Override
    public String toString() {
        return counts() + " of 0 to " + maxPoints();
    }
}
