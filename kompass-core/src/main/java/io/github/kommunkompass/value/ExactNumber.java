package io.github.kommunkompass.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact real number: a {@link Ratio} or a {@link SquareRoot}. It is rounded only on request, once, from the exact value.
 */
public sealed interface ExactNumber permits Ratio, SquareRoot {

    /** {@return the sign, -1, 0 or 1} */
    int signum();

    /**
     * {@return the {@code double} nearest to this number, by the rule of IEEE 754: ties go to the one with an even
     * last bit; beyond {@link Double#MAX_VALUE} an infinity}
     */
    double doubleValue();

    /**
     * Returns this number with the given number of decimals, rounded once from the exact value.
     *
     * @param scale the number of decimals, 0 or more
     * @param mode the rounding mode; {@link RoundingMode#HALF_UP} is away from zero, unlike {@link Math#round(double)}
     * @return the rounded number, of that scale
     * @throws InvalidValueException if the scale is negative and the number is not a {@link Ratio}
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is necessary
     */
    BigDecimal rounded(int scale, RoundingMode mode);
}
