package io.github.kompass.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An exact fraction such as {@code 271/400}, always reduced and with a positive denominator.
 *
 * <p>Numerator and denominator have no bound, so every operation is exact and none overflows. A {@code Ratio} says
 * nothing of what it measures: whether it is a share of a maximum (0 to 1), a mean in points or a variance is said by the
 * name of what returns it. It becomes inexact only where the caller asks for it, by {@link #doubleValue()} or
 * {@link #rounded(int, RoundingMode)}, and is then rounded once.
 *
 * <pre>{@code
 * Ratio share = Ratio.of(542, 800);          // 271/400
 * share.doubleValue();                       // 0.6775
 * share.rounded(2, RoundingMode.HALF_UP);    // 0.68
 * }</pre>
 *
 * <p>Immutable and safe on any thread. The order is that of the numbers and consistent with {@code equals}.
 */
public final class Ratio implements Comparable<Ratio> {

    /** The number 0. */
    public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    /** The number 1. */
    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    private static final Pattern TEXT = Pattern.compile("(-?[0-9]+)(?:/([0-9]+))?");

    /** Whole numbers up to this many bits are represented exactly by a {@code double}. */
    private static final int DOUBLE_PRECISION = 53;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Obtains a whole number.
     *
     * @param whole the number
     * @return the same number as a ratio
     */
    public static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * Obtains a fraction, reduced.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by; a negative one changes the sign of the result
     * @return the reduced fraction
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator <= 0 || numerator < 0) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        // Nearly all are of this kind, and many times as fast.
        long divisor = greatestCommonDivisor(numerator, denominator);
        return new Ratio(BigInteger.valueOf(numerator / divisor), BigInteger.valueOf(denominator / divisor));
    }

    private static long greatestCommonDivisor(long some, long other) {
        long divisor = some;
        long rest = other;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return divisor;
    }

    /**
     * Obtains a fraction, reduced.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by; a negative one changes the sign of the result
     * @return the reduced fraction
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator + " divided by 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return new Ratio(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * Obtains the number that a text such as {@code 271/400} or {@code -3} stands for: what {@link #toString()} prints,
     * reduced or not.
     *
     * @param text a whole number, or two of them with a slash between and a sign only before the first
     * @return the reduced fraction
     * @throws IllegalArgumentException if the text is anything else
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio parse(String text) {
        var match = TEXT.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("found " + Quoted.of(text) + ", expected a fraction such as 271/400");
        }
        String denominator = match.group(2);
        return of(new BigInteger(match.group(1)), denominator == null ? BigInteger.ONE : new BigInteger(denominator));
    }

    /**
     * Returns the numerator of the reduced fraction, which has the sign of the number.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * Returns the denominator of the reduced fraction.
     *
     * @return the denominator, at least 1
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * Returns the sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * Returns this number plus another.
     *
     * @param other what is added
     * @return the exact sum
     */
    public Ratio plus(Ratio other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Returns this number minus another.
     *
     * @param other what is subtracted
     * @return the exact difference
     */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /**
     * Returns this number times another.
     *
     * @param other the factor
     * @return the exact product
     */
    public Ratio times(Ratio other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns this number divided by another.
     *
     * @param other the divisor
     * @return the exact quotient
     * @throws ArithmeticException if the divisor is 0
     */
    public Ratio dividedBy(Ratio other) {
        if (other.signum() == 0) {
            throw new ArithmeticException(this + " divided by 0");
        }
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Returns this number with the opposite sign.
     *
     * @return the negated number
     */
    public Ratio negated() {
        return new Ratio(numerator.negate(), denominator);
    }

    /**
     * Returns the {@code double} nearest to this number, by the rule of IEEE 754: of two that are equally near, the one
     * with an even last bit.
     *
     * @return the correctly rounded value; beyond {@link Double#MAX_VALUE} an infinity, as for
     *     {@link BigDecimal#doubleValue()}
     */
    public double doubleValue() {
        if (numerator.bitLength() <= DOUBLE_PRECISION && denominator.bitLength() <= DOUBLE_PRECISION) {
            return (double) numerator.longValue() / denominator.longValue();
        }
        int shift = Math.max(0, denominator.bitLength() - numerator.bitLength() + NearestDouble.BITS);
        BigInteger[] quotient = numerator.abs().shiftLeft(shift).divideAndRemainder(denominator);
        double magnitude = NearestDouble.of(quotient[0], quotient[1].signum() != 0, shift);
        return signum() < 0 ? -magnitude : magnitude;
    }

    /**
     * Returns this number with a given count of decimals, rounded once from the exact value.
     *
     * <p>{@link RoundingMode#HALF_UP} is away from zero: {@code -5/2} at scale 0 is -3, unlike {@link Math#round(double)}.
     *
     * @param scale how many decimals; negative for tens, hundreds and so on
     * @param mode how to round
     * @return the rounded number, of that scale
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is necessary
     */
    public BigDecimal rounded(int scale, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Ratio other
                && numerator.equals(other.numerator)
                && denominator.equals(other.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /**
     * Returns the reduced fraction, such as {@code 271/400}; a whole number without a denominator, such as {@code 3}.
     *
     * @return text that {@link #parse(String)} reads
     */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
