package io.github.kommunkompass.progress;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
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

/** Puts together a {@link PopulationChange}. */
final class PopulationMoves {

    private static final Comparator<Municipality> ORDER = Comparator.comparing(Municipality::country)
            .thenComparing(Municipality::name)
            .thenComparing(municipality -> municipality.code().orElse(""));

    private final Criterion by;
    private final TiePolicy ties;
    private final Map<Municipality, Score> before;
    private final Map<Municipality, Score> after;
    private final List<Pair> pairs = new ArrayList<>();

    /** The scores of somebody who was there both times. */
    private record Pair(Municipality municipality, Score before, Score after) {}

    PopulationMoves(
            Collection<Scorecard> before,
            Collection<Scorecard> after,
            Catalogue catalogue,
            CriterionCode by,
            TiePolicy ties) {
        this.by = catalogue.criterion(by);
        this.ties = ties;
        this.before = known(before, catalogue);
        this.after = known(after, catalogue);
        this.before.forEach((municipality, earlier) -> {
            Score later = this.after.get(municipality);
            if (later != null) {
                pairs.add(new Pair(municipality, earlier, later));
            }
        });
    }

    private Map<Municipality, Score> known(Collection<Scorecard> scorecards, Catalogue catalogue) {
        Map<Municipality, Score> known = new TreeMap<>(ORDER);
        for (Scorecard scorecard : scorecards) {
            IncomparableRevisionsException.check(catalogue, scorecard.catalogue());
            if (scorecard.policy() != MissingPolicy.STRICT) {
                throw new IllegalArgumentException("found a scorecard under the policy "
                        + scorecard.policy().id() + ", expected strict, so that all are out of the same maximum");
            }
            Municipality municipality = scorecard.subject().municipality();
            Score score = scorecard.score(by.code());
            if (score.isKnown() && known.put(municipality, score) != null) {
                throw new IllegalArgumentException("found two evaluations of " + municipality.name() + " ("
                        + municipality.country() + ") in one population, expected one of each municipality");
            }
        }
        return known;
    }

    PopulationChange change() {
        Distribution earlier = distribution(Pair::before);
        Distribution later = distribution(Pair::after);
        return new PopulationChangeBuilder()
                .by(by)
                .moves(pairs.stream()
                        .map(pair -> move(pair, earlier, later))
                        .sorted(Comparator.comparing(move -> move.rankAfter().rank()))
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
                by.max(), pairs.stream().map(time).mapToInt(Score::atLeast).toArray());
    }

    private PopulationChange.Move move(Pair pair, Distribution earlier, Distribution later) {
        return new MoveBuilder()
                .municipality(pair.municipality())
                .before(pair.before())
                .after(pair.after())
                .rankBefore(earlier.rank(pair.before().atLeast(), ties).value())
                .rankAfter(later.rank(pair.after().atLeast(), ties).value())
                .build();
    }

    private static Figure<SquareRoot> correlation(
            Distribution earlier, Distribution later, Supplier<SquareRoot> correlation) {
        if (earlier.n() < 2) {
            return Figure.absent(earlier.n() == 0 ? UnavailableReason.NO_VALUES : UnavailableReason.TOO_FEW);
        }
        boolean spread = hasSpread(earlier) && hasSpread(later);
        return spread ? Figure.of(correlation.get()) : Figure.absent(UnavailableReason.NO_SPREAD);
    }

    private static boolean hasSpread(Distribution values) {
        return values.variance(Estimator.POPULATION).value().signum() > 0;
    }

    private SquareRoot kendallTauB() {
        long balance = 0;
        long untiedBefore = 0;
        long untiedAfter = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Pair one = pairs.get(i);
            for (Pair other : pairs.subList(0, i)) {
                int earlier = Integer.signum(one.before().minus(other.before()));
                int later = Integer.signum(one.after().minus(other.after()));
                balance += (long) earlier * later;
                untiedBefore += Math.abs(earlier);
                untiedAfter += Math.abs(later);
            }
        }
        return SquareRoot.of(Ratio.of(untiedBefore).times(Ratio.of(untiedAfter)))
                .dividing(Ratio.of(balance));
    }

    /** Pearson's correlation of ranks, whose mean is (n + 1) / 2. */
    private SquareRoot spearmanRho(Distribution earlier, Distribution later) {
        Ratio mean = Ratio.of(earlier.n() + 1, 2);
        Function<Pair, Ratio> first = pair -> fractional(earlier, pair.before()).minus(mean);
        Function<Pair, Ratio> second = pair -> fractional(later, pair.after()).minus(mean);
        return SquareRoot.of(sumOfProducts(first, first).times(sumOfProducts(second, second)))
                .dividing(sumOfProducts(first, second));
    }

    private static Ratio fractional(Distribution values, Score score) {
        return values.rank(score.atLeast(), TiePolicy.FRACTIONAL).value().rank();
    }

    private Ratio sumOfProducts(Function<Pair, Ratio> left, Function<Pair, Ratio> right) {
        return pairs.stream()
                .map(pair -> left.apply(pair).times(right.apply(pair)))
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
