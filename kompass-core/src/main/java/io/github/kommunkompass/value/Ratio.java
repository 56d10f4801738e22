package io.github.kommunkompass.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction such as {@code 271/400}, always reduced and with a positive denominator.
 *
 * <p>Numerator and denominator have no bound, so every operation is exact and none overflows. Whether a {@code Ratio} is a
 * share of a maximum (0 to 1), a mean in points or a variance follows from the name of the method that returns it.
 *
 * <pre>{@code
 * Ratio share = Ratio.of(542, 800);          // 271/400
 * share.doubleValue();                       // 0.6775
 * share.rounded(2, RoundingMode.HALF_UP);    // 0.68
 * share.toPercent(1);                        // 67.8 %
 * }</pre>
 *
 * <p>Immutable and thread-safe. The order is that of the numbers and consistent with {@code equals}.
 */
public final class Ratio implements ExactNumber, Comparable<Ratio> {

    /** The number 0. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The number 1. */
    public static final Ratio ONE = new Ratio(1, 1);

    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)(?:/([0-9]+))?");

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

    private static final Ratio HUNDRED = new Ratio(100, 1);

    /** Whole numbers up to this many bits are represented exactly by a {@code double}. */
    private static final int DOUBLE_PRECISION = 53;

    // Nearly all fractions fit into longs, whose arithmetic is many times as fast as that of BigInteger.
    private final long numerator;
    private final long denominator;
    /** The fraction if it does not fit into the other two, else null. */
    private final @Nullable Large large;

    private record Large(BigInteger numerator, BigInteger denominator) {}

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.large = null;
    }

    private Ratio(Large large) {
        this.numerator = 0;
        this.denominator = 0;
        this.large = large;
    }

    /**
     * Obtains a whole number.
     *
     * @param whole the number
     * @return the same number as a ratio
     */
    public static Ratio of(long whole) {
        return of(whole, 1);
    }

    /**
     * Obtains a fraction, reduced.
     *
     * @param numerator the numerator
     * @param denominator the denominator; a negative one changes the sign of the result
     * @return the reduced fraction
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio of(long numerator, long denominator) {
        if (!isSmall(numerator) || !isSmall(denominator)) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        if (denominator == 0) {
            throw new ArithmeticException(numerator + " divided by 0");
        }
        long divisor = Math.abs(greatestCommonDivisor(numerator, denominator)) * Long.signum(denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    /** Excludes the lowest {@code long}, whose negation overflows. */
    private static boolean isSmall(long number) {
        return number != Long.MIN_VALUE;
    }

    private static boolean isSmall(BigInteger number) {
        return number.bitLength() < Long.SIZE && isSmall(number.longValue());
    }

    private static long greatestCommonDivisor(long a, long b) {
        long divisor = a;
        long rest = b;
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
     * @param numerator the numerator
     * @param denominator the denominator; a negative one changes the sign of the result
     * @return the reduced fraction
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (isSmall(numerator) && isSmall(denominator)) {
            return of(numerator.longValue(), denominator.longValue());
        }
        if (denominator.signum() == 0) {
            throw new ArithmeticException(numerator + " divided by 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return ofReduced(numerator.divide(divisor), denominator.divide(divisor));
    }

    private static Ratio ofReduced(BigInteger numerator, BigInteger denominator) {
        return isSmall(numerator) && isSmall(denominator)
                ? new Ratio(numerator.longValue(), denominator.longValue())
                : new Ratio(new Large(numerator, denominator));
    }

    /**
     * Obtains a decimal number exactly.
     *
     * @param decimal the number
     * @return the same number as a reduced fraction
     */
    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Obtains a number from a text such as {@code 271/400}, {@code -3} or {@code 0.75}. Fractions need not be reduced.
     *
     * @param text a whole number, a fraction of two whole numbers with a sign only before the first, or a decimal number with
     *     a point
     * @return the reduced fraction
     * @throws InvalidValueException if the text is anything else, or has more than {@value Limits#NUMBER_LENGTH} characters
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio parse(String text) {
        if (text.length() > Limits.NUMBER_LENGTH) {
            throw new InvalidValueException(
                    "a number of " + text.length() + " characters", "at most " + Limits.NUMBER_LENGTH + " characters");
        }
        if (DECIMAL.matcher(text).matches()) {
            return of(new BigDecimal(text));
        }
        var match = FRACTION.matcher(text);
        if (!match.matches()) {
            throw new InvalidValueException(
                    Quoted.of(text), "a fraction such as 271/400 or a decimal number such as 0.75");
        }
        String denominator = match.group(2);
        return of(new BigInteger(match.group(1)), denominator == null ? BigInteger.ONE : new BigInteger(denominator));
    }

    /**
     * Obtains a number from a text, as {@link #parse(String)} does. Web frameworks such as Spring and Jakarta REST bind parameters
     * by a method of this name.
     *
     * @param text a whole number, a fraction of two whole numbers with a sign only before the first, or a decimal number with
     *     a point
     * @return the reduced fraction
     * @throws InvalidValueException if the text is anything else, or has more than {@value Limits#NUMBER_LENGTH} characters
     * @throws ArithmeticException if the denominator is 0
     */
    public static Ratio valueOf(String text) {
        return parse(text);
    }

    /** {@return the numerator of the reduced fraction, which has the sign of the number} */
    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(numerator) : large.numerator;
    }

    /** {@return the denominator of the reduced fraction, at least 1} */
    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(denominator) : large.denominator;
    }

    @Override
    public int signum() {
        return large == null ? Long.signum(numerator) : large.numerator.signum();
    }

    /** {@return whether this number is 0} */
    public boolean isZero() {
        return signum() == 0;
    }

    /** {@return whether this number is below 0} */
    public boolean isNegative() {
        return signum() < 0;
    }

    /** {@return the absolute value} */
    public Ratio abs() {
        return isNegative() ? negated() : this;
    }

    /**
     * {@return the smaller of this number and another}
     *
     * @param other another number
     */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * {@return the larger of this number and another}
     *
     * @param other another number
     */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Returns this number plus another.
     *
     * @param other the addend
     * @return the exact sum
     */
    public Ratio plus(Ratio other) {
        if (fitsInts() && other.fitsInts()) {
            return of(numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /** Returns whether products of two such ratios, and sums of two such products, fit into a {@code long}. */
    private boolean fitsInts() {
        return large == null && numerator == (int) numerator && denominator == (int) denominator;
    }

    /**
     * Returns this number minus another.
     *
     * @param other the subtrahend
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
        if (fitsInts() && other.fitsInts()) {
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
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
        return times(other.inverse());
    }

    /**
     * Returns this number divided by a square root.
     *
     * @param divisor the divisor
     * @return the exact quotient, which is a square root again
     * @throws ArithmeticException if the divisor is 0
     */
    public SquareRoot dividedBy(SquareRoot divisor) {
        return divisor.dividing(this);
    }

    private Ratio inverse() {
        return large == null ? of(denominator, numerator) : of(large.denominator, large.numerator);
    }

    /** {@return this number with the opposite sign} */
    public Ratio negated() {
        return large == null
                ? new Ratio(-numerator, denominator)
                : ofReduced(large.numerator.negate(), large.denominator);
    }

    @Override
    public double doubleValue() {
        if (large == null && isExactAsDouble(numerator) && isExactAsDouble(denominator)) {
            return (double) numerator / denominator;
        }
        int smaller = denominator().bitLength() - numerator().bitLength();
        if (smaller > NearestDouble.BITS - NearestDouble.LEAST_EXPONENT) {
            return signum() < 0 ? -0.0 : 0.0;
        }
        int shift = Math.max(0, smaller + NearestDouble.BITS);
        BigInteger[] quotient = numerator().abs().shiftLeft(shift).divideAndRemainder(denominator());
        double magnitude = NearestDouble.of(quotient[0], quotient[1].signum() != 0, shift);
        return signum() < 0 ? -magnitude : magnitude;
    }

    private static boolean isExactAsDouble(long number) {
        return Math.abs(number) <= 1L << DOUBLE_PRECISION;
    }

    /** {@return the largest whole number that is not above this one: 2 for 5/2, and -3 for -5/2} */
    public BigInteger floor() {
        return large == null
                ? BigInteger.valueOf(Math.floorDiv(numerator, denominator))
                : rounded(0, RoundingMode.FLOOR).toBigIntegerExact();
    }

    /**
     * {@inheritDoc}
     *
     * <p>A negative scale rounds to tens, hundreds and so on.
     */
    @Override
    public BigDecimal rounded(int scale, RoundingMode mode) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), scale, mode);
    }

    /**
     * Returns this share as a percentage, such as {@code 67.8 %}, rounded half up.
     *
     * @param decimals the number of decimals, 0 or more
     * @return the percentage with a decimal point, a space and a percent sign
     */
    public String toPercent(int decimals) {
        return times(HUNDRED).rounded(decimals, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    @Override
    public int compareTo(Ratio other) {
        return fitsInts() && other.fitsInts()
                ? Long.compare(numerator * other.denominator, other.numerator * denominator)
                : numerator()
                        .multiply(other.denominator())
                        .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Ratio other
                && numerator == other.numerator
                && denominator == other.denominator
                && Objects.equals(large, other.large);
    }

    @Override
    public int hashCode() {
        return large == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : large.hashCode();
    }

    /**
     * {@return the reduced fraction, such as {@code 271/400}; a whole number without a denominator, such as {@code
     * 3}, text that {@link #parse(String)} reads}
     */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }
}
