package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kommunkompass.benchmark.AmbiguousRepeatsException;
import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkAccumulator;
import io.github.kommunkompass.benchmark.ExclusionReason;
import io.github.kommunkompass.benchmark.OverlappingBenchmarksException;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.InvalidEvaluationException;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.law.EvaluationWithFaults;
import io.github.kommunkompass.testkit.property.Benchmarks.Offered;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** A benchmark depends only on its evaluations, not on how, in which order or in which parts they are counted. */
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class BenchmarkLawsTest {

    private static final KompassJson JSON = KompassJson.standard();

    @Provide
    Arbitrary<Offered> offered() {
        return Benchmarks.offered(Arbitraries.of(RepeatPolicy.class));
    }

    @Provide
    Arbitrary<Offered> all() {
        return Benchmarks.offered(Arbitraries.just(RepeatPolicy.ALL));
    }

    /** Of so few the dates mostly tell which evaluation counts. */
    @Provide
    Arbitrary<Offered> ofFewOnce() {
        return Benchmarks.offered(Arbitraries.of(RepeatPolicy.LATEST, RepeatPolicy.EARLIEST), any -> any.ofSize(1, 4));
    }

    /** The bytes of a benchmark, or why there is none. */
    private static String outcome(Offered offered) {
        return outcome(offered, offered.evaluations());
    }

    private static String outcome(Offered offered, List<Evaluation> evaluations) {
        return attempt(() -> new Offered(offered.population(), evaluations).benchmark());
    }

    private static String attempt(Supplier<Benchmark> benchmark) {
        try {
            return JSON.write(Format.BENCHMARK, benchmark.get());
        } catch (AmbiguousRepeatsException e) {
            return e.getMessage();
        }
    }

    private static <T> List<T> shuffled(Collection<T> all, long seed) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Property
    void isIndependentOfOrder(@ForAll("offered") Offered offered, @ForAll long seed) {
        assertThat(outcome(offered, shuffled(offered.evaluations(), seed))).isEqualTo(outcome(offered));
    }

    @Property
    void parallelStreamGivesSameBenchmark(@ForAll("offered") Offered offered) {
        List<Scorecard> scorecards =
                offered.evaluations().stream().map(Scorer.strict()::score).toList();
        assertThat(attempt(() ->
                        scorecards.parallelStream().collect(Benchmark.toBenchmarkOfScorecards(offered.population()))))
                .isEqualTo(outcome(offered));
    }

    /** Of complete evaluations nothing is scored, and the same comes of it. */
    @Property
    void countsEvaluationsLikeTheirScorecards(@ForAll("offered") Offered offered) {
        assertThat(attempt(() -> offered.evaluations().stream().collect(Benchmark.toBenchmark(offered.population()))))
                .isEqualTo(attempt(() -> offered.evaluations().stream()
                        .map(Scorer.strict()::score)
                        .collect(Benchmark.toBenchmarkOfScorecards(offered.population()))));
    }

    @Provide
    Arbitrary<EvaluationWithFaults> faulty() {
        return KompassArbitraries.invalidEvaluations(Benchmarks.catalogues());
    }

    /** Nothing invalid goes the fast way of complete evaluations. */
    @Property
    void rejectsUnscorableEvaluationsLikeScorer(
            @ForAll("faulty") EvaluationWithFaults faulty, @ForAll RepeatPolicy repeats) {
        Evaluation invalid = faulty.evaluation();
        Assume.that(EvaluationValidator.validate(invalid).stream()
                .anyMatch(violation -> violation.severity() == Severity.ERROR));
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(Population.of(invalid.catalogue(), repeats));
        byte[] before = accumulator.toBytes();
        Throwable refusal = catchThrowable(() -> Scorer.strict().score(invalid));
        assertThatThrownBy(() -> accumulator.add(invalid))
                .isInstanceOf(InvalidEvaluationException.class)
                .hasMessage(refusal.getMessage());
        assertThat(accumulator.toBytes()).isEqualTo(before);
    }

    @Property
    void isRebuiltFromItsCounts(@ForAll("ofFewOnce") Offered offered, @ForAll long seed) {
        Assume.that(!attempt(offered::benchmark).startsWith("found"));
        Benchmark benchmark = offered.benchmark();
        Benchmark counted = Benchmark.ofCounts(
                benchmark.population(),
                benchmark.evaluations(),
                benchmark.municipalities(),
                shuffled(benchmark.counts(), seed));
        assertThat(counted.distributions()).isEqualTo(benchmark.distributions());
        assertThat(counted.counts()).isEqualTo(benchmark.counts());
    }

    @Property
    void partsSentAsBytesMergeToWhole(
            @ForAll("offered") Offered offered, @ForAll @IntRange(min = 1, max = 4) int number, @ForAll long seed) {
        BenchmarkAccumulator received = BenchmarkAccumulator.of(offered.population());
        for (BenchmarkAccumulator part : parts(offered, number, seed)) {
            byte[] bytes = part.toBytes();
            received.merge(bytes);
            assertThat(part.toBytes()).isEqualTo(bytes);
        }
        assertThat(attempt(received::toBenchmark)).isEqualTo(outcome(offered));
    }

    /** Of the latest or first of each municipality, all evaluations of one are in one part. */
    private static List<BenchmarkAccumulator> parts(Offered offered, int number, long seed) {
        Random random = new Random(seed);
        boolean whole = offered.population().repeats() != RepeatPolicy.ALL;
        Map<String, Integer> partOf = new TreeMap<>();
        List<BenchmarkAccumulator> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parts.add(BenchmarkAccumulator.of(offered.population()));
        }
        for (Evaluation evaluation : offered.evaluations()) {
            int part = whole
                    ? partOf.computeIfAbsent(evaluation.municipality().name(), any -> random.nextInt(number))
                    : random.nextInt(number);
            parts.get(part).add(evaluation);
        }
        return shuffled(parts, seed);
    }

    @Property
    void anyNumberOfPartsMergesToWhole(
            @ForAll("offered") Offered offered, @ForAll @IntRange(min = 1, max = 5) int number, @ForAll long seed) {
        List<BenchmarkAccumulator> parts = parts(offered, number, seed);
        assertThat(attempt(() -> {
                    BenchmarkAccumulator sum = BenchmarkAccumulator.of(offered.population());
                    parts.forEach(sum::merge);
                    return sum.toBenchmark();
                }))
                .isEqualTo(outcome(offered));
    }

    @Property
    void finishedPartsReadBackMergeToWhole(
            @ForAll("offered") Offered offered, @ForAll @IntRange(min = 1, max = 5) int number, @ForAll long seed) {
        String whole = outcome(offered);
        Assume.that(whole.startsWith("{"));
        KompassJson json = JSON.with(Catalogues.builtIn().with(offered.catalogue()));
        Benchmark sum = parts(offered, number, seed).stream()
                .map(BenchmarkAccumulator::toBenchmark)
                .map(part -> json.read(Format.BENCHMARK, json.write(Format.BENCHMARK, part)))
                .reduce(Benchmark::merge)
                .orElseThrow();
        assertThat(JSON.write(Format.BENCHMARK, sum)).isEqualTo(whole);
        assertThat(Schemas.errors(Format.BENCHMARK, whole)).isEmpty();
    }

    @Property
    void countsMatchListOfPoints(@ForAll("offered") Offered offered) {
        Assume.that(outcome(offered).startsWith("{"));
        Benchmark benchmark = offered.benchmark();
        List<Evaluation> chosen = chosen(offered);
        Statistics.label("n").collect(Math.min(chosen.size(), 4));
        assertThat(benchmark.evaluations()).isEqualTo(chosen.size());
        Set<Municipality> municipalities =
                chosen.stream().map(Evaluation::municipality).collect(Collectors.toSet());
        assertThat(benchmark.municipalities()).isEqualTo(municipalities.size());
        assertThat(benchmark.members().orElseThrow())
                .extracting(member -> member.municipality().describe())
                .containsExactlyInAnyOrderElementsOf(
                        municipalities.stream().map(Municipality::describe).toList());
        long outside = benchmark.exclusions().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(outside).isEqualTo(offered.evaluations().size() - chosen.size());
        for (Criterion criterion : offered.catalogue().criteria()) {
            List<Integer> points = chosen.stream()
                    .map(evaluation -> Scorer.strict().score(evaluation).score(criterion))
                    .flatMap(score -> score.points().stream().boxed())
                    .toList();
            assertThat(benchmark.distribution(criterion))
                    .isEqualTo(Distribution.of(
                            criterion.max(),
                            points.stream().mapToInt(Integer::intValue).toArray()));
        }
    }

    /** Straight from the words of the population. */
    private static List<Evaluation> chosen(Offered offered) {
        var population = offered.population();
        List<Evaluation> belonging = offered.evaluations().stream()
                .filter(evaluation -> population
                        .country()
                        .filter(country ->
                                !country.equals(evaluation.municipality().country()))
                        .isEmpty())
                .filter(evaluation -> certainlyWithin(evaluation.evaluated(), population.from(), population.to()))
                .toList();
        if (population.repeats() == RepeatPolicy.ALL) {
            return belonging;
        }
        // What no other one supersedes is one, or equal; else there is no benchmark.
        return List.copyOf(belonging.stream()
                .filter(one -> belonging.stream()
                        .filter(other -> other.municipality().equals(one.municipality()))
                        .noneMatch(other -> supersedes(other.evaluated(), one.evaluated(), population.repeats())))
                .collect(Collectors.toMap(Evaluation::municipality, one -> one, (one, equal) -> one))
                .values());
    }

    private static boolean supersedes(PartialDate one, PartialDate other, RepeatPolicy repeats) {
        return repeats == RepeatPolicy.LATEST
                ? one.earliest().isAfter(other.latest())
                : one.latest().isBefore(other.earliest());
    }

    private static boolean certainlyWithin(PartialDate date, Optional<PartialDate> since, Optional<PartialDate> until) {
        return since.filter(from -> date.earliest().isBefore(from.earliest())).isEmpty()
                && until.filter(to -> date.latest().isAfter(to.latest())).isEmpty();
    }

    @Property
    void excludedEvaluationsChangeOnlyTheirCount(
            @ForAll("all") Offered offered, @ForAll @IntRange(min = 1, max = 9) int times) {
        BenchmarkAccumulator accumulator = BenchmarkAccumulator.of(offered.population());
        offered.evaluations().forEach(accumulator::add);
        Benchmark before = accumulator.toBenchmark();
        for (int i = 0; i < times; i++) {
            accumulator.countExcluded(ExclusionReason.OTHER_REVISION);
        }
        Benchmark after = accumulator.toBenchmark();
        assertThat(after.distributions()).isEqualTo(before.distributions());
        assertThat(after.evaluations()).isEqualTo(before.evaluations());
        assertThat(after.exclusions()).containsEntry(ExclusionReason.OTHER_REVISION, (long) times);
    }

    @Property(maxDiscardRatio = 20)
    void rejectsSharedMunicipalityBeforeChangingState(@ForAll("ofFewOnce") Offered offered) {
        String whole = outcome(offered);
        Assume.that(whole.startsWith("{") && offered.benchmark().evaluations() > 0);
        BenchmarkAccumulator one = BenchmarkAccumulator.of(offered.population());
        BenchmarkAccumulator other = BenchmarkAccumulator.of(offered.population());
        offered.evaluations().forEach(one::add);
        offered.evaluations().forEach(other::add);
        assertThatThrownBy(() -> one.merge(other)).isInstanceOf(OverlappingBenchmarksException.class);
        assertThatThrownBy(() -> one.toBenchmark().merge(other.toBenchmark()))
                .isInstanceOf(OverlappingBenchmarksException.class);
        assertThat(JSON.write(Format.BENCHMARK, one.toBenchmark())).isEqualTo(whole);
    }

    @Property
    void meanTotalOfCompleteCasesIsSumOfPartMeans(@ForAll("all") Offered offered) {
        List<Evaluation> complete = offered.evaluations().stream()
                .filter(evaluation ->
                        Scorer.strict().score(evaluation).scores().stream().allMatch(score -> score.isKnown()))
                .toList();
        Benchmark benchmark = new Offered(offered.population(), complete).benchmark();
        Assume.that(benchmark.evaluations() > 0);
        for (Criterion criterion : offered.catalogue().criteria()) {
            if (!criterion.isLeaf()) {
                Ratio sum = criterion.children().stream()
                        .map(part -> benchmark.distribution(part).mean().value())
                        .reduce(Ratio.ZERO, Ratio::plus);
                assertThat(benchmark.distribution(criterion).mean().value()).isEqualTo(sum);
            }
        }
    }
}
