package io.github.kommunkompass.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SquareRootTest {

    @ParameterizedTest
    @CsvSource({
        // the first two: standard deviations of the areas of Nässjö 2022 as computed with exact fractions
        "1191/14, 9.223417401995237",
        "1191/16, 8.627716963368698",
        "2, 1.4142135623730951",
        "1/4, 0.5",
        "0, 0",
        "1/3, 0.5773502691896257"
    })
    void convertsToNearestDouble(String radicand, double value) {
        assertThat(SquareRoot.of(Ratio.parse(radicand)).doubleValue()).isEqualTo(value);
    }

    @Test
    void convertsToNearestDoubleBesideBoundary() {
        // (2^53 + 1)^2 has a root halfway between two doubles: to even, which is down; a hair more is up.
        BigInteger halfway = BigInteger.ONE.shiftLeft(53).add(BigInteger.ONE);
        BigInteger square = halfway.multiply(halfway);
        BigInteger large = BigInteger.TEN.pow(60);
        assertThat(SquareRoot.of(Ratio.of(square, BigInteger.ONE)).doubleValue())
                .isEqualTo(0x1p53);
        assertThat(SquareRoot.of(Ratio.of(square.multiply(large).add(BigInteger.ONE), large))
                        .doubleValue())
                .isEqualTo(0x1p53 + 2);
        assertThat(SquareRoot.of(Ratio.of(square.multiply(large).subtract(BigInteger.ONE), large))
                        .doubleValue())
                .isEqualTo(0x1p53);
    }

    /** The square of what lies halfway to the next double above is not less than the radicand, and so below. */
    @Test
    void isNearestDoubleForFractionsOfAnySize() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            BigInteger numerator = new BigInteger(1 + random.nextInt(200), random).add(BigInteger.ONE);
            BigInteger denominator = new BigInteger(1 + random.nextInt(200), random).add(BigInteger.ONE);
            Ratio radicand = i % 2 == 0
                    ? Ratio.of(numerator, denominator)
                    : Ratio.of(numerator.multiply(numerator), denominator.multiply(denominator));
            double root = SquareRoot.of(radicand).doubleValue();
            BigDecimal exact = new BigDecimal(root);
            BigDecimal up = exact.add(new BigDecimal(Math.nextUp(root))).divide(BigDecimal.valueOf(2));
            BigDecimal down = exact.add(new BigDecimal(Math.nextDown(root))).divide(BigDecimal.valueOf(2));
            assertThat(new BigDecimal(radicand.numerator()))
                    .as("%s", radicand)
                    .isBetween(
                            down.multiply(down).multiply(new BigDecimal(radicand.denominator())),
                            up.multiply(up).multiply(new BigDecimal(radicand.denominator())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1191/14, 1, HALF_UP, 9.2",
        "2, 3, FLOOR, 1.414",
        "2, 3, CEILING, 1.415",
        "9/4, 0, HALF_EVEN, 2",
        "9/4, 0, HALF_DOWN, 1",
        "225000001/100000000, 0, HALF_DOWN, 2",
        "9/4, 1, UNNECESSARY, 1.5"
    })
    void roundsOnceFromExactValue(String radicand, int scale, RoundingMode mode, BigDecimal rounded) {
        assertThat(SquareRoot.of(Ratio.parse(radicand)).rounded(scale, mode)).isEqualTo(rounded);
    }

    @Test
    void dividesFractionsKeepingSign() {
        SquareRoot half = SquareRoot.of(Ratio.of(1, 4));
        assertThat(half.dividing(Ratio.of(-3))).hasToString("-sqrt(36)");
        assertThat(half.dividing(Ratio.of(-3)).doubleValue()).isEqualTo(-6);
        assertThat(half.dividing(Ratio.of(-3)).rounded(1, RoundingMode.HALF_UP)).isEqualTo("-6.0");
        assertThat(half.dividing(Ratio.of(-3)).dividing(Ratio.of(6))).hasToString("-sqrt(1)");
        assertThat(half.dividing(Ratio.ZERO)).isEqualTo(SquareRoot.of(Ratio.ZERO));
        assertThatThrownBy(() -> SquareRoot.of(Ratio.ZERO).dividing(Ratio.ONE)).hasMessage("1 divided by 0");
    }

    @Test
    void sortsByValue() {
        SquareRoot two = SquareRoot.of(Ratio.of(4));
        SquareRoot three = SquareRoot.of(Ratio.of(9));
        SquareRoot minusTwo = two.dividing(Ratio.of(-4));
        SquareRoot minusThree = three.dividing(Ratio.of(-9));
        assertThat(two).isLessThan(three).isGreaterThan(minusTwo);
        assertThat(minusThree).isLessThan(minusTwo).isNotEqualTo(three);
    }

    @Test
    void rejectsNegativeRadicandsAndScales() {
        assertThatThrownBy(() -> SquareRoot.of(Ratio.of(-1, 4)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("square root of -1/4");
        assertThatThrownBy(() -> SquareRoot.of(Ratio.ONE).rounded(-1, RoundingMode.DOWN))
                .hasMessage("found scale -1, expected 0 or more");
    }
}
