package io.github.kommunkompass.testkit.property;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.value.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Fractions are exact, and are rounded only once, on request. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class RatioLawsTest {

    /** What rounds to an infinity: {@link Double#MAX_VALUE} and half a unit in its last place. */
    private static final BigInteger BEYOND_DOUBLE = ONE.shiftLeft(1024);

    @Property
    void isReduced(@ForAll long numerator, @ForAll long denominator) {
        Assume.that(denominator != 0);
        Ratio ratio = Ratio.of(numerator, denominator);
        assertThat(ratio.denominator()).isPositive();
        assertThat(ratio.numerator().gcd(ratio.denominator())).isEqualTo(ONE);
        assertThat(ratio.numerator().multiply(BigInteger.valueOf(denominator)))
                .isEqualTo(ratio.denominator().multiply(BigInteger.valueOf(numerator)));
    }

    @Property
    void roundTripsText(@ForAll Ratio ratio) {
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio).hasSameHashCodeAs(ratio);
    }

    @Property
    void satisfiesFieldAxioms(@ForAll Ratio a, @ForAll Ratio b, @ForAll Ratio c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(Ratio.ZERO)).isEqualTo(a);
        assertThat(a.times(Ratio.ONE)).isEqualTo(a);
        assertThat(a.minus(b).plus(b)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Ratio.ZERO);
        if (b.signum() != 0) {
            assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
        }
    }

    @Property
    void wholeNumbersBehaveLikeIntegers(@ForAll long a, @ForAll long b) {
        BigInteger x = BigInteger.valueOf(a);
        BigInteger y = BigInteger.valueOf(b);
        assertThat(Ratio.of(a).plus(Ratio.of(b)).numerator()).isEqualTo(x.add(y));
        assertThat(Ratio.of(a).times(Ratio.of(b)).numerator()).isEqualTo(x.multiply(y));
        assertThat(Ratio.of(a)).isEqualByComparingTo(Ratio.of(a));
        assertThat(Ratio.of(a).compareTo(Ratio.of(b))).isEqualTo(x.compareTo(y));
    }

    @Property
    void orderIsSignOfDifference(@ForAll Ratio a, @ForAll Ratio b) {
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property(tries = 2_000)
    void convertsToNearestDouble(@ForAll Ratio ratio) {
        assertNearest(ratio);
    }

    @Property
    void convertsHalfwayToEvenDouble(@ForAll double value) {
        Assume.that(Math.abs(value) < Double.MAX_VALUE);
        Ratio middle = exact(value).plus(exact(Math.nextUp(value))).dividedBy(Ratio.of(2));
        assertNearest(middle);
        Ratio tiny = Ratio.of(ONE, ONE.shiftLeft(2_000));
        assertThat(middle.minus(tiny).doubleValue()).isEqualTo(value);
        assertThat(middle.plus(tiny).doubleValue()).isEqualTo(Math.nextUp(value));
    }

    @Property
    void roundTripsDouble(@ForAll double value) {
        assertThat(exact(value).doubleValue()).isEqualTo(value);
    }

    @Example
    void limitsOfDoubleMatchIeee754() {
        Ratio max = exact(Double.MAX_VALUE);
        Ratio beyond = Ratio.of(BEYOND_DOUBLE, ONE);
        Ratio halfway = max.plus(beyond).dividedBy(Ratio.of(2));
        assertThat(halfway.doubleValue()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(halfway.minus(Ratio.ONE).doubleValue()).isEqualTo(Double.MAX_VALUE);
        assertThat(halfway.negated().doubleValue()).isEqualTo(Double.NEGATIVE_INFINITY);
        Ratio half = exact(Double.MIN_VALUE).dividedBy(Ratio.of(2));
        assertThat(half.doubleValue()).isZero();
        assertThat(half.times(Ratio.of(1_001, 1_000)).doubleValue()).isEqualTo(Double.MIN_VALUE);
    }

    private static void assertNearest(Ratio ratio) {
        double value = ratio.doubleValue();
        Ratio distance = distance(ratio, value);
        for (double neighbour : new double[] {Math.nextDown(value), Math.nextUp(value)}) {
            int nearer = distance.compareTo(distance(ratio, neighbour));
            assertThat(nearer)
                    .as("%s is not nearer to %s than to %s", ratio, neighbour, value)
                    .isLessThanOrEqualTo(0);
            if (nearer == 0 && neighbour != value) {
                assertThat(Double.doubleToLongBits(value) & 1)
                        .as("last bit of %s", value)
                        .isZero();
            }
        }
    }

    private static Ratio distance(Ratio ratio, double value) {
        Ratio difference = ratio.minus(exact(value));
        return difference.signum() < 0 ? difference.negated() : difference;
    }

    /** The exact number; an infinity stands for the power of two after the largest double, as it does in rounding. */
    private static Ratio exact(double value) {
        if (Double.isInfinite(value)) {
            return Ratio.of(value < 0 ? BEYOND_DOUBLE.negate() : BEYOND_DOUBLE, ONE);
        }
        long bits = Double.doubleToLongBits(value);
        int exponent = (int) (bits >>> 52 & 0x7ff);
        long fraction = bits & 0xf_ffff_ffff_ffffL;
        BigInteger significand = BigInteger.valueOf(exponent == 0 ? fraction : fraction | 1L << 52);
        int power = Math.max(exponent, 1) - 1_075;
        BigInteger signed = bits < 0 ? significand.negate() : significand;
        return power < 0 ? Ratio.of(signed, ONE.shiftLeft(-power)) : Ratio.of(signed.shiftLeft(power), ONE);
    }

    @Property
    void roundsToNeighbourInRequestedDirection(
            @ForAll Ratio ratio, @ForAll @IntRange(min = -3, max = 5) int scale, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        BigDecimal rounded = ratio.rounded(scale, mode);
        Ratio unit = unit(scale);
        Ratio error = exact(rounded).minus(ratio);
        assertThat(rounded.scale()).isEqualTo(scale);
        assertThat(error.compareTo(unit)).isNegative();
        assertThat(error.compareTo(unit.negated())).isPositive();
        switch (mode) {
            case FLOOR -> assertThat(error.signum()).isLessThanOrEqualTo(0);
            case CEILING -> assertThat(error.signum()).isGreaterThanOrEqualTo(0);
            case DOWN -> assertThat(error.signum() * ratio.signum()).isLessThanOrEqualTo(0);
            case UP -> assertThat(error.signum() * ratio.signum()).isGreaterThanOrEqualTo(0);
            default ->
                assertThat(error.times(error).times(Ratio.of(4)).compareTo(unit.times(unit)))
                        .as("at most half a unit off")
                        .isLessThanOrEqualTo(0);
        }
    }

    @Property
    void roundsHalfByMode(
            @ForAll @IntRange(max = 1_000_000) int units, @ForAll @IntRange(min = -3, max = 5) int scale) {
        Ratio half = unit(scale).times(Ratio.of(2L * units + 1, 2));
        BigInteger lower = BigInteger.valueOf(units);
        BigInteger even = lower.testBit(0) ? lower.add(ONE) : lower;
        assertThat(half.rounded(scale, RoundingMode.HALF_UP).unscaledValue()).isEqualTo(lower.add(ONE));
        assertThat(half.rounded(scale, RoundingMode.HALF_DOWN).unscaledValue()).isEqualTo(lower);
        assertThat(half.rounded(scale, RoundingMode.HALF_EVEN).unscaledValue()).isEqualTo(even);
        assertThat(half.negated().rounded(scale, RoundingMode.HALF_UP).unscaledValue())
                .isEqualTo(lower.add(ONE).negate());
        assertThat(even.mod(TWO)).isZero();
    }

    @Property
    void roundingIsMonotonic(@ForAll Ratio a, @ForAll Ratio b, @ForAll @IntRange(max = 3) int scale) {
        int displayed = a.rounded(scale, RoundingMode.HALF_UP).compareTo(b.rounded(scale, RoundingMode.HALF_UP));
        assertThat(Integer.signum(displayed) * Integer.signum(a.compareTo(b))).isNotNegative();
    }

    private static Ratio exact(BigDecimal value) {
        return Ratio.of(value.unscaledValue(), ONE).times(unit(value.scale()));
    }

    /** 10 to the power of minus the scale. */
    private static Ratio unit(int scale) {
        Ratio power = Ratio.of(BigInteger.TEN.pow(Math.abs(scale)), ONE);
        return scale < 0 ? power : Ratio.ONE.dividedBy(power);
    }
}
