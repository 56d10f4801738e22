package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Generates numbers, dates and municipalities. */
final class Values {

    /** Exponents of powers of two that exceed the range of a {@code double}, or are near its smallest value. */
    private static final int LARGEST_POWER = 1_200;

    private static final int SUBNORMAL_POWER = -1_074;

    private Values() {}

    static Arbitrary<Ratio> ratios() {
        Arbitrary<Ratio> small = Combinators.combine(
                        Arbitraries.integers().between(-1_000, 1_000),
                        Arbitraries.integers().between(1, 1_000))
                .as(Ratio::of);
        Arbitrary<Ratio> any = Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.longs().filter(denominator -> denominator != 0),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(-LARGEST_POWER, LARGEST_POWER),
                                Arbitraries.integers().between(SUBNORMAL_POWER - 8, SUBNORMAL_POWER + 64)))
                .as(Values::shifted);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, small),
                        Tuple.of(5, any),
                        Tuple.of(1, Arbitraries.of(Ratio.ZERO, Ratio.ONE, Ratio.of(-1))))
                .withoutEdgeCases();
    }

    static Arbitrary<Ratio> ratios(Ratio least, Ratio greatest) {
        Ratio length = greatest.minus(least);
        Arbitrary<Ratio> ratios = Arbitraries.integers()
                .between(1, 1_000)
                .flatMap(under -> Arbitraries.integers().between(0, under).map(over -> Ratio.of(over, under)))
                .map(share -> least.plus(share.times(length)));
        return Edges.in(ratios, List.of(least, greatest));
    }

    private static Ratio shifted(long numerator, long denominator, int shift) {
        Ratio power = Ratio.of(BigInteger.ONE.shiftLeft(Math.abs(shift)), BigInteger.ONE);
        Ratio ratio = Ratio.of(numerator, denominator);
        return shift < 0 ? ratio.dividedBy(power) : ratio.times(power);
    }

    static Arbitrary<List<Integer>> pointLists(int max) {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, max);
        Arbitrary<List<Integer>> lists = Arbitraries.frequencyOf(
                Tuple.of(3, any.list().ofMaxSize(3)),
                Tuple.of(6, any.list().ofMaxSize(40).withSizeDistribution(RandomDistribution.uniform())),
                Tuple.of(
                        1,
                        Combinators.combine(any, Arbitraries.integers().between(1, 12))
                                .as((value, size) -> Collections.nCopies(size, value))),
                Tuple.of(1, Arbitraries.of(0, max).list().ofMaxSize(12)));
        return Edges.in(lists, List.of(List.of()));
    }

    static Arbitrary<PartialDate> dates() {
        return Arbitraries.frequencyOf(
                        Tuple.of(9, recentDates()),
                        Tuple.of(1, dates(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))))
                .withoutEdgeCases();
    }

    static Arbitrary<PartialDate> recentDates() {
        return dates(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31));
    }

    /** Returns dates of which at least one day is within a range. */
    static Arbitrary<PartialDate> dates(LocalDate first, LocalDate last) {
        return Combinators.combine(
                        Arbitraries.longs().between(first.toEpochDay(), last.toEpochDay()),
                        Arbitraries.of("yyyy".length(), "yyyy-mm".length(), "yyyy-mm-dd".length()))
                .as((day, length) ->
                        PartialDate.parse(LocalDate.ofEpochDay(day).toString().substring(0, length)));
    }

    static Arbitrary<Municipality> municipalities() {
        return Arbitraries.oneOf(
                municipalities("SE"), municipalities("NO"), municipalities("DK"), municipalities("FI"));
    }

    static Arbitrary<Municipality> municipalities(String country) {
        Arbitrary<String> numbers = Arbitraries.strings().numeric().ofLength(4);
        Arbitrary<String> codes = country.equals("SE") || country.equals("NO")
                ? numbers
                : Arbitraries.oneOf(numbers, Arbitraries.of("A", "x-1.2"));
        return Combinators.combine(Texts.names(), codes.optional(0.5))
                .as((name, code) -> code.map(given -> Municipality.of(name, country, given))
                        .orElseGet(() -> Municipality.of(name, country)));
    }
}
