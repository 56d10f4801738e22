package io.github.kommunkompass.progress;

import io.github.kommunkompass.benchmark.RepeatedMunicipalitiesException;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityMap;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Estimator;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.SquareRoot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Builds a {@link PopulationChange}. */
final class PopulationMoves {

    private final Criterion by;
    private final TiePolicy ties;
    private final DisclosurePolicy disclosure;
    private final MunicipalityRegister register;
    private final SortedMap<Municipality, Both> municipalities;
    private final List<Pair> pairs = new ArrayList<>();

    /** The evaluations of one municipality, as given; one of each time, or equal ones. */
    private static final class Both {

        private final Map<Reported, Scorecard> earlier = new LinkedHashMap<>();
        private final Map<Reported, Scorecard> later = new LinkedHashMap<>();

        /** The same evaluation may be in both populations, but none may be certainly after a later one. */
        private void checkOrder() {
            for (Scorecard before : earlier.values()) {
                for (Scorecard after : later.values()) {
                    if (before.subject().evaluated().relationTo(after.subject().evaluated())
                            == PartialDate.Relation.AFTER) {
                        throw UnorderedEvaluationsException.ofReversed(List.of(before.subject(), after.subject()));
                    }
                }
            }
        }
    }

    /** Evaluations of one municipality are the same if this is. */
    private record Reported(PartialDate evaluated, List<Score> scores) {

        static void add(Scorecard scorecard, Map<Reported, Scorecard> time) {
            time.putIfAbsent(new Reported(scorecard.subject().evaluated(), scorecard.scores()), scorecard);
        }
    }

    /** The scores of a municipality that was ranked both times. */
    private record Pair(Municipality municipality, Score earlier, Score later) {}

    /** Returns a builder of the change, without selections. */
    static PopulationChangeBuilder between(
            Collection<Scorecard> earlier,
            Collection<Scorecard> later,
            Criterion by,
            TiePolicy ties,
            MunicipalityRegister register,
            DisclosurePolicy disclosure) {
        return new PopulationMoves(earlier, later, by, ties, register, disclosure)
                .change()
                .revision(Stream.concat(earlier.stream(), later.stream())
                        .findFirst()
                        .map(scorecard -> scorecard.catalogue().revision()));
    }

    private PopulationMoves(
            Collection<Scorecard> earlier,
            Collection<Scorecard> later,
            Criterion by,
            TiePolicy ties,
            MunicipalityRegister register,
            DisclosurePolicy disclosure) {
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
        this.register = register;
        this.disclosure = disclosure;
        this.municipalities = byMunicipality(earlier, later);
        municipalities.values().forEach(Both::checkOrder);
        municipalities.forEach((municipality, both) -> {
            Optional<Score> before = known(both.earlier);
            Optional<Score> after = known(both.later);
            if (before.isPresent() && after.isPresent()) {
                pairs.add(new Pair(municipality, before.get(), after.get()));
            }
        });
    }

    private SortedMap<Municipality, Both> byMunicipality(Collection<Scorecard> earlier, Collection<Scorecard> later) {
        MunicipalityMap<Both> map = MunicipalityMap.of(register, Both::new);
        earlier.forEach(scorecard -> Reported.add(scorecard, both(map, scorecard).earlier));
        later.forEach(scorecard -> Reported.add(scorecard, both(map, scorecard).later));
        return map.toSortedMap();
    }

    private void checkRepeated() {
        List<Subject> repeated = municipalities.values().stream()
                .flatMap(both -> Stream.of(both.earlier, both.later))
                .filter(time -> time.size() > 1)
                .flatMap(time -> time.values().stream().map(Scorecard::subject))
                .toList();
        if (!repeated.isEmpty()) {
            throw new RepeatedMunicipalitiesException(repeated);
        }
    }

    private static Both both(MunicipalityMap<Both> map, Scorecard scorecard) {
        return map.value(scorecard.subject().municipality(), scorecard.subject().evaluated());
    }

    private Optional<Score> known(Map<Reported, Scorecard> time) {
        return time.values().stream()
                .map(scorecard -> scorecard.scores().get(by.ordinal()))
                .filter(Score::isKnown)
                .findFirst();
    }

    private static void check(Collection<Scorecard> scorecards, Catalogue catalogue) {
        scorecards.forEach(scorecard -> scorecard.requireStrict(catalogue));
    }

    private PopulationChangeBuilder change() {
        boolean isWithheld = !disclosure.allows(pairs.size());
        // Whether evaluations of one date are the same depends on their points.
        if (!isWithheld && isShown(both -> both.earlier) && isShown(both -> both.later)) {
            checkRepeated();
        }
        var change = new PopulationChangeBuilder()
                .by(by)
                .ties(ties)
                .register(register)
                .disclosure(disclosure)
                .isWithheld(isWithheld)
                .entrants(only(both -> both.later, both -> both.earlier))
                .leavers(only(both -> both.earlier, both -> both.later));
        if (isWithheld) {
            return change.kendallTauB(Figure.unavailable(UnavailableReason.WITHHELD))
                    .spearmanRho(Figure.unavailable(UnavailableReason.WITHHELD));
        }
        Distribution earlier = distribution(Pair::earlier);
        Distribution later = distribution(Pair::later);
        return change.moves(pairs.stream()
                        .map(pair -> move(pair, earlier, later))
                        .sorted(Comparator.comparing(move -> move.laterRank().position()))
                        .toList())
                .kendallTauB(correlation(earlier, later, this::kendallTauB))
                .spearmanRho(correlation(earlier, later, () -> spearmanRho(earlier, later)));
    }

    /** Returns whether a time has enough municipalities for errors that depend on their points. */
    private boolean isShown(Function<Both, Map<Reported, Scorecard>> time) {
        return disclosure.allows(municipalities.values().stream()
                .filter(both -> !time.apply(both).isEmpty())
                .count());
    }

    /** The municipalities whose points are known at one time only. */
    private List<Municipality> only(
            Function<Both, Map<Reported, Scorecard>> one, Function<Both, Map<Reported, Scorecard>> other) {
        return municipalities.entrySet().stream()
                .filter(entry -> known(one.apply(entry.getValue())).isPresent())
                .filter(entry -> known(other.apply(entry.getValue())).isEmpty())
                .map(Map.Entry::getKey)
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
        KendallPairs counted = KendallPairs.of(
                pairs.stream().mapToInt(pair -> pair.earlier().pointsOrThrow()).toArray(),
                pairs.stream().mapToInt(pair -> pair.later().pointsOrThrow()).toArray());
        return Ratio.of(counted.balance())
                .dividedBy(SquareRoot.of(Ratio.of(counted.untiedFirst()).times(Ratio.of(counted.untiedSecond()))));
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
