package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.History;
import io.github.kommunkompass.progress.PopulationChange;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.progress.ProgressBreakdown;
import io.github.kommunkompass.progress.RatePerYear;
import io.github.kommunkompass.progress.Recurrence;
import io.github.kommunkompass.progress.Scenario;
import io.github.kommunkompass.progress.Targets;
import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.Crosswalks;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Properties of the progress of one municipality, and of many. */
@AddLifecycleHook(SeedOfTheBuild.class)
class ProgressLawsTest {

    private static final KompassJson JSON = KompassJson.standard();
    private static final Municipality ARBOGA = Municipality.of("Arboga", "SE");

    private static Evaluation at(Evaluation evaluation, String date) {
        return evaluation.toBuilder()
                .municipality(ARBOGA)
                .evaluated(PartialDate.parse(date))
                .build();
    }

    private static Progress between(Evaluation earlier, Evaluation later) {
        return Progress.between(at(earlier, "2020-03-01"), at(later, "2022-03-01"), Crosswalks.none());
    }

    private static Arbitrary<Evaluation> evaluations(Catalogue catalogue) {
        return Arbitraries.oneOf(
                KompassArbitraries.evaluations(catalogue).complete(), KompassArbitraries.evaluations(catalogue));
    }

    @Provide
    Arbitrary<Tuple3<Evaluation, Evaluation, Evaluation>> three() {
        return SmallCatalogues.any()
                .flatMap(catalogue -> Combinators.combine(
                                evaluations(catalogue), evaluations(catalogue), evaluations(catalogue))
                        .as(Tuple::of));
    }

    private static Figure<Integer> change(Progress progress, Criterion criterion) {
        return progress.findChange(criterion.code().toString())
                .map(Change::points)
                .orElse(Figure.unavailable(UnavailableReason.POINTS_NOT_KNOWN));
    }

    @Property
    void changesAddUpAndInvert(@ForAll("three") Tuple3<Evaluation, Evaluation, Evaluation> three) {
        Evaluation a = three.get1();
        Evaluation b = three.get2();
        Evaluation c = three.get3();
        for (Criterion criterion : a.catalogue().criteria()) {
            Figure<Integer> there = change(between(a, b), criterion);
            Figure<Integer> on = change(between(b, c), criterion);
            assertThat(change(between(a, a), criterion).toOptional().orElse(0)).isZero();
            assertThat(change(between(b, a), criterion)).isEqualTo(there.map(points -> -points));
            if (there.isPresent() && on.isPresent()) {
                assertThat(change(between(a, c), criterion)).isEqualTo(Figure.of(there.value() + on.value()));
            }
        }
    }

    @Provide
    Arbitrary<Tuple3<Crosswalk, Evaluation, Evaluation>> across() {
        return KompassArbitraries.crosswalks()
                .flatMap(crosswalk -> Combinators.combine(evaluations(crosswalk.from()), evaluations(crosswalk.to()))
                        .as((earlier, later) -> Tuple.of(crosswalk, earlier, later)));
    }

    private static Progress across(Tuple3<Crosswalk, Evaluation, Evaluation> across) {
        return Progress.between(
                at(across.get2(), "2020-03-01"),
                at(across.get3(), "2022-03-01"),
                Crosswalks.none().with(across.get1()));
    }

    @Property
    void onlyCorrespondingCriteriaHaveChanges(@ForAll("across") Tuple3<Crosswalk, Evaluation, Evaluation> across) {
        Progress progress = across(across);
        Comparability comparability = Comparability.by(across.get1());
        assertThat(progress.comparability()).isEqualTo(comparability);
        for (Change change : progress.changes()) {
            List<CriterionCode> earlier = codes(change.earlier());
            List<CriterionCode> later = codes(change.later());
            boolean corresponds = comparability.correspondences().stream()
                    .anyMatch(one -> one.from().stream()
                                    .map(Criterion::code)
                                    .toList()
                                    .equals(earlier)
                            && one.to().stream().map(Criterion::code).toList().equals(later));
            assertThat(change.points()
                            .reason()
                            .filter(UnavailableReason.NOT_COMPARABLE::equals)
                            .isEmpty())
                    .isEqualTo(corresponds);
            if (change.points().isPresent()) {
                assertThat(change.points().value()).isEqualTo(sum(change.later()) - sum(change.earlier()));
            }
        }
        assertThat(Schemas.errors(Format.PROGRESS, JSON.write(Format.PROGRESS, progress)))
                .isEmpty();
    }

