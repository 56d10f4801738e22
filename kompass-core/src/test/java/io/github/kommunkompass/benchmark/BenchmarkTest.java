package io.github.kommunkompass.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.IncomparableRevisionsException;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.DisclosurePolicy;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.QuantileType;
import io.github.kommunkompass.statistics.Statistics;
import io.github.kommunkompass.statistics.TiePolicy;
import io.github.kommunkompass.statistics.UnavailableReason;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenchmarkTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();

    private static Population population(RepeatPolicy repeats) {
        return Population.of(SE_2020, repeats);
    }

    private static Evaluation evaluation(Catalogue catalogue, String name, String date, int total) {
        return Evaluation.builder(catalogue)
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.parse(date))
                .points("total", total)
                .build();
    }

    private static Scorecard scorecard(String name, String date, int total) {
        return Scorer.strict().score(evaluation(SE_2020, name, date, total));
    }

    private static Benchmark benchmark(Population population, Scorecard... scorecards) {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(population);
        for (Scorecard scorecard : scorecards) {
            accumulator.add(scorecard);
        }
        return accumulator.toBenchmark();
    }

    @ParameterizedTest
    @EnumSource(RepeatPolicy.class)
    void anAccumulatorIsNotMergedWithItself(RepeatPolicy repeats) {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(
                Population.builder(Catalogues.se2020(), repeats).build());
        accumulator.add(scorecard("Habo", "2022", 500));
        byte[] before = accumulator.toBytes();
        assertThatThrownBy(() -> accumulator.merge(accumulator))
                .hasMessage("found an accumulator and itself, expected two accumulators");
        assertThat(accumulator.toBytes()).isEqualTo(before);
    }

    @Test
    void reasonsThatExcludeNothingMakeNoDifference() {
        Benchmark benchmark = BenchmarkAccumulator.of(Population.builder(Catalogues.se2020(), RepeatPolicy.ALL)
                        .build())
                .toBenchmark();
        assertThat(Benchmark.of(
                        benchmark.population(),
                        0,
                        0,
                        benchmark.members(),
                        benchmark.distributions(),
                        Map.of(ExclusionReason.REPEATED, 0L)))
                .isEqualTo(benchmark);
    }

    @Test
    void oneIsSingular() {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(
                Population.builder(Catalogues.se2020(), RepeatPolicy.ALL).build());
        accumulator.add(scorecard("Habo", "2022", 500));
        assertThat(accumulator.toBenchmark().toString()).startsWith("1 evaluation of 1 municipality: ");
    }

    /** Ranks depend on the order of points only. */
    @Test
    void ranksPointsOfAnyScale() {
        Catalogue huge = Catalogue.builder("HUGE")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(2_000_000_000)))
                .build();
        List<Scorecard> scorecards = Stream.of("Habo 1999999999", "Ale 7", "Eda 1999999999", "Boden 1500000000")
                .map(text -> text.split(" ", -1))
                .map(parts -> Scorer.strict()
                        .score(Evaluation.builder(huge)
                                .municipality(Municipality.of(parts[0], "SE"))
                                .evaluated(PartialDate.of(2022))
                                .points("1", Integer.parseInt(parts[1]))
                                .build()))
                .toList();
        assertThat(Ranking.of(scorecards, huge.root(), TiePolicy.DENSE).places())
                .extracting(place -> place.subject().municipality().name() + " "
                        + place.rank().position())
                .containsExactly("Eda 1", "Habo 1", "Boden 2", "Ale 3");
    }

    @Test
    void countsKnownPointsOfEachCriterion() {
        Benchmark benchmark = benchmark(
                population(RepeatPolicy.ALL), scorecard("Nässjö", "2022-09", 542), scorecard("Tomelilla", "2022", 546));
        assertThat(benchmark.evaluations()).isEqualTo(2);
        assertThat(benchmark.municipalities()).isEqualTo(2);
        assertThat(benchmark.distribution("total").mean()).hasToString("544");
        assertThat(benchmark.distribution("1").n()).isZero();
        assertThat(benchmark.members().orElseThrow())
                .extracting(member -> member.municipality().name())
                .containsExactly("Nässjö", "Tomelilla");
    }

    @Test
    void acceptsEmptyPopulation() {
        Benchmark empty = benchmark(population(RepeatPolicy.LATEST));
        assertThat(empty.evaluations()).isZero();
        assertThat(empty.distribution("total").mean()).isEqualTo(Figure.unavailable(UnavailableReason.NO_VALUES));
    }

    @Test
    void appliesRepeatPolicy() {
        Scorecard[] twice = {scorecard("Tomelilla", "2020-11", 497), scorecard("Tomelilla", "2022", 546)};
        Benchmark all = benchmark(population(RepeatPolicy.ALL), twice);
        assertThat(all.distribution("total").counts()).isEqualTo(Map.of(497, 1L, 546, 1L));
        assertThat(all.municipalities()).isEqualTo(1);
        Benchmark latest = benchmark(population(RepeatPolicy.LATEST), twice);
        assertThat(latest.distribution("total").counts()).isEqualTo(Map.of(546, 1L));
        assertThat(latest.exclusions()).isEqualTo(Map.of(ExclusionReason.REPEATED, 1L));
        assertThat(benchmark(population(RepeatPolicy.EARLIEST), twice)
                        .distribution("total")
                        .counts())
                .isEqualTo(Map.of(497, 1L));
    }

    @Test
    void rejectsAmbiguousLatestDateUnlessLaterDateDecides() {
        Scorecard year = scorecard("Tomelilla", "2022", 546);
        Scorecard month = scorecard("Tomelilla", "2022-05", 550);
        Scorecard later = scorecard("Tomelilla", "2023", 560);
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(population(RepeatPolicy.LATEST));
        accumulator.add(year);
        accumulator.add(month);
        assertThatThrownBy(accumulator::toBenchmark)
                .isInstanceOfSatisfying(
                        AmbiguousRepeatsException.class,
                        thrown -> assertThat(thrown.candidates()).hasSize(2))
                .hasMessage("found Tomelilla (SE), 2022, SE-2020; Tomelilla (SE), 2022-05, SE-2020,"
                        + " expected dates that decide the latest of each municipality");
        accumulator.add(later);
        assertThat(accumulator.toBenchmark()).isEqualTo(benchmark(population(RepeatPolicy.LATEST), later, month, year));
    }

    @Test
    void countsExcludedEvaluationsByReason() {
        Population narrow = Population.builder(SE_2020, RepeatPolicy.ALL)
                .country("SE")
                .from(PartialDate.of(2021, 6))
                .to(PartialDate.of(2022))
                .group("with an ö")
                .build();
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(
                narrow, municipality -> municipality.name().contains("ö"));
        accumulator.add(scorecard("Nässjö", "2022-09", 542));
        accumulator.add(scorecard("Nässjö", "2020", 500));
        accumulator.add(scorecard("Nässjö", "2021", 500));
        accumulator.add(scorecard("Nässjö", "2023-01", 500));
        accumulator.add(scorecard("Vallentuna", "2022", 648));
        accumulator.add(Scorer.strict()
                .score(evaluation(SE_2020, "x", "2022", 1).toBuilder()
                        .municipality(Municipality.of("Røros", "NO"))
                        .build()));
        accumulator.countExcluded(ExclusionReason.OTHER_REVISION);
        Benchmark benchmark = accumulator.toBenchmark();
        assertThat(benchmark.evaluations()).isEqualTo(1);
        assertThat(benchmark.exclusions())
                .isEqualTo(Map.of(
                        ExclusionReason.OUTSIDE_WINDOW, 2L,
                        ExclusionReason.WINDOW_UNCERTAIN, 1L,
                        ExclusionReason.OTHER_GROUP, 1L,
                        ExclusionReason.OTHER_COUNTRY, 1L,
                        ExclusionReason.OTHER_REVISION, 1L));
    }

    /** Of complete evaluations no scorecard is made on the way. */
    @ParameterizedTest
    @EnumSource(RepeatPolicy.class)
    void countsCompleteEvaluationLikeItsScorecard(RepeatPolicy repeats) {
        Population all = population(repeats);
        List<Population> populations = List.of(
                all,
                Population.builder(SE_2020, repeats).country("SE").build(),
                Population.builder(SE_2020, repeats).from(PartialDate.of(2022)).build(),
                Population.builder(SE_2020, repeats).to(PartialDate.of(2022)).build());
        List<Evaluation> evaluations = List.of(
                complete("Nässjö", "SE", "2021", 1),
                complete("Nässjö", "SE", "2022-09", 2),
                complete("Nässjö", "SE", "2023", 3),
                complete("Røros", "NO", "2022", 4));
        for (Population population : populations) {
            BenchmarkAccumulator ofEvaluations = BenchmarkAccumulator.of(population);
            evaluations.forEach(ofEvaluations::add);
            Benchmark benchmark = ofEvaluations.toBenchmark();
            assertThat(benchmark)
                    .isEqualTo(evaluations.stream()
                            .map(Scorer.strict()::score)
                            .collect(Benchmark.toBenchmarkOfScorecards(population)))
                    .isEqualTo(evaluations.stream().collect(Benchmark.toBenchmark(population)));
            assertThat(benchmark.distribution("1.1").n()).isEqualTo(benchmark.evaluations());
            assertThat(benchmark.distribution("total").n()).isPositive();
        }
    }

    private static Evaluation complete(String name, String country, String date, int times) {
        EvaluationBuilder evaluation = Evaluation.builder(SE_2020)
                .municipality(Municipality.of(name, country))
                .evaluated(PartialDate.parse(date));
        SE_2020.leaves().forEach(leaf -> evaluation.points(leaf.code(), leaf.ordinal() * times % (leaf.max() + 1)));
        return evaluation.build();
    }

    @Test
    void countsOtherRevisions() {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(population(RepeatPolicy.ALL));
        Evaluation earlier = evaluation(Catalogues.se2016(), "Nässjö", "2019", 540);
        accumulator.add(earlier);
        accumulator.add(Scorer.strict().score(earlier));
        assertThat(accumulator.toBenchmark().evaluations()).isZero();
        assertThat(accumulator.toBenchmark().exclusions()).isEqualTo(Map.of(ExclusionReason.OTHER_REVISION, 2L));
    }

    @Test
    void rejectsOtherCatalogueBeforeChangingState() {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(population(RepeatPolicy.ALL));
        Benchmark before = accumulator.toBenchmark();
        Catalogue impostor = Catalogue.builder("SE-2020")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(800)))
                .build();
        assertThatThrownBy(() -> accumulator.add(evaluation(impostor, "Nässjö", "2022", 540)))
                .isInstanceOf(IncomparableRevisionsException.class);
        Scorecard available =
                Scorer.with(MissingPolicy.AVAILABLE_PARTS).score(evaluation(SE_2020, "Nässjö", "2022", 542));
        assertThatThrownBy(() -> accumulator.add(available))
                .hasMessage(
                        "found a scorecard under the policy available-parts, expected strict, so that all are out of the"
                                + " same maximum");
        assertThat(accumulator.toBenchmark()).isEqualTo(before);
    }

    @Test
    void mergesPartsOfOnePopulation() {
        Scorecard nassjo = scorecard("Nässjö", "2022-09", 542);
        Scorecard vallentuna = scorecard("Vallentuna", "2021-02", 648);
        Population latest = population(RepeatPolicy.LATEST);
        Benchmark whole = benchmark(latest, nassjo, vallentuna);
        assertThat(benchmark(latest, nassjo).merge(benchmark(latest, vallentuna)))
                .isEqualTo(whole);
        BenchmarkAccumulator one = BenchmarkAccumulator.of(latest);
        one.add(nassjo);
        BenchmarkAccumulator other = BenchmarkAccumulator.of(latest);
        other.add(vallentuna);
        one.merge(other);
        assertThat(one.toBenchmark()).isEqualTo(whole);
    }

    @Test
    void rejectsMergeThatCountsMunicipalityTwice() {
        Population latest = population(RepeatPolicy.LATEST);
        Scorecard first = scorecard("Tomelilla", "2020-11", 497);
        Scorecard second = scorecard("Tomelilla", "2022", 546);
        String message =
                "found Tomelilla (SE) in both parts, expected all evaluations of a municipality in one part, since"
                        + " the latest counts";
        assertThatThrownBy(() -> benchmark(latest, first).merge(benchmark(latest, second)))
                .isInstanceOfSatisfying(
                        OverlappingBenchmarksException.class,
                        thrown -> assertThat(thrown.shared()).hasSize(1))
                .hasMessage(message);
        BenchmarkAccumulator one = BenchmarkAccumulator.of(latest);
        one.add(first);
        BenchmarkAccumulator other = BenchmarkAccumulator.of(latest);
        other.add(second);
        assertThatThrownBy(() -> one.merge(other)).hasMessage(message);
        assertThat(one.toBenchmark()).isEqualTo(benchmark(latest, first));

        Population all = population(RepeatPolicy.ALL);
        assertThat(benchmark(all, first).merge(benchmark(all, second))).isEqualTo(benchmark(all, first, second));
    }

    @Test
    void rejectsMergeOfOtherPopulationsAndUnnamedMembers() {
        Benchmark all = benchmark(population(RepeatPolicy.ALL), scorecard("Nässjö", "2022-09", 542));
        Benchmark latest = benchmark(population(RepeatPolicy.LATEST), scorecard("Nässjö", "2022-09", 542));
        assertThatThrownBy(() -> all.merge(latest))
                .isInstanceOf(IncompatibleBenchmarksException.class)
                .hasMessage("found the populations (SE-2020, all) and (SE-2020, latest), expected one population")
                .hasMessageEndingWith("expected one population");
        Benchmark nameless = Benchmark.of(all.population(), 1, 1, Optional.empty(), all.distributions(), Map.of());
        assertThatThrownBy(() -> all.merge(nameless))
                .isInstanceOf(IncompatibleBenchmarksException.class)
                .hasMessage(
                        "found a benchmark without a list of its municipalities, expected the list, without which double"
                                + " counts cannot be detected");
    }

    @Test
    void isIndependentOfOrderAndSplit() {
        List<Scorecard> scorecards = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String day = LocalDate.of(2020, 1, 1).plusDays(7L * i).toString();
            scorecards.add(scorecard("Kommun " + random.nextInt(60), day, i * 4));
        }
        for (RepeatPolicy repeats : RepeatPolicy.values()) {
            Benchmark expected = scorecards.stream().collect(Benchmark.toBenchmarkOfScorecards(population(repeats)));
            for (int round = 0; round < 5; round++) {
                Collections.shuffle(scorecards, random);
                assertThat(scorecards.parallelStream().collect(Benchmark.toBenchmarkOfScorecards(population(repeats))))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void rejectsInconsistentParts() {
        Benchmark whole = benchmark(population(RepeatPolicy.LATEST), scorecard("Nässjö", "2022-09", 542));
        assertThatThrownBy(
                        () -> Benchmark.of(whole.population(), 2, 1, whole.members(), whole.distributions(), Map.of()))
                .hasMessage("found 2 evaluations of 1 municipality, expected exactly one of each, since the"
                        + " latest counts");
        assertThatThrownBy(() -> Benchmark.of(whole.population(), 1, 1, whole.members(), List.of(), Map.of()))
                .hasMessage("found 0 distributions, expected 45, one for each criterion");
        assertThatThrownBy(
                        () -> Benchmark.of(whole.population(), 0, 0, Optional.empty(), whole.distributions(), Map.of()))
                .hasMessage(
                        "found 1 values of up to 800 points for total Total (800), expected at most 0 of up to 800");
        assertThatThrownBy(() ->
                        Benchmark.of(whole.population(), 1, 1, Optional.of(List.of()), whole.distributions(), Map.of()))
                .hasMessage("found the names of 0 municipalities, expected those of all 1");
    }

    @Test
    void countsExclusionsThatOccur() {
        Benchmark whole = benchmark(population(RepeatPolicy.LATEST), scorecard("Nässjö", "2022-09", 542));
        Map<ExclusionReason, Long> exclusions =
                Map.of(ExclusionReason.OTHER_COUNTRY, 0L, ExclusionReason.OTHER_REVISION, 2L);
        assertThat(Benchmark.of(whole.population(), 1, 1, whole.members(), whole.distributions(), exclusions)
                        .exclusions())
                .containsOnly(Map.entry(ExclusionReason.OTHER_REVISION, 2L));
        Map<ExclusionReason, Long> negative = Map.of(ExclusionReason.OTHER_REVISION, -1L);
        assertThatThrownBy(
                        () -> Benchmark.of(whole.population(), 1, 1, whole.members(), whole.distributions(), negative))
                .hasMessage("found -1 evaluations excluded as other-revision, expected 0 or more");
    }

    @Test
    void roundTripsCountsAsRows() {
        Benchmark benchmark = benchmark(
                population(RepeatPolicy.LATEST),
                scorecard("A", "2021", 546),
                scorecard("B", "2022", 542),
                scorecard("C", "2022", 546));
        assertThat(benchmark.counts())
                .containsExactly(
                        new PointsCount(CriterionCode.TOTAL, 542, 1), new PointsCount(CriterionCode.TOTAL, 546, 2));
        List<PointsCount> otherOrder = new ArrayList<>(benchmark.counts());
        Collections.reverse(otherOrder);
        otherOrder.add(new PointsCount(CriterionCode.of("1.1"), 20, 0));
        Benchmark counted = Benchmark.ofCounts(benchmark.population(), 3, 3, otherOrder);
        assertThat(counted.distributions()).isEqualTo(benchmark.distributions());
        assertThat(counted.members()).isEmpty();
        assertThat(Benchmark.ofCounts(benchmark.population(), 0, 0, List.of()).counts())
                .isEmpty();
    }

    @Test
    void reportsEveryInvalidCountRow() {
        CriterionCode code = CriterionCode.of("1.1");
        List<PointsCount> rows = List.of(
                new PointsCount(CriterionCode.of("9.9"), 1, -1),
                new PointsCount(code, 21, 1),
                new PointsCount(code, -1, 1),
                new PointsCount(code, 13, 24),
                new PointsCount(code, 13, 1),
                new PointsCount(code, 14, Long.MAX_VALUE));
        assertThatThrownBy(() -> Benchmark.ofCounts(population(RepeatPolicy.ALL), 24, 19, rows))
                .isInstanceOfSatisfying(InvalidCountsException.class, thrown -> {
                    assertThat(thrown.revision()).isEqualTo(SE_2020.revision());
                    assertThat(thrown.violations())
                            .extracting(violation -> violation.rule().id())
                            .containsExactly(
                                    "unknown-criterion",
                                    "negative-count",
                                    "points-out-of-range",
                                    "points-out-of-range",
                                    "duplicate-row",
                                    "more-than-evaluations");
                })
                .hasMessage("""
                        The list of counts of SE-2020 is invalid:
                          error: $[0].criterion: found "9.9", expected a code of SE-2020
                          error: $[0].count: found -1, expected 0 or more
                          error: $[1].points: found 21, expected a whole number from 0 to 20
                          error: $[2].points: found -1, expected a whole number from 0 to 20
                          error: $[4]: found a second row for 13 points at 1.1, expected one row for them
                          error: $: found 9223372036854775831 values for 1.1, expected at most 24, the number of evaluations""");
        assertThatThrownBy(() -> Benchmark.ofCounts(population(RepeatPolicy.LATEST), 24, 19, List.of()))
                .hasMessageStartingWith("found 24 evaluations of 19 municipalities, expected");
    }

    @Test
    void rejectsIncompleteOrInconsistentPopulation() {
        assertThatThrownBy(() -> Population.builder(SE_2020, RepeatPolicy.ALL)
                        .from(PartialDate.of(2022))
                        .to(PartialDate.of(2021))
                        .build())
                .hasMessage("found a range from 2022 to 2021, expected an end not before the start");
        assertThatThrownBy(() -> BenchmarkAccumulator.of(population(RepeatPolicy.ALL), any -> true))
                .hasMessage("found a rule for the members of a group, expected a population with a group");
    }

    @Test
    void listsUnrankableMunicipalitiesSeparately() {
        Scorecard vallentuna = scorecard("Vallentuna", "2021-02", 648);
        Scorecard tomelilla = scorecard("Tomelilla", "2022", 546);
        Scorecard tied = scorecard("Nässjö", "2022-09", 546);
        Scorecard unknown = Scorer.strict()
                .score(Evaluation.builder(SE_2020)
                        .municipality(Municipality.of("Grästorp", "SE"))
                        .evaluated(PartialDate.of(2021))
                        .build());
        Ranking ranking =
                Ranking.of(List.of(unknown, tomelilla, vallentuna, tied), SE_2020.root(), TiePolicy.COMPETITION);
        assertThat(ranking.places())
                .extracting(place -> place.rank().position() + " "
                        + place.subject().municipality().name() + " "
                        + place.score().atLeast())
                .containsExactly("1 Vallentuna 648", "2 Nässjö 546", "2 Tomelilla 546");
        assertThat(ranking.unranked())
                .extracting(one -> one.subject().municipality().name() + " " + one.reason())
                .containsExactly("Grästorp POINTS_NOT_KNOWN");
        assertThat(Ranking.of(List.of(tied, tomelilla), SE_2020.root(), TiePolicy.FRACTIONAL)
                        .places())
                .extracting(place -> place.rank().position())
                .containsExactly(Ratio.of(3, 2), Ratio.of(3, 2));
        assertThat(Ranking.of(List.of(), SE_2020.root(), TiePolicy.DENSE).places())
                .isEmpty();
    }

    @Test
    void showsGroupsWholeOrNotAtAll() {
        Distribution three = Distribution.of(800, 500, 500, 700);
        assertThat(figures(three, DisclosurePolicy.minimum(3)))
                .isEqualTo(figures(three, DisclosurePolicy.none()))
                .extracting(Figure::toString)
                .containsExactly("3", "1700/3", "sqrt(40000/3)", "500", "500", "500", "600", "700");
        assertThat(figures(three, DisclosurePolicy.minimum(4)))
                .hasSize(8)
                .containsOnly(Figure.unavailable(UnavailableReason.WITHHELD));
        Distribution empty = Distribution.of(800);
        assertThat(figures(empty, DisclosurePolicy.minimum(4)))
                .isEqualTo(figures(empty, DisclosurePolicy.none()))
                .startsWith(Figure.of(0L), Figure.unavailable(UnavailableReason.NO_VALUES));
        assertThatThrownBy(() -> DisclosurePolicy.minimum(1)).hasMessage("found a minimum of 1, expected at least 2");
    }

    private static List<Figure<?>> figures(Distribution values, DisclosurePolicy disclosure) {
        Statistics statistics = Statistics.of(values, QuantileType.TYPE_7, disclosure);
        assertThat(statistics.disclosure()).isEqualTo(disclosure);
        return List.of(
                statistics.n(),
                statistics.mean(),
                statistics.standardDeviation(),
                statistics.min(),
                statistics.lowerQuartile(),
                statistics.median(),
                statistics.upperQuartile(),
                statistics.max());
    }
}
