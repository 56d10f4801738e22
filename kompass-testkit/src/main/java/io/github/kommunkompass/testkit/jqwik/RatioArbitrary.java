package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Exact fractions. Half of them have numerators from -1000 to 1000 and denominators up to 1000, with 0, 1 and -1 often.
 * The others have any {@code long} numerator and denominator, times a power of two with an exponent from -1200 to 1200,
 * and can exceed the range of a {@code double}.
 *
 * <p>Immutable; each method returns a new arbitrary.
 */
public final class RatioArbitrary extends ArbitraryDecorator<Ratio> {

    /** A range, both ends included. */
    private record Span(Ratio least, Ratio greatest) {}

    private final Optional<Span> span;

    private RatioArbitrary(Optional<Span> span) {
        this.span = span;
    }

    static RatioArbitrary any() {
        return new RatioArbitrary(Optional.empty());
    }

    @Override
    protected Arbitrary<Ratio> arbitrary() {
        return span.map(within -> Values.ratios(within.least(), within.greatest()))
                .orElseGet(Values::ratios);
    }

    /**
     * Limits the fractions to a range. Both ends are edge cases. Values divide the range by denominators up to 1000.
     *
     * @param least the least fraction
     * @param greatest the greatest fraction, included
     * @return a new arbitrary
     * @throws InvalidValueException if the greatest is less than the least
     */
    public RatioArbitrary between(Ratio least, Ratio greatest) {
        if (greatest.compareTo(least) < 0) {
            throw new InvalidValueException(least + " to " + greatest, "a range in ascending order");
        }
        return new RatioArbitrary(Optional.of(new Span(least, greatest)));
    }

    /** {@return fractions from 0 to 1, both included} */
    public RatioArbitrary shares() {
        return between(Ratio.ZERO, Ratio.ONE);
    }
}