    /** Every known score of both evaluations is in one place, and the two of a change are comparable or share a name. */
    @Property
    void noTwoCriteriaAreUnderOneCode(@ForAll("across") Tuple3<Crosswalk, Evaluation, Evaluation> across) {
        Progress progress = across(across);
        assertThat(progress.changes()).extracting(Change::codes).doesNotHaveDuplicates();
        Map<Criterion, Criterion> same = CatalogueDiff.by(across.get1()).sameCriteria();
        for (Change change : progress.changes()) {
            if (change.points().reason().equals(Optional.of(UnavailableReason.NOT_COMPARABLE))) {
                assertThat(change.later().get(0).criterion())
                        .isEqualTo(same.get(change.earlier().get(0).criterion()));
            }
        }
        Set<Criterion> changed = progress.changes().stream()
                .flatMap(change -> change.later().stream())
                .map(Score::criterion)
                .collect(Collectors.toSet());
        assertThat(progress.laterOnly())
                .extracting(Score::criterion)
                .containsExactlyElementsOf(Scorer.strict().score(at(across.get3(), "2022-03-01")).scores().stream()
                        .filter(score -> score.isKnown() && !changed.contains(score.criterion()))
                        .map(Score::criterion)
                        .toList());
    }

    @Provide
    Arbitrary<Tuple2<Evaluation, Evaluation>> acrossBuiltIns() {
        return Arbitraries.of(
                        Tuple.of(Catalogues.se2010(), Catalogues.se2016()),
                        Tuple.of(Catalogues.se2016(), Catalogues.se2020()))
                .flatMap(pair -> Combinators.combine(evaluations(pair.get1()), evaluations(pair.get2()))
                        .as(Tuple::of));
    }

