package io.github.kommunkompass.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The exact square root of a fraction, or its negative, such as a standard deviation, z-score or skewness.
 *
 * <pre>{@code
 * SquareRoot deviation = SquareRoot.of(Ratio.of(1191, 14));
 * deviation.doubleValue();                     // 9.223417401995237
 * deviation.rounded(1, RoundingMode.HALF_UP);  // 9.2
 * }</pre>
 *
 * <p>Immutable and thread-safe. The order is that of the numbers and consistent with {@code equals}.
 */
public final class SquareRoot implements ExactNumber, Comparable<SquareRoot> {

    /** The maximum length of the squares whose roots {@link #doubleValue()} needs. */
    private static final int SQUARE_BITS = 2 * NearestDouble.BITS + 2;

    private final int signum;
    private final Ratio radicand;

    private SquareRoot(int signum, Ratio radicand) {
        this.signum = signum;
        this.radicand = radicand;
    }

    /**
     * Obtains the square root of a fraction.
     *
     * @param radicand 0 or more
     * @return the root, 0 or more
     * @throws ArithmeticException if the radicand is negative
     */
    public static SquareRoot of(Ratio radicand) {
        if (radicand.signum() < 0) {
            throw new ArithmeticException("square root of " + radicand);
        }
        return new SquareRoot(radicand.signum(), radicand);
    }

    SquareRoot dividing(Ratio dividend) {
        if (signum == 0) {
            throw new ArithmeticException(dividend + " divided by 0");
        }
        return new SquareRoot(
                dividend.signum() * signum, dividend.times(dividend).dividedBy(radicand));
    }

    /** {@return the square of this root, 0 or more} */
    public Ratio radicand() {
        return radicand;
    }

    @Override
    public int signum() {
        return signum;
    }

    @Override
    public double doubleValue() {
        BigInteger numerator = radicand.numerator();
        BigInteger denominator = radicand.denominator();
        int shift = Math.max(0, denominator.bitLength() - numerator.bitLength() + 2 * NearestDouble.BITS);
        shift += shift % 2;
        BigInteger[] quotient = numerator.shiftLeft(shift).divideAndRemainder(denominator);
        BigInteger[] root = rootAndRemainder(quotient[0]);
        boolean hasRest = quotient[1].signum() != 0 || root[1].signum() != 0;
        return signum * NearestDouble.of(root[0], hasRest, shift / 2);
    }

    private static BigInteger[] rootAndRemainder(BigInteger square) {
        return square.bitLength() <= SQUARE_BITS ? smallRootAndRemainder(square) : square.sqrtAndRemainder();
    }

    /**
     * As {@link BigInteger#sqrtAndRemainder()}, in a fraction of the time. For squares this small, the root as a double is
     * within about 10 of the integer root, so the remainder fits into a {@code long} although the squares overflow.
     */
    private static BigInteger[] smallRootAndRemainder(BigInteger square) {
        long root = (long) Math.sqrt(square.doubleValue());
        long remainder = square.longValue() - root * root;
        while (remainder < 0) {
            root--;
            remainder += 2 * root + 1;
        }
        while (remainder > 2 * root) {
            remainder -= 2 * root + 1;
            root++;
        }
        return new BigInteger[] {BigInteger.valueOf(root), BigInteger.valueOf(remainder)};
    }

    @Override
    public BigDecimal rounded(int scale, RoundingMode mode) {
        if (scale < 0) {
            throw new InvalidValueException("scale " + scale, "0 or more");
        }
        BigInteger[] quotient = radicand.numerator()
                .multiply(BigInteger.TEN.pow(2 * (scale + 1)))
                .divideAndRemainder(radicand.denominator());
        BigInteger[] root = quotient[0].sqrtAndRemainder();
        boolean hasRest = quotient[1].signum() != 0 || root[1].signum() != 0;
        // One extra digit decides the rounding; a sticky digit below it marks a rest.
        BigInteger digits = root[0].multiply(BigInteger.TEN).add(hasRest ? BigInteger.ONE : BigInteger.ZERO);
        return new BigDecimal(digits.multiply(BigInteger.valueOf(signum)), scale + 2).setScale(scale, mode);
    }

    @Override
    public int compareTo(SquareRoot other) {
        if (signum != other.signum) {
            return Integer.compare(signum, other.signum);
        }
        return signum < 0 ? other.radicand.compareTo(radicand) : radicand.compareTo(other.radicand);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SquareRoot other && signum == other.signum && radicand.equals(other.radicand);
    }

    @Override
    public int hashCode() {
        return Objects.hash(signum, radicand);
    }

    /** {@return the root as a formula, such as {@code -sqrt(3/4)}} */
    @Override
    public String toString() {
        return (signum < 0 ? "-" : "") + "sqrt(" + radicand + ")";
    }
}
