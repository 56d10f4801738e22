package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.first;
import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.testkit.reference.Fraction;
import io.github.kommunkompass.testkit.reference.ReferenceStatistics;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What holds of a ranking of points, the most first. Their inputs are lists of points, in any order and with ties; a ranking gives
 * the rank of each, in the same order.
 *
 * <pre>{@code
 * Function<List<Integer>, List<Ratio>> ours = points -> ourRanks(points).stream().map(Ratio::of).toList();
 * Law.checkAll(RankLaws.of(ours, TiePolicy.COMPETITION), List.of(List.of(540, 603, 540)));
 * }</pre>
 */
public final class RankLaws {

    private final Function<List<Integer>, List<Ratio>> ranking;

    private RankLaws(Function<List<Integer>, List<Ratio>> ranking) {
        this.ranking = ranking;
    }

    /**
     * Returns the laws of a ranking.
     *
     * @param ranking from points to the rank of each
     * @param ties what the ranking makes of equal points
     * @return the laws {@code rank-ties}, {@code -order}, {@code -permutation} and {@code -reference}, and for fractional
     *     ranks {@code -sum}
     */
    public static List<Law<List<Integer>>> of(Function<List<Integer>, List<Ratio>> ranking, TiePolicy ties) {
        RankLaws laws = new RankLaws(ranking);
        List<Law<List<Integer>>> all =
                new ArrayList<>(List.of(laws.ties(), laws.order(), laws.permutation(), laws.reference(ties)));
        if (ties == TiePolicy.FRACTIONAL) {
            all.add(laws.sum());
        }
        return List.copyOf(all);
    }

    private List<Ratio> ranks(List<Integer> points) {
        List<Ratio> ranks = ranking.apply(points);
        if (ranks.size() != points.size()) {
            throw new IllegalStateException(
                    "found " + ranks.size() + " ranks of " + points.size() + " values, expected one of each");
        }
        return ranks;
    }

    private Law<List<Integer>> ties() {
        return ofPairs(
                "rank-ties",
                "Equal points have one rank.",
                (left, right) -> left.points() == right.points()
                        ? unlessEqual(left.rank(), right.rank(), "for " + left.points())
                        : Optional.empty());
    }

    private Law<List<Integer>> order() {
        return ofPairs(
                "rank-order",
                "Whoever has more points has a lower rank.",
                (left, right) -> Refutation.unless(
                        left.points() <= right.points() || left.rank().compareTo(right.rank()) < 0,
                        "rank " + left.rank() + " for " + left.points(),
                        "one lower than " + right.rank() + " for " + right.points()));
    }

    private record Ranked(int points, Ratio rank) {}

    private Law<List<Integer>> ofPairs(
            String id, String sentence, BiFunction<Ranked, Ranked, Optional<String>> refutation) {
        return Law.of(id, sentence, points -> {
            List<Ratio> ranks = ranks(points);
            List<Ranked> ranked = IntStream.range(0, points.size())
                    .mapToObj(i -> new Ranked(points.get(i), ranks.get(i)))
                    .toList();
            return first(ranked, left -> first(ranked, right -> refutation.apply(left, right)));
        });
    }

    private Law<List<Integer>> permutation() {
        return Law.of("rank-permutation", "The order in which points are given changes no rank.", points -> {
            List<Integer> reversed = new ArrayList<>(points);
            Collections.reverse(reversed);
            List<Ratio> ranks = new ArrayList<>(ranks(reversed));
            Collections.reverse(ranks);
            return unlessEqual(ranks, ranks(points), "from the last to the first");
        });
    }

    private Law<List<Integer>> sum() {
        return Law.of("rank-sum", "Fractional ranks of n values add up to n (n + 1) / 2.", points -> {
            long n = points.size();
            Ratio sum = ranks(points).stream().reduce(Ratio.ZERO, Ratio::plus);
            return unlessEqual(sum, Ratio.of(n * (n + 1), 2));
        });
    }

    private Law<List<Integer>> reference(TiePolicy ties) {
        return Law.of("rank-reference", "Every rank is that of the definition.", points -> {
            ReferenceStatistics reference = ReferenceStatistics.of(points);
            List<Ratio> expected = points.stream()
                    .map(value -> reference.rank(value, ties))
                    .map(Fraction::toRatio)
                    .toList();
            return unlessEqual(ranks(points), expected);
        });
    }
}
