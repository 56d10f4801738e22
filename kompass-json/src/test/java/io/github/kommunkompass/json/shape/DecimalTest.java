package io.github.kommunkompass.json.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.value.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decimals written with exact fractions. */
class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "100, 100",
        "-3/2, -1.5",
        "271/400, 0.6775",
        "1/3, 0.3333333333333333",
        "2/3, 0.6666666666666666",
        "11/30, 0.36666666666666664",
        "1/10000000000, 0.0000000001",
        "200000000000000000000000, 200000000000000000000000"
    })
    void writesPlainDecimals(String exact, String decimal) {
        assertThat(Decimal.of(Ratio.parse(exact).doubleValue()).text()).isEqualTo(decimal);
    }

    @Test
    void writesShortestRoundTripDecimals() {
        for (int max = 1; max <= 150; max++) {
            for (int points = 0; points <= max; points++) {
                double value = Ratio.of(points, max).doubleValue();
                BigDecimal decimal = new BigDecimal(Decimal.of(value).text());
                assertThat(Double.parseDouble(decimal.toPlainString())).isEqualTo(value);
                assertThat(decimal.scale()).isNotNegative();
                if (decimal.precision() > 1) {
                    assertNoneIsShorter(value, decimal.precision() - 1);
                }
            }
        }
    }

    @Test
    void writesShortestRoundTripDecimalsOfAnySize() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            assertShortest(random.nextDouble() * Math.pow(10, random.nextInt(40) - 20));
            // So near to zero that there are fewer bits than in other doubles.
            assertShortest(Double.longBitsToDouble(1 + (random.nextLong() >>> (12 + random.nextInt(52)))));
        }
        assertThat(new BigDecimal(Decimal.of(Double.MIN_VALUE).text())).isEqualByComparingTo("5E-324");
    }

    private static void assertShortest(double value) {
        BigDecimal decimal = new BigDecimal(Decimal.of(value).text()).stripTrailingZeros();
        assertThat(decimal.doubleValue()).isEqualTo(value);
        if (decimal.precision() > 1) {
            assertNoneIsShorter(value, decimal.precision() - 1);
        }
    }

    /** Of the decimals with so many digits the two nearest to the value, below and above, read back as something else. */
    private static void assertNoneIsShorter(double value, int digits) {
        var exact = new BigDecimal(value);
        assertThat(exact.round(new MathContext(digits, RoundingMode.FLOOR)).doubleValue())
                .isNotEqualTo(value);
        assertThat(exact.round(new MathContext(digits, RoundingMode.CEILING)).doubleValue())
                .isNotEqualTo(value);
    }
}
