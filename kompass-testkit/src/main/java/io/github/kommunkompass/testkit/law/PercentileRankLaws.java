package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unless;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.statistics.PercentileRankMethod;
import io.github.kommunkompass.testkit.reference.Fraction;
import io.github.kommunkompass.testkit.reference.ReferenceStatistics;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The laws of {@link DistributionLaws#ofPercentileRanks}. */
final class PercentileRankLaws {

    private final BiFunction<List<Integer>, Integer, Optional<Ratio>> rank;
    private final PercentileRankMethod method;

    PercentileRankLaws(BiFunction<List<Integer>, Integer, Optional<Ratio>> rank, PercentileRankMethod method) {
        this.rank = rank;
        this.method = method;
    }

    List<Law<List<Integer>>> laws() {
        List<Law<List<Integer>>> laws = new ArrayList<>(List.of(permutation(), order(), ends(), bounds(), reference()));
        switch (method) {
            case STRICT, WEAK -> laws.add(repetition());
            case MEAN -> laws.addAll(List.of(repetition(), mirror(), mean()));
            case INCLUSIVE, EXCLUSIVE -> {
                // Depend on the number of values.
            }
        }
        return List.copyOf(laws);
    }

    /** The values with the numbers next to them, in order. */
    private static List<Integer> asked(List<Integer> points) {
        return List.copyOf(new TreeSet<>(points.stream()
                .flatMap(value -> Stream.of(value - 1, value, value + 1))
                .toList()));
    }

    private Law<List<Integer>> permutation() {
        return Law.of("percentile-rank-permutation", "The order of the values does not matter.", points -> {
            List<Integer> reversed = new ArrayList<>(points);
            Collections.reverse(reversed);
            return first(
                    asked(points),
                    value -> unlessEqual(
                            rank.apply(reversed, value),
                            rank.apply(points, value),
                            "for " + value + " in reverse order"));
        });
    }

    private Law<List<Integer>> order() {
        return Law.of("percentile-rank-order", "Percentile ranks increase with the points.", points -> {
            List<Ratio> ranks = asked(points).stream()
                    .flatMap(value -> rank.apply(points, value).stream())
                    .toList();
            return unlessEqual(ranks, ranks.stream().sorted().toList());
        });
    }

    private Law<List<Integer>> ends() {
        return Law.of("percentile-rank-ends", "Below all values the rank is 0, and above all it is 1.", points -> {
            if (points.isEmpty()) {
                return Optional.empty();
            }
            int below = Collections.min(points) - 1;
            int above = Collections.max(points) + 1;
            return isEnd(rank.apply(points, below), Ratio.ZERO, below)
                    .or(() -> isEnd(rank.apply(points, above), Ratio.ONE, above));
        });
    }

    private static Optional<String> isEnd(Optional<Ratio> found, Ratio expected, int value) {
        return found.flatMap(share -> unlessEqual(share, expected, "for " + value));
    }

    private Law<List<Integer>> bounds() {
        return Law.of(
                "percentile-rank-bounds",
                "The rank of a value is from the share of values below it to that of values below or equal.",
                points -> first(points, value -> {
                    Ratio below =
                            share(points.stream().filter(other -> other < value).count(), points);
                    Ratio upTo = share(
                            points.stream().filter(other -> other <= value).count(), points);
                    return rank.apply(points, value)
                            .flatMap(found -> unless(
                                    below.compareTo(found) <= 0 && found.compareTo(upTo) <= 0,
                                    found + " for " + value,
                                    below + " to " + upTo));
                }));
    }

    private static Ratio share(long number, List<Integer> points) {
        return Ratio.of(number, points.size());
    }

    private Law<List<Integer>> repetition() {
        return Law.of("percentile-rank-repetition", "Repeating all values changes no rank.", points -> {
            List<Integer> twice = new ArrayList<>(points);
            twice.addAll(points);
            return first(
                    asked(points),
                    value -> unlessEqual(
                            rank.apply(twice, value), rank.apply(points, value), "for " + value + " if repeated"));
        });
    }

    private Law<List<Integer>> mirror() {
        return Law.of("percentile-rank-mirror", "The ranks from below and from above add up to 1.", points -> {
            if (points.isEmpty()) {
                return Optional.empty();
            }
            int ends = Collections.min(points) + Collections.max(points);
            List<Integer> mirrored = points.stream().map(value -> ends - value).toList();
            return first(
                    asked(points),
                    value -> unlessEqual(
                            rank.apply(points, value)
                                    .flatMap(below ->
                                            rank.apply(mirrored, ends - value).map(below::plus)),
                            Optional.of(Ratio.ONE),
                            "for " + value + " from below and from above"));
        });
    }

    private Law<List<Integer>> mean() {
        return Law.of("percentile-rank-mean", "The mean rank of all values is 1/2.", points -> {
            Ratio sum = points.stream()
                    .flatMap(value -> rank.apply(points, value).stream())
                    .reduce(Ratio.ZERO, Ratio::plus);
            return unlessEqual(sum, Ratio.of(points.size(), 2), "as the sum of " + points.size() + " ranks");
        });
    }

    private Law<List<Integer>> reference() {
        return Law.of(
                "percentile-rank-reference",
                "The rank follows its definition, and is empty if it is not defined.",
                points -> first(
                        asked(points),
                        value -> unlessEqual(
                                rank.apply(points, value),
                                ReferenceStatistics.of(points)
                                        .percentileRank(value, method)
                                        .map(Fraction::toRatio),
                                "for " + value)));
    }
}
