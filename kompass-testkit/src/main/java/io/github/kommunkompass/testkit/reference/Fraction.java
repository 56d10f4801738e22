package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.value.Ratio;
import java.math.BigInteger;

/**
 * A fraction that is never reduced: exact arithmetic that shares no code with {@link Ratio}.
 *
 * <p>Two fractions of the same value need not be equal; use {@link #compareTo}. Immutable and thread-safe.
 *
 * @param numerator the numerator
 * @param denominator the denominator, not 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /**
     * Obtains a fraction.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the fraction
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Obtains a whole number.
     *
     * @param whole the number
     * @return the fraction with the denominator 1
     */
    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    /**
     * Obtains the fraction of a ratio.
     *
     * @param ratio the ratio
     * @return a fraction of the same value
     */
    public static Fraction of(Ratio ratio) {
        return new Fraction(ratio.numerator(), ratio.denominator());
    }

    /** {@return the ratio of the same value} */
    public Ratio toRatio() {
        return Ratio.of(numerator, denominator);
    }

    /**
     * {@return the sum of this and another}
     *
     * @param other the other
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * {@return this minus another}
     *
     * @param other the other
     */
    public Fraction minus(Fraction other) {
        return plus(other.times(of(-1)));
    }

    /**
     * {@return the product of this and another}
     *
     * @param other the other
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * {@return this divided by another}
     *
     * @param other the other, not 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    @Override
    public int compareTo(Fraction other) {
        return minus(other).signum();
    }

    /** {@return -1, 0 or 1 for a negative, zero or positive value} */
    public int signum() {
        return numerator.signum() * denominator.signum();
    }

    /**
     * Returns the largest whole number that is not greater.
     *
     * @return the floor
     * @throws ArithmeticException if it exceeds a {@code long}
     */
    public long floor() {
        BigInteger[] parts =
                numerator.multiply(BigInteger.valueOf(denominator.signum())).divideAndRemainder(denominator.abs());
        return parts[1].signum() < 0 ? parts[0].longValueExact() - 1 : parts[0].longValueExact();
    }

    /**
     * Returns whether a ratio has this value.
     *
     * @param ratio the ratio
     * @return true if both values are equal
     */
    public boolean isEqualTo(Ratio ratio) {
        return compareTo(of(ratio)) == 0;
    }
}
