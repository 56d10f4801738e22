package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Builds a {@link PopulationChange}. */
final class PopulationMoves {

    private final Criterion by;
    private final TiePolicy ties;
    private final Map<Municipality, Score> before;
    private final Map<Municipality, Score> after;
    private final List<Pair> pairs = new ArrayList<>();

    /** The scores of a municipality that was ranked both times. */
    private record Pair(Municipality municipality, Score earlier, Score later) {}

    PopulationMoves(Collection<Scorecard> earlier, Collection<Scorecard> later, Criterion by, TiePolicy ties) {
        Stream.concat(earlier.stream(), later.stream())
                .findFirst()
                .map(Scorecard::catalogue)
                .ifPresent(catalogue -> {
                    check(earlier, catalogue);
                    check(later, catalogue);
                    catalogue.criterion(by);
                });
        this.by = by;
        this.ties = ties;
        this.before = known(earlier);
        this.after = known(later);
        before.forEach((municipality, score) -> {
            Score other = after.get(municipality);
            if (other != null) {
                pairs.add(new Pair(municipality, score, other));
            }
        });
    }

    private static void check(Collection<Scorecard> scorecards, Catalogue catalogue) {
        scorecards.forEach(scorecard -> scorecard.requireStrict(catalogue));
    }

    private Map<Municipality, Score> known(Collection<Scorecard> scorecards) {
        Map<Municipality, Score> known = new TreeMap<>();
        for (Scorecard scorecard : scorecards) {
            Municipality municipality = scorecard.subject().municipality();
            Score score = scorecard.scores().get(by.ordinal());
            if (score.isKnown() && known.put(municipality, score) != null) {
                throw new InvalidValueException(
                        "two evaluations of " + municipality.describe() + " in one population",
                        "one of each municipality");
            }
        }
        return known;
    }

    PopulationChange change() {
        Distribution earlier = distribution(Pair::earlier);
        Distribution later = distribution(Pair::later);
        return new PopulationChangeBuilder()
                .by(by)
                .moves(pairs.stream()
                        .map(pair -> move(pair, earlier, later))
                        .sorted(Comparator.comparing(move -> move.laterRank().position()))
                        .toList())
                .entrants(without(after, before))
                .leavers(without(before, after))
                .kendallTauB(correlation(earlier, later, this::kendallTauB))
                .spearmanRho(correlation(earlier, later, () -> spearmanRho(earlier, later)))
                .build();
    }

    private static List<Municipality> without(Map<Municipality, Score> some, Map<Municipality, Score> others) {
        return some.keySet().stream()
                .filter(municipality -> !others.containsKey(municipality))
                .toList();
    }

    private Distribution distribution(Function<Pair, Score> time) {
        return Distribution.of(
                by.max(),
                pairs.stream().map(time).mapToInt(Score::pointsOrThrow).toArray());
    }

    private PopulationChange.Move move(Pair pair, Distribution earlier, Distribution later) {
        return new MoveBuilder()
                .municipality(pair.municipality())
                .earlier(pair.earlier())
                .later(pair.later())
                .earlierRank(earlier.rank(pair.earlier().pointsOrThrow(), ties).value())
                .laterRank(later.rank(pair.later().pointsOrThrow(), ties).value())
                .build();
    }

    private static Figure<SquareRoot> correlation(
            Distribution earlier, Distribution later, Supplier<SquareRoot> correlation) {
        if (earlier.n() < 2) {
            return Figure.unavailable(earlier.n() == 0 ? UnavailableReason.NO_VALUES : UnavailableReason.TOO_FEW);
        }
        boolean spread = hasSpread(earlier) && hasSpread(later);
        return spread ? Figure.of(correlation.get()) : Figure.unavailable(UnavailableReason.NO_SPREAD);
    }

    private static boolean hasSpread(Distribution values) {
        return values.variance(Estimator.POPULATION).value().signum() > 0;
    }

    private SquareRoot kendallTauB() {
        long balance = 0;
        long untiedEarlier = 0;
        long untiedLater = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Pair one = pairs.get(i);
            for (Pair other : pairs.subList(0, i)) {
                int earlier = Integer.signum(one.earlier().minus(other.earlier()));
                int later = Integer.signum(one.later().minus(other.later()));
                balance += (long) earlier * later;
                untiedEarlier += Math.abs(earlier);
                untiedLater += Math.abs(later);
            }
        }
        return Ratio.of(balance).dividedBy(SquareRoot.of(Ratio.of(untiedEarlier).times(Ratio.of(untiedLater))));
    }

    /** Pearson's correlation of the fractional ranks, whose mean is (n + 1) / 2. */
    private SquareRoot spearmanRho(Distribution earlier, Distribution later) {
        Ratio mean = Ratio.of(earlier.n() + 1, 2);
        Function<Pair, Ratio> first =
                pair -> fractional(earlier, pair.earlier()).minus(mean);
        Function<Pair, Ratio> second = pair -> fractional(later, pair.later()).minus(mean);
        return sumOfProducts(first, second)
                .dividedBy(SquareRoot.of(sumOfProducts(first, first).times(sumOfProducts(second, second))));
    }

    private static Ratio fractional(Distribution values, Score score) {
        return values.rank(score.pointsOrThrow(), TiePolicy.FRACTIONAL).value().position();
    }

    private Ratio sumOfProducts(Function<Pair, Ratio> first, Function<Pair, Ratio> second) {
        return pairs.stream()
                .map(pair -> first.apply(pair).times(second.apply(pair)))
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
