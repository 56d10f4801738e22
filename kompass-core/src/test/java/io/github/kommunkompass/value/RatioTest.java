package io.github.kommunkompass.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({"542, 800, 271/400", "-6, 4, -3/2", "6, -4, -3/2", "-6, -4, 3/2", "0, -7, 0", "12, 4, 3"})
    void reducesToPositiveDenominator(long numerator, long denominator, String text) {
        assertThat(Ratio.of(numerator, denominator)).hasToString(text);
    }

    /** Half to even on the grid of the smallest numbers, by the division of the JDK's decimals. */
    @Test
    void tinyFractionsAreRoundedOnce() {
        Random random = new Random(1074);
        for (int i = 0; i < 2000; i++) {
            BigInteger numerator = new BigInteger(1 + random.nextInt(80), random).add(BigInteger.ONE);
            BigInteger denominator =
                    BigInteger.TWO.pow(960 + random.nextInt(200)).subtract(BigInteger.valueOf(random.nextInt(3)));
            double expected = new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator), new MathContext(1200))
                    .doubleValue();
            assertThat(Ratio.of(numerator, denominator).doubleValue()).isEqualTo(expected);
        }
        assertThat(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(100_000)).doubleValue())
                .isEqualTo(0.0);
        assertThat(1
                        / Ratio.of(BigInteger.ONE.negate(), BigInteger.TEN.pow(400))
                                .doubleValue())
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void holdsMinimumLongValues() {
        assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
        assertThat(Ratio.of(Long.MIN_VALUE).negated()).hasToString("9223372036854775808");
    }

    @Test
    void calculatesExactly() {
        Ratio third = Ratio.of(1, 3);
        Ratio sixth = Ratio.of(1, 6);
        assertThat(third.plus(sixth)).isEqualTo(Ratio.of(1, 2));
        assertThat(third.minus(sixth)).isEqualTo(sixth);
        assertThat(third.times(sixth)).isEqualTo(Ratio.of(1, 18));
        assertThat(third.dividedBy(sixth)).isEqualTo(Ratio.of(2));
        assertThat(sixth.minus(third).signum()).isEqualTo(-1);
    }

    @Test
    void doesNotOverflow() {
        Ratio large = Ratio.of(Long.MAX_VALUE);
        assertThat(large.times(large).plus(large).numerator())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.ONE.shiftLeft(63)));
    }

    @Test
    void divisionByZeroMessageNamesNumerator() {
        assertThatThrownBy(() -> Ratio.of(3, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("3 divided by 0");
        assertThatThrownBy(() -> Ratio.of(3, 4).dividedBy(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("3/4 divided by 0");
    }

    @ParameterizedTest
    @CsvSource({
        // value, scale, mode, rounded; the first four are those of the specification of this library
        "271/4, 1, HALF_UP, 67.8",
        "273/4, 1, HALF_UP, 68.3",
        "273/4, 1, HALF_EVEN, 68.2",
        "1005/1000, 2, HALF_UP, 1.01",
        "-5/2, 0, HALF_UP, -3",
        "1/3, 3, CEILING, 0.334",
        "155/1, -1, HALF_UP, 1.6E+2"
    })
    void roundsOnceFromExactValue(String value, int scale, RoundingMode mode, BigDecimal rounded) {
        assertThat(Ratio.parse(value).rounded(scale, mode)).isEqualTo(rounded);
    }

    @Test
    void rejectsRoundingWhenUnnecessaryIsRequired() {
        assertThat(Ratio.of(1, 4).rounded(2, RoundingMode.UNNECESSARY)).isEqualTo("0.25");
        assertThatThrownBy(() -> Ratio.of(1, 3).rounded(2, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void convertsToNearestDouble() {
        assertThat(Ratio.of(542, 800).doubleValue()).isEqualTo(0.6775);
        assertThat(Ratio.of(-1, 3).doubleValue()).isEqualTo(-1.0 / 3);
        // 2^53 + 1 lies halfway between two doubles: to even, which is down; a hair more is up.
        BigInteger halfway = BigInteger.ONE.shiftLeft(53).add(BigInteger.ONE);
        assertThat(Ratio.of(halfway, BigInteger.ONE).doubleValue()).isEqualTo(0x1p53);
        BigInteger large = BigInteger.TEN.pow(40);
        assertThat(Ratio.of(halfway.multiply(large).add(BigInteger.ONE), large).doubleValue())
                .isEqualTo(0x1p53 + 2);
    }

    @Test
    void convertsToNearestDoubleAtEndsOfRange() {
        BigInteger two = BigInteger.TWO;
        assertThat(Ratio.of(BigInteger.ONE, two.pow(1074)).doubleValue()).isEqualTo(Double.MIN_VALUE);
        assertThat(Ratio.of(BigInteger.ONE, two.pow(1075)).doubleValue()).isZero();
        assertThat(Ratio.of(BigInteger.valueOf(3), two.pow(1076)).doubleValue()).isEqualTo(Double.MIN_VALUE);
        assertThat(Ratio.of(two.pow(1024), BigInteger.ONE).doubleValue()).isInfinite();
        assertThat(Ratio.of(two.pow(1024).subtract(BigInteger.ONE.shiftLeft(970)), BigInteger.ONE)
                        .doubleValue())
                .isInfinite();
        assertThat(Ratio.of(
                                two.pow(1024)
                                        .subtract(BigInteger.ONE.shiftLeft(970))
                                        .subtract(BigInteger.ONE),
                                BigInteger.ONE)
                        .doubleValue())
                .isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void sortsByValue() {
        assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(34, 100)).isGreaterThan(Ratio.of(-1, 3));
        assertThat(Ratio.of(2, 4)).isEqualByComparingTo(Ratio.of(1, 2)).hasSameHashCodeAs(Ratio.of(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"271/400", "-3", "0", "7/2"})
    void parsesWhatItPrints(String text) {
        assertThat(Ratio.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/", "/2", "1/-2", "+1", "1.", ".5", "1,5", "1e3", "1.5/2", "1 / 2", "٣"})
    void rejectsOtherText(String text) {
        assertThatThrownBy(() -> Ratio.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "found \"" + text + "\", expected a fraction such as 271/400 or a decimal number such as 0.75");
    }

    @Test
    void valueOfParses() {
        assertThat(Ratio.valueOf("271/400")).isEqualTo(Ratio.of(271, 400));
        assertThat(Ratio.valueOf("0.75")).isEqualTo(Ratio.of(3, 4));
        assertThatThrownBy(() -> Ratio.valueOf("1,5"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("found \"1,5\", expected a fraction");
    }

    @Test
    void readsDecimalNumbersExactly() {
        assertThat(Ratio.parse("0.75")).isEqualTo(Ratio.of(3, 4));
        assertThat(Ratio.parse("-12.50")).isEqualTo(Ratio.of(-25, 2));
        assertThat(Ratio.of(new BigDecimal("67.750"))).isEqualTo(Ratio.of(271, 4));
        assertThat(Ratio.of(new BigDecimal("12E+3"))).isEqualTo(Ratio.of(12_000));
    }

    @Test
    void comparesWithZeroAndOthers() {
        Ratio half = Ratio.of(1, 2);
        assertThat(Ratio.ZERO.isZero()).isTrue();
        assertThat(half.isZero()).isFalse();
        assertThat(half.isNegative()).isFalse();
        assertThat(Ratio.ZERO.isNegative()).isFalse();
        assertThat(half.negated().isNegative()).isTrue();
        assertThat(half.negated().abs()).isEqualTo(half);
        assertThat(half.abs()).isSameAs(half);
        assertThat(half.min(Ratio.ONE)).isEqualTo(half);
        assertThat(Ratio.ONE.min(half)).isEqualTo(half);
        assertThat(half.max(Ratio.ONE)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.ONE.max(half)).isEqualTo(Ratio.ONE);
    }

    @ParameterizedTest
    @CsvSource({"271/400, 1, 67.8 %", "1/3, 2, 33.33 %", "-1/1000, 1, -0.1 %", "1/800, 1, 0.1 %", "1, 0, 100 %"})
    void printsPercentages(String share, int decimals, String percentage) {
        assertThat(Ratio.parse(share).toPercent(decimals)).isEqualTo(percentage);
    }

    /** Numbers around the limits of int, of what a double holds exactly, and of long. */
    private static final List<BigInteger> LIMITS = Stream.of(0, 31, 53, 62, 63, 64, 80)
            .map(BigInteger.ONE::shiftLeft)
            .flatMap(power -> IntStream.rangeClosed(-2, 2).mapToObj(near -> power.add(BigInteger.valueOf(near))))
            .flatMap(number -> Stream.of(number, number.negate()))
            .toList();

    @Tag("slow")
    @Test
    void calculatesLikeBigIntegerAtLimits() {
        for (BigInteger some : LIMITS) {
            for (BigInteger other : LIMITS) {
                Ratio first = Ratio.of(some, BigInteger.valueOf(3));
                Ratio second = Ratio.of(other, BigInteger.valueOf(7));
                BigInteger sevenfold = some.multiply(BigInteger.valueOf(7));
                BigInteger threefold = other.multiply(BigInteger.valueOf(3));
                BigInteger product = BigInteger.valueOf(21);
                assertIs(first.plus(second), sevenfold.add(threefold), product);
                assertIs(first.minus(second), sevenfold.subtract(threefold), product);
                assertIs(first.times(second), some.multiply(other), product);
                assertThat(first.compareTo(second)).isEqualTo(sevenfold.compareTo(threefold));
                assertThat(first.equals(second)).isEqualTo(sevenfold.equals(threefold));
                if (other.signum() != 0) {
                    assertIs(first.dividedBy(second), sevenfold, threefold);
                    assertIs(Ratio.of(some, other), some, other);
                }
            }
        }
    }

    /** Compares a fraction with two numbers that need not be reduced. */
    private static void assertIs(Ratio ratio, BigInteger numerator, BigInteger denominator) {
        assertThat(ratio.numerator().multiply(denominator))
                .isEqualTo(ratio.denominator().multiply(numerator));
        assertThat(ratio.denominator()).isPositive();
        assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(ratio).isEqualTo(Ratio.parse(ratio.toString())).hasSameHashCodeAs(Ratio.parse(ratio.toString()));
        assertThat(ratio.negated().negated()).isEqualTo(ratio);
        assertThat(ratio.signum()).isEqualTo(numerator.signum() * denominator.signum());
    }

    @Test
    void convertsToNearestDoubleAndFloorAtLimits() {
        for (BigInteger some : LIMITS) {
            for (BigInteger other : LIMITS) {
                if (other.signum() != 0) {
                    Ratio ratio = Ratio.of(some, other);
                    BigInteger[] parts = some.divideAndRemainder(other);
                    boolean isRoundedUp = parts[1].signum() != 0 && some.signum() * other.signum() < 0;
                    assertThat(ratio.floor()).isEqualTo(isRoundedUp ? parts[0].subtract(BigInteger.ONE) : parts[0]);
                    assertNearest(ratio, ratio.doubleValue());
                }
            }
        }
    }

    /** A number lies no farther from its double than halfway to the next. */
    private static void assertNearest(Ratio ratio, double found) {
        BigDecimal exact = new BigDecimal(found);
        BigDecimal halfUp = exact.add(new BigDecimal(Math.nextUp(found))).divide(BigDecimal.valueOf(2));
        BigDecimal halfDown = exact.add(new BigDecimal(Math.nextDown(found))).divide(BigDecimal.valueOf(2));
        BigDecimal numerator = new BigDecimal(ratio.numerator());
        BigDecimal denominator = new BigDecimal(ratio.denominator());
        assertThat(numerator).isBetween(halfDown.multiply(denominator), halfUp.multiply(denominator));
    }

    @Test
    void parsesNoNumberBeyondTheLimit() {
        assertThat(Ratio.parse("1/" + "3".repeat(3_998)).signum()).isEqualTo(1);
        assertThatThrownBy(() -> Ratio.parse("1/" + "3".repeat(3_999)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("found a number of 4001 characters, expected at most 4000 characters");
    }
}