    @Property(tries = 200)
    void themesChangeNoFigure(@ForAll("acrossBuiltIns") Tuple2<Evaluation, Evaluation> across) {
        Progress progress = Progress.between(
                at(across.get1(), "2016-03-01"), at(across.get2(), "2022-03-01"), Crosswalks.builtIn());
        Progress themed = progress.withThemes();
        assertThat(themed.themes()).hasSize(8);
        assertThat(JSON.write(Format.PROGRESS, themed).replaceFirst(",\"themes\":\\[.*\\](?=,\"breakdown)", ""))
                .isEqualTo(JSON.write(Format.PROGRESS, progress));
        themed.themes()
                .forEach(theme -> assertThat(theme.later())
                        .isEqualTo(Optional.of(Scorer.strict()
                                        .score(at(across.get2(), "2022-03-01"))
                                        .score(theme.theme().to()))
                                .filter(Score::isKnown)));
        assertThat(Schemas.errors(Format.PROGRESS, JSON.write(Format.PROGRESS, themed)))
                .isEmpty();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(2010, 2013),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 2))
                .as((year, month, day, precision) -> switch (precision) {
                    case 0 -> PartialDate.of(year);
                    case 1 -> PartialDate.of(year, month);
                    default -> PartialDate.of(year, month, day);
                });
    }

    /** The oracle divides by the days between each two days that the dates allow. */
    @Property(tries = 100)
    void rateIsAsNarrowAsTheDatesAllow(
            @ForAll("dates") PartialDate start, @ForAll("dates") PartialDate end, @ForAll @IntRange(max = 800) int to) {
        Assume.that(start.relationTo(end) == PartialDate.Relation.BEFORE);
        Evaluation evaluation = Samples.nassjo2019();
        Figure<RatePerYear> rate = Progress.between(
                        evaluation.toBuilder().evaluated(start).build(),
                        Evaluation.builder(evaluation.catalogue())
                                .municipality(evaluation.municipality())
                                .evaluated(end)
                                .points("total", to)
                                .build())
                .ratePerYear();
        TreeSet<Long> days = new TreeSet<>();
        start.earliest()
                .datesUntil(start.latest().plusDays(1))
                .forEach(from -> end.earliest()
                        .datesUntil(end.latest().plusDays(1))
                        .forEach(until -> days.add(ChronoUnit.DAYS.between(from, until))));
        if (days.first() < 365) {
            assertThat(rate.reason())
                    .contains(
                            days.last() < 365
                                    ? UnavailableReason.NO_FULL_YEAR
                                    : UnavailableReason.FULL_YEAR_NOT_CERTAIN);
        } else {
            TreeSet<Ratio> rates = new TreeSet<>();
            days.forEach(between -> rates.add(Ratio.of((to - 540) * 36_525L, between * 100)));
            assertThat(rate.value().atLeast()).isEqualTo(rates.first());
            assertThat(rate.value().atMost()).isEqualTo(rates.last());
        }
    }

    private static List<CriterionCode> codes(List<Score> scores) {
        return scores.stream().map(score -> score.criterion().code()).toList();
    }

    private static int sum(List<Score> scores) {
        return scores.stream().mapToInt(Score::atLeast).sum();
    }

    @Property
    void partsAddUpToTotals(@ForAll("across") Tuple3<Crosswalk, Evaluation, Evaluation> across) {
        Progress progress = across(across);
        ProgressBreakdown parts = progress.breakdown();
        Score before = Scorer.strict().score(across.get2()).total();
        Score after = Scorer.strict().score(across.get3()).total();
        if (parts.earlierOnly().isPresent() && parts.laterOnly().isPresent()) {
            int comparable = parts.comparable().toOptional().orElse(0);
            assertThat(comparable
                            + parts.laterOnly().value()
                            - parts.earlierOnly().value())
                    .isEqualTo(after.atLeast() - before.atLeast());
        }
        if (progress.comparability().verdict() == ComparabilityLevel.NONE) {
            assertThat(parts.comparable()).isEqualTo(Figure.unavailable(UnavailableReason.NOT_COMPARABLE));
            assertThat(progress.changes()).noneMatch(change -> change.points().isPresent());
            assertThat(progress.ratePerYear().isPresent()).isFalse();
        }
    }

    @Provide
    Arbitrary<Tuple2<Evaluation, Map<String, Integer>>> aiming() {
        return SmallCatalogues.any()
                .flatMap(catalogue -> Combinators.combine(
                                KompassArbitraries.evaluations(catalogue).complete(),
                                Combinators.combine(catalogue.leaves().stream()
                                                .map(leaf ->
                                                        Arbitraries.integers().between(0, leaf.max()))
                                                .toList())
                                        .as(targets -> targets))
                        .as((evaluation, targets) -> Tuple.of(evaluation, byLeaf(catalogue, targets))));
    }

    private static Map<String, Integer> byLeaf(Catalogue catalogue, List<Integer> points) {
        Map<String, Integer> byLeaf = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            byLeaf.put(catalogue.leaves().get(i).code().toString(), points.get(i));
        }
        return byLeaf;
    }

    @Property
    void shareOfTargetsIsOneWhenAllAreReached(@ForAll("aiming") Tuple2<Evaluation, Map<String, Integer>> aiming) {
        Catalogue catalogue = aiming.get1().catalogue();
        Targets targets = Targets.of(catalogue, aiming.get2());
        Scorecard now = Scorer.strict().score(aiming.get1());
        Figure<Ratio> reached = targets.attainment(now);
        boolean all = aiming.get2().entrySet().stream()
                .allMatch(target -> now.score(target.getKey()).atLeast() >= target.getValue());
        boolean anything = aiming.get2().values().stream().anyMatch(target -> target > 0);
        assertThat(reached.isPresent()).isEqualTo(anything);
        if (anything) {
            assertThat(reached.value()).isBetween(Ratio.ZERO, Ratio.ONE);
            assertThat(reached.value().equals(Ratio.ONE)).isEqualTo(all);
            for (Criterion leaf : catalogue.leaves()) {
                int points = now.score(leaf).atLeast();
                if (points < leaf.max()) {
                    Evaluation better = Scenario.withPoints(
                            aiming.get1(), Map.of(leaf.code().toString(), points + 1));
                    assertThat(targets.attainment(Scorer.strict().score(better)).value())
                            .isGreaterThanOrEqualTo(reached.value());
                }
            }
        }
    }

    @Property
    void noFewerCriteriaReachGoal(
            @ForAll("aiming") Tuple2<Evaluation, Map<String, Integer>> aiming, @ForAll @IntRange(max = 20) int goal) {
        Scorecard now = Scorer.strict().score(aiming.get1());
        Figure<List<Criterion>> fewest = Targets.fewestCriteriaFor(now, Level.AREA, goal);
        int best = Integer.MAX_VALUE;
        List<Score> areas = now.scores(Level.AREA);
        for (int chosen = 0; chosen < 1 << areas.size(); chosen++) {
            int total = now.total().atLeast();
            for (int i = 0; i < areas.size(); i++) {
                total += (chosen >> i & 1) * (areas.get(i).max() - areas.get(i).atLeast());
            }
            best = total >= goal ? Math.min(best, Integer.bitCount(chosen)) : best;
        }
        assertThat(fewest.map(List::size).toOptional().orElse(Integer.MAX_VALUE))
                .isEqualTo(best);
    }

    @Property
    void whatIfChangesGivenPointsAndSumsAbove(@ForAll("aiming") Tuple2<Evaluation, Map<String, Integer>> aiming) {
        Evaluation changed = Scenario.withPoints(aiming.get1(), aiming.get2());
        Scorecard scorecard = Scorer.strict().score(changed);
        aiming.get2()
                .forEach((code, points) ->
                        assertThat(scorecard.score(code).points()).hasValue(points));
        assertThat(scorecard.total().points())
                .hasValue(aiming.get2().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        Map<String, Integer> before = new HashMap<>();
        Scorecard old = Scorer.strict().score(aiming.get1());
        aiming.get2().keySet().forEach(code -> before.put(code, old.score(code).atLeast()));
        assertThat(Scenario.withPoints(changed, before)).isEqualTo(aiming.get1());
    }

    /** Points of up to eight municipalities, some of them not there. */
    @Provide
    Arbitrary<List<Integer>> totals() {
        return Arbitraries.integers().between(-1, 6).list().ofSize(8);
    }

    private static List<Scorecard> population(Catalogue catalogue, List<Integer> totals) {
        List<Scorecard> population = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            if (totals.get(i) >= 0) {
                population.add(scorecard(catalogue, "Kommun " + i, totals.get(i)));
            }
        }
        return population;
    }

    private static Scorecard scorecard(Catalogue catalogue, String name, int total) {
        return Scorer.strict()
                .score(Evaluation.builder(catalogue)
                        .municipality(Municipality.of(name, "SE"))
                        .evaluated(PartialDate.of(2021))
                        .points("total", total)
                        .build());
    }

    private static PopulationChange change(List<Scorecard> before, List<Scorecard> after) {
        return PopulationChange.between(before, after, Catalogues.se2020().root(), TiePolicy.FRACTIONAL);
    }

    @Property
    void comparesOnlyMunicipalitiesInBothPopulations(
            @ForAll("totals") List<Integer> before, @ForAll("totals") List<Integer> after) {
        Catalogue catalogue = Catalogues.se2020();
        List<Scorecard> first = population(catalogue, before);
        List<Scorecard> second = population(catalogue, after);
        PopulationChange change = change(first, second);
        List<Scorecard> withEntrant = new ArrayList<>(second);
        withEntrant.add(scorecard(catalogue, "Åmål", 800));
        PopulationChange more = change(first, withEntrant);
        assertThat(more.moves()).isEqualTo(change.moves());
        assertThat(more.kendallTauB()).isEqualTo(change.kendallTauB());
        assertThat(more.entrants()).hasSize(change.entrants().size() + 1).containsAll(change.entrants());
        assertThat(change.moves().stream()
                        .map(PopulationChange.Move::rankChange)
                        .reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(Ratio.ZERO);
        PopulationChange back = change(second, first);
        Map<Municipality, Ratio> ranks = new HashMap<>();
        back.moves()
                .forEach(
                        move -> ranks.put(move.municipality(), move.rankChange().negated()));
        assertThat(change.moves()).allMatch(move -> move.rankChange().equals(ranks.get(move.municipality())));
        assertThat(back.kendallTauB()).isEqualTo(change.kendallTauB());
        assertThat(back.spearmanRho()).isEqualTo(change.spearmanRho());
        assertThat(back.entrants()).isEqualTo(change.leavers());
        PopulationChange same = change(first, first);
        same.kendallTauB()
                .toOptional()
                .ifPresent(tau -> assertThat(tau.doubleValue()).isEqualTo(1));
        same.spearmanRho()
                .toOptional()
                .ifPresent(rho -> assertThat(rho.doubleValue()).isEqualTo(1));
        for (var correlation : List.of(change.kendallTauB(), change.spearmanRho())) {
            correlation
                    .toOptional()
                    .ifPresent(value -> assertThat(value.doubleValue()).isBetween(-1.0, 1.0));
        }
    }

    @Provide
    Arbitrary<List<List<Finding>>> findingsOverTime() {
        return KompassArbitraries.findings(Catalogues.se2020())
                .list()
                .ofMaxSize(5)
                .map(ProgressLawsTest::withDistinctIds)
                .list()
                .ofMaxSize(4);
    }

    private static List<Finding> withDistinctIds(List<Finding> findings) {
        Set<String> ids = new TreeSet<>();
        return findings.stream()
                .filter(finding -> finding.id().map(ids::add).orElse(true))
                .toList();
    }

    /** The oracle follows every reference of a finding back. */
    private static int length(Finding finding, int at, List<List<Finding>> overTime) {
        return at == 0
                ? 1
                : 1
                        + overTime.get(at - 1).stream()
                                .filter(earlier -> refersTo(finding, earlier))
                                .mapToInt(earlier -> length(earlier, at - 1, overTime))
                                .max()
                                .orElse(0);
    }

    private static boolean refersTo(Finding later, Finding earlier) {
        return later.kind() == FindingKind.IMPROVEMENT
                && earlier.kind() == FindingKind.IMPROVEMENT
                && earlier.id().filter(later.refersTo()::contains).isPresent();
    }

    @Property
    void whatRecursIsTheLongestChainToEachEnd(@ForAll("findingsOverTime") List<List<Finding>> overTime) {
        List<Evaluation> evaluations = new ArrayList<>();
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < overTime.size(); i++) {
            evaluations.add(Evaluation.builder(Catalogues.se2020())
                    .municipality(ARBOGA)
                    .evaluated(PartialDate.of(2020 + i))
                    .findings(overTime.get(i))
                    .build());
            for (Finding finding : overTime.get(i)) {
                int length = length(finding, i, overTime);
                boolean isLast = i + 1 == overTime.size()
                        || overTime.get(i + 1).stream().noneMatch(later -> refersTo(later, finding));
                if (length > 1 && isLast) {
                    expected.add(length);
                }
            }
        }
        expected.sort(Comparator.reverseOrder());
        List<Recurrence> recurring = History.of(evaluations).recurring();
        assertThat(recurring).extracting(Recurrence::length).containsExactlyElementsOf(expected);
        for (Recurrence one : recurring) {
            for (int i = 1; i < one.length(); i++) {
                assertThat(refersTo(one.findings().get(i), one.findings().get(i - 1)))
                        .isTrue();
            }
        }
    }
}
