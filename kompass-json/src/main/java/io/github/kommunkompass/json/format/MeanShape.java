package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.Decimal;
import io.github.kommunkompass.json.shape.DecimalShape;
import io.github.kommunkompass.json.shape.EitherShape;
import io.github.kommunkompass.json.shape.Input;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mean: a finite decimal as a number, any other as a fraction. */
final class MeanShape {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    static final Shape<Ratio> MEAN = new EitherShape<>(
            DecimalShape.any().with("minimum", 0),
            MeanShape::ratio,
            MeanShape::decimal,
            RatioShape.RATIO,
            "a number or a fraction");

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private MeanShape() {}

    private static @Nullable Ratio ratio(Decimal number, Input in) {
        if (!DECIMAL.matcher(number.text()).matches() || number.text().length() > Limits.NUMBER_LENGTH) {
            in.invalid(
                    InputRule.INVALID_VALUE,
                    number.text(),
                    "a number without exponent, of at most " + Limits.NUMBER_LENGTH + " characters");
            return null;
        }
        BigDecimal decimal = new BigDecimal(number.text());
        return Ratio.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    private static Optional<Decimal> decimal(Ratio ratio) {
        return isFinite(ratio.denominator())
                ? Optional.of(Decimal.of(new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()))))
                : Optional.empty();
    }

    /** Returns whether fractions of a denominator are finite decimals: it has no prime factors but 2 and 5. */
    private static boolean isFinite(BigInteger denominator) {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        while (rest.bitLength() > 1) {
            BigInteger[] fifth = rest.divideAndRemainder(FIVE);
            if (fifth[1].signum() != 0) {
                return false;
            }
            rest = fifth[0];
        }
        return true;
    }
}
