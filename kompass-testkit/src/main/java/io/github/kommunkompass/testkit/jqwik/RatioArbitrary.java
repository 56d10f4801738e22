package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Exact fractions: half of them of numerators from -1000 to 1000 with denominators up to 1000, among these often 0, 1 and -1; half of
 * any {@code long} numerator and denominator, times a power of two from -1200 to 1200, and so also beyond what a {@code double} can
 * hold.
 *
 * <p>Immutable: each method returns another arbitrary.
 */
public final class RatioArbitrary extends ArbitraryDecorator<Ratio> {

    /** From a least to a greatest. */
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
     * Draws fractions within a span only, of which both ends are edge cases. The others lie at fractions of its length with
     * denominators up to 1000.
     *
     * @param least the least
     * @param greatest the greatest, not less than the least
     * @return fractions from one to the other, both included
     * @throws IllegalArgumentException if the greatest is less than the least
     */
    public RatioArbitrary between(Ratio least, Ratio greatest) {
        if (greatest.compareTo(least) < 0) {
            throw new InvalidValueException(least + " to " + greatest, "the least before the greatest");
        }
        return new RatioArbitrary(Optional.of(new Span(least, greatest)));
    }

    /**
     * Draws shares only.
     *
     * @return fractions from 0 to 1, both included
     */
    public RatioArbitrary shares() {
        return between(Ratio.ZERO, Ratio.ONE);
    }
}
