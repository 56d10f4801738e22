package io.github.kommunkompass.json.shape;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number with decimals, as written.
 *
 * @param text the number as in JSON, perhaps with an exponent
 */
public record Decimal(String text) {

    /** Each decimal of so many digits is the only one of its length that reads back as the same double. */
    private static final int UNIQUE_DIGITS = 15;

    private static final int MOST_DIGITS = 17;

    /**
     * Returns a number without its trailing zeros.
     *
     * @param number the number
     * @return the decimal, without exponent
     */
    public static Decimal of(BigDecimal number) {
        return new Decimal(
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    /**
     * Returns the shortest decimal that reads back as a double, and of several the nearest. {@code Double.toString} differs
     * between Java versions, and is not always the shortest.
     *
     * @param value a finite number
     * @return the decimal, without exponent
     */
    public static Decimal of(double value) {
        BigDecimal written = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        boolean isNormal = Math.abs(value) >= Double.MIN_NORMAL;
        return of(isNormal && written.precision() <= UNIQUE_DIGITS ? written : shortest(value, isNormal));
    }

    private static BigDecimal shortest(double value, boolean isNormal) {
        BigDecimal exact = new BigDecimal(value);
        return IntStream.rangeClosed(isNormal ? UNIQUE_DIGITS : 1, MOST_DIGITS)
                .boxed()
                .flatMap(digits -> neighbours(exact, digits))
                .filter(decimal -> decimal.doubleValue() == value)
                .findFirst()
                .orElse(exact);
    }

    /** Returns the two decimals around a number, the nearer one first. */
    private static Stream<BigDecimal> neighbours(BigDecimal exact, int digits) {
        BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
        BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
        return Stream.of(nearest, nearest.compareTo(down) == 0 ? up : down);
    }

    /** {@return the nearest double} */
    public double doubleValue() {
        return Double.parseDouble(text);
    }
}
