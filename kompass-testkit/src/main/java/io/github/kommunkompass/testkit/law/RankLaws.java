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
 * Laws of rankings in which the most points have rank 1. The inputs are lists of points, in any order and with ties. A
 * ranking returns the rank of each element, in the same order.
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
     * {@return the laws of a ranking: {@code rank-each}, {@code -ties}, {@code -order}, {@code -permutation} and {@code
     * -reference}, and for fractional ranks {@code -sum}; a ranking without one rank for each value violates all of them}
     *
     * @param ranking the ranks of a list of points
     * @param ties how the ranking ranks equal points
     */
    public static List<Law<List<Integer>>> of(Function<List<Integer>, List<Ratio>> ranking, TiePolicy ties) {
        RankLaws laws = new RankLaws(ranking);
        List<Law<List<Integer>>> all = new ArrayList<>(
                List.of(laws.each(), laws.ties(), laws.order(), laws.permutation(), laws.reference(ties)));
        if (ties == TiePolicy.FRACTIONAL) {
            all.add(laws.sum());
        }
        return List.copyOf(all);
    }

    private Law<List<Integer>> law(
            String id, String sentence, BiFunction<List<Integer>, List<Ratio>, Optional<String>> refutation) {
        return Law.of(id, sentence, points -> {
            List<Ratio> ranks = ranking.apply(points);
            return ranks.size() == points.size()
                    ? refutation.apply(points, ranks)
                    : Optional.of(
                            "found " + ranks.size() + " ranks of " + points.size() + " values, expected one for each");
        });
    }

    private Law<List<Integer>> each() {
        return law("rank-each", "Each value has a rank.", (points, ranks) -> Optional.empty());
    }

    private Law<List<Integer>> ties() {
        return ofPairs(
                "rank-ties",
                "Equal points have equal ranks.",
                (one, other) -> one.points() == other.points()
                        ? unlessEqual(one.rank(), other.rank(), "for " + one.points())
                        : Optional.empty());
    }

    private Law<List<Integer>> order() {
        return ofPairs(
                "rank-order",
                "More points have a lower rank number.",
                (one, other) -> Refutation.unless(
                        one.points() <= other.points() || one.rank().compareTo(other.rank()) < 0,
                        "rank " + one.rank() + " for " + one.points(),
                        "one lower than " + other.rank() + " for " + other.points()));
    }

    private record Ranked(int points, Ratio rank) {}

    private Law<List<Integer>> ofPairs(
            String id, String sentence, BiFunction<Ranked, Ranked, Optional<String>> refutation) {
        return law(id, sentence, (points, ranks) -> {
            List<Ranked> ranked = IntStream.range(0, points.size())
                    .mapToObj(i -> new Ranked(points.get(i), ranks.get(i)))
                    .toList();
            return first(ranked, one -> first(ranked, other -> refutation.apply(one, other)));
        });
    }

    private Law<List<Integer>> permutation() {
        return law("rank-permutation", "The order of the input changes no rank.", (points, ranks) -> {
            List<Integer> reversed = new ArrayList<>(points);
            Collections.reverse(reversed);
            List<Ratio> ofReversed = new ArrayList<>(ranking.apply(reversed));
            Collections.reverse(ofReversed);
            return unlessEqual(ofReversed, ranks, "in reverse order");
        });
    }

    private Law<List<Integer>> sum() {
        return law("rank-sum", "Fractional ranks of n values add up to n (n + 1) / 2.", (points, ranks) -> {
            long n = points.size();
            Ratio sum = ranks.stream().reduce(Ratio.ZERO, Ratio::plus);
            return unlessEqual(sum, Ratio.of(n * (n + 1), 2));
        });
    }

    private Law<List<Integer>> reference(TiePolicy ties) {
        return law("rank-reference", "Every rank follows its definition.", (points, ranks) -> {
            ReferenceStatistics reference = ReferenceStatistics.of(points);
            List<Ratio> expected = points.stream()
                    .map(value -> reference.rank(value, ties))
                    .map(Fraction::toRatio)
                    .toList();
            return unlessEqual(ranks, expected);
        });
    }
}
