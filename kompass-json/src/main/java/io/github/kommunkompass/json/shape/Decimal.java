package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.token.JsonText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** A number with decimals: as written, or to be written. Immutable. */
public final class Decimal {

    private final String written;
    private final BigDecimal number;

    private Decimal(String written, BigDecimal number) {
        this.written = written;
        this.number = number;
    }

    /** Returns a number as written, whose value is not made yet, since its exponent may be of any size. */
    static Decimal read(String text) {
        return new Decimal(text, BigDecimal.ZERO);
    }

    /** Returns a number without its trailing zeros. */
    public static Decimal of(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new Decimal("", shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }

    /** Returns the shortest decimal that reads back as a double, and of several the nearest. */
    public static Decimal of(double value) {
        BigDecimal written = new BigDecimal(JsonText.decimal(value));
        // A double below the normal ones has so few bits that one digit may do.
        return of(
                Math.abs(value) < Double.MIN_NORMAL && written.precision() == 2 ? ofOneDigit(value, written) : written);
    }

    private static BigDecimal ofOneDigit(double value, BigDecimal other) {
        BigDecimal exact = new BigDecimal(value);
        return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)
                .map(rounding -> exact.round(new MathContext(1, rounding)))
                .filter(decimal -> decimal.doubleValue() == value)
                .findFirst()
                .orElse(other);
    }

    /** {@return the number as written, perhaps with an exponent} */
    public String text() {
        return written.isEmpty() ? number.toPlainString() : written;
    }

    /** {@return the number to be written} */
    BigDecimal number() {
        return number;
    }

    /** Returns whether a double is the nearest to this number. */
    public boolean isNearest(double value) {
        // What Kompass writes is nearly always written in the same way, and reading a number takes longer than writing
        // it.
        return written.equals(JsonText.decimal(value)) || Double.parseDouble(text()) == value;
    }
}
