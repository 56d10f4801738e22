package io.github.kommunkompass.table;

import io.github.kommunkompass.value.ExactNumber;
import io.github.kommunkompass.value.Ratio;
import java.math.BigDecimal;

/** Numbers as they are written. */
final class Numbers {

    private Numbers() {}

    /** Returns a number for a cell: a whole one if it is, else the nearest {@code double}. */
    static Number of(Object number) {
        if (number instanceof Ratio ratio
                && ratio.denominator().bitLength() == 1
                && ratio.numerator().bitLength() < Long.SIZE) {
            return ratio.numerator().longValue();
        }
        return number instanceof ExactNumber exact ? (Number) exact.doubleValue() : (Number) number;
    }

    /** Returns the digits of a number with a decimal point, without an exponent. */
    static String text(Number number) {
        return number instanceof Double fraction
                ? BigDecimal.valueOf(fraction).stripTrailingZeros().toPlainString()
                : number.toString();
    }
}
