package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.value.Ratio;
import java.math.BigInteger;

/**
 * A fraction as school has it, never reduced: exact arithmetic that shares nothing with {@link Ratio}.
 *
 * <p>Immutable and thread-safe. Two fractions that are worth the same need not be equal; {@link #compareTo} tells.
 *
 * @param over what is divided
 * @param under what it is divided by, not 0
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    /**
     * Obtains a fraction.
     *
     * @param over what is divided
     * @param under what it is divided by, not 0
     * @return the fraction
     */
    public static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /**
     * Obtains a whole number.
     *
     * @param whole the number
     * @return the number over 1
     */
    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    /**
     * Obtains what a ratio is worth.
     *
     * @param ratio the ratio
     * @return the same number
     */
    public static Fraction of(Ratio ratio) {
        return new Fraction(ratio.numerator(), ratio.denominator());
    }

    /**
     * Returns the same number as a ratio.
     *
     * @return the number, reduced
     */
    public Ratio toRatio() {
        return Ratio.of(over, under);
    }

    /**
     * Returns the sum of this and another.
     *
     * @param other the other
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /**
     * Returns this less another.
     *
     * @param other the other
     * @return the difference
     */
    public Fraction minus(Fraction other) {
        return plus(other.times(of(-1)));
    }

    /**
     * Returns the product of this and another.
     *
     * @param other the other
     * @return the product
     */
    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /**
     * Returns this divided by another.
     *
     * @param other the other, not 0
     * @return the quotient
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    @Override
    public int compareTo(Fraction other) {
        return minus(other).signum();
    }

    /**
     * Returns on which side of zero it is.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return over.signum() * under.signum();
    }

    /**
     * Returns the whole number at or below it.
     *
     * @return the floor
     * @throws ArithmeticException if that is beyond a {@code long}
     */
    public long floor() {
        BigInteger[] parts = over.multiply(BigInteger.valueOf(under.signum())).divideAndRemainder(under.abs());
        return parts[1].signum() < 0 ? parts[0].longValueExact() - 1 : parts[0].longValueExact();
    }

    /**
     * Returns whether a ratio is this number.
     *
     * @param ratio the ratio
     * @return true if both are worth the same
     */
    public boolean isSaidBy(Ratio ratio) {
        return compareTo(of(ratio)) == 0;
    }
}
