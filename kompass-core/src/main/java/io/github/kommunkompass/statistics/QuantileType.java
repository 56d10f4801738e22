package io.github.kommunkompass.statistics;

import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.math.BigInteger;
import java.util.List;

/**
 * The nine definitions of sample quantiles of Hyndman and Fan (1996), "Sample quantiles in statistical packages", with their
 * numbers, which R uses too.
 *
 * <p>Of n values in order, the quantile at p is {@code (1 - w) x[j] + w x[j + 1]} with {@code j = floor(n p + m)} and indices
 * limited to 1 to n. Each type states its m; the weight w is {@code n p + m - j} for types 4 to 9, which are continuous, and as
 * stated for types 1 to 3.
 */
public enum QuantileType implements Identified {
    /** Inverse of the empirical distribution function: m = 0, and w is 0 where n p is whole and else 1. */
    TYPE_1(1),
    /** As type 1, but halfway where n p is whole. */
    TYPE_2(2),
    /** The nearest order statistic, the even one of two: m = -1/2, and w is 0 where n p + m is whole and even, and else 1. */
    TYPE_3(3),
    /** Linear on the empirical distribution function: m = 0. */
    TYPE_4(4),
    /** Linear on the middles of its steps: m = 1/2. */
    TYPE_5(5),
    /** Linear on the expected order statistics of the uniform distribution: m = p. */
    TYPE_6(6),
    /** Linear on their modes: m = 1 - p. The default of R, of spreadsheets, and of this library. */
    TYPE_7(7),
    /** Linear on their medians, nearly: m = (p + 1) / 3. */
    TYPE_8(8),
    /** Linear, nearly unbiased for the normal distribution: m = p / 4 + 3 / 8. */
    TYPE_9(9);

    private static final Ratio HALF = Ratio.of(1, 2);
    private static final List<QuantileType> ALL = List.of(values());

    private final int number;

    QuantileType(int number) {
        this.number = number;
    }

    /**
     * Obtains a type by its number.
     *
     * @param number from 1 to 9
     * @return the type
     * @throws InvalidValueException if there is no such type
     */
    public static QuantileType of(int number) {
        if (number < 1 || number > ALL.size()) {
            throw new InvalidValueException("quantile type " + number, "1 to 9");
        }
        return ALL.get(number - 1);
    }

    /** {@return the number of the type, from 1 to 9} */
    public int number() {
        return number;
    }

    Ratio position(long n, Ratio p) {
        return Ratio.of(n).times(p).plus(offset(p));
    }

    private Ratio offset(Ratio p) {
        return switch (this) {
            case TYPE_1, TYPE_2, TYPE_4 -> Ratio.ZERO;
            case TYPE_3 -> HALF.negated();
            case TYPE_5 -> HALF;
            case TYPE_6 -> p;
            case TYPE_7 -> Ratio.ONE.minus(p);
            case TYPE_8 -> p.plus(Ratio.ONE).dividedBy(Ratio.of(3));
            case TYPE_9 -> p.dividedBy(Ratio.of(4)).plus(Ratio.of(3, 8));
        };
    }

    /** Returns the weight of the upper of two neighbours, given the index of the lower and the fraction of the position. */
    Ratio weight(BigInteger index, Ratio fraction) {
        boolean whole = fraction.signum() == 0;
        return switch (this) {
            case TYPE_1 -> whole ? Ratio.ZERO : Ratio.ONE;
            case TYPE_2 -> whole ? HALF : Ratio.ONE;
            case TYPE_3 -> whole && !index.testBit(0) ? Ratio.ZERO : Ratio.ONE;
            default -> fraction;
        };
    }
}
