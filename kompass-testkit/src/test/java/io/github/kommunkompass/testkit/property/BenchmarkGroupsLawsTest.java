package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.AmbiguousRepeatsException;
import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.BenchmarkGroupsAccumulator;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.testkit.SyntheticPopulation;
import io.github.kommunkompass.testkit.property.Benchmarks.Offered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Benchmarks by group are a partition of the benchmark of all, however they are counted. */
@AddLifecycleHook(SeedOfTheBuild.class)
class BenchmarkGroupsLawsTest {

    private static final KompassJson JSON = KompassJson.standard();

    /** Some municipalities change their group from one year to the next, and some have none. */
    private static final GroupAttribute DIGIT = GroupAttribute.of(
            "digit",
            (municipality, date) -> Optional.of(
                            (municipality.name().length() + date.earliest().getYear()) % 4)
                    .filter(digit -> digit > 0)
                    .map(String::valueOf));

    @Provide
    Arbitrary<Offered> offered() {
        return Benchmarks.offered(Arbitraries.of(RepeatPolicy.class));
    }

    private static BenchmarkGroups groups(Offered offered, Collection<Evaluation> evaluations) {
        return evaluations.stream().collect(BenchmarkGroups.toBenchmarkGroups(offered.population(), DIGIT));
    }

    /** The bytes of benchmarks, or why there are none. */
    private static String outcome(Supplier<BenchmarkGroups> groups) {
        try {
            return JSON.write(Format.BENCHMARK_GROUPS, groups.get());
        } catch (AmbiguousRepeatsException e) {
            return e.getMessage();
        }
    }

    private static String outcome(Offered offered) {
        return outcome(() -> groups(offered, offered.evaluations()));
    }

    /** The benchmarks, if the dates tell which evaluations count. */
    private static BenchmarkGroups decided(Offered offered) {
        Assume.that(outcome(offered).startsWith("{"));
        return groups(offered, offered.evaluations());
    }

    private static <T> List<T> shuffled(Collection<T> all, long seed) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Property
    void areIndependentOfOrder(@ForAll("offered") Offered offered, @ForAll long seed) {
        assertThat(outcome(() -> groups(offered, shuffled(offered.evaluations(), seed))))
                .isEqualTo(outcome(offered));
        assertThat(outcome(() -> offered.evaluations().parallelStream()
                        .collect(BenchmarkGroups.toBenchmarkGroups(offered.population(), DIGIT))))
                .isEqualTo(outcome(offered));
    }

    @Property
    void wholeIsTheBenchmarkOfAll(@ForAll("offered") Offered offered) {
        assertIsPartition(decided(offered), offered.benchmark());
    }

    private static void assertIsPartition(BenchmarkGroups groups, Benchmark all) {
        String expected = JSON.write(Format.BENCHMARK, all);
        assertThat(JSON.write(Format.BENCHMARK, groups.whole().value())).isEqualTo(expected);
        Benchmark merged = parts(groups)
                .map(part -> Benchmark.of(
                        groups.population(),
                        part.evaluations(),
                        part.municipalities(),
                        part.members(),
                        part.distributions(),
                        part.exclusions()))
                .reduce(Benchmark::merge)
                .orElseThrow();
        assertThat(JSON.write(Format.BENCHMARK, merged)).isEqualTo(expected);
    }

    private static Stream<Benchmark> parts(BenchmarkGroups groups) {
        return Stream.concat(Stream.of(groups.unknown()), groups.byValue().values().stream())
                .map(Figure::value);
    }

    @Property
    void partsMergeToAll(
            @ForAll("offered") Offered offered, @ForAll @IntRange(min = 1, max = 4) int number, @ForAll long seed) {
        List<BenchmarkGroupsAccumulator> parts = accumulators(offered, number, seed);
        String expected = outcome(offered);
        assertThat(outcome(() -> {
                    BenchmarkGroupsAccumulator sum = BenchmarkGroupsAccumulator.of(offered.population(), DIGIT);
                    parts.forEach(sum::merge);
                    return sum.toBenchmarkGroups();
                }))
                .isEqualTo(expected);
        Assume.that(expected.startsWith("{"));
        assertThat(outcome(() -> parts.stream()
                        .map(BenchmarkGroupsAccumulator::toBenchmarkGroups)
                        .reduce(BenchmarkGroups::merge)
                        .orElseThrow()))
                .isEqualTo(expected);
    }

    /** Of the latest or first of each municipality, all evaluations of one are in one part. */
    private static List<BenchmarkGroupsAccumulator> accumulators(Offered offered, int number, long seed) {
        Random random = new Random(seed);
        boolean isOneEach = offered.population().repeats() != RepeatPolicy.ALL;
        Map<String, Integer> partOf = new TreeMap<>();
        List<BenchmarkGroupsAccumulator> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parts.add(BenchmarkGroupsAccumulator.of(offered.population(), DIGIT));
        }
        for (Evaluation evaluation : offered.evaluations()) {
            int part = isOneEach
                    ? partOf.computeIfAbsent(evaluation.municipality().name(), any -> random.nextInt(number))
                    : random.nextInt(number);
            parts.get(part).add(evaluation);
        }
        return shuffled(parts, seed);
    }

    @Property
    void areReadBack(@ForAll("offered") Offered offered) {
        BenchmarkGroups groups = decided(offered);
        KompassJson json = JSON.with(Catalogues.builtIn().with(offered.catalogue()));
        String text = json.write(Format.BENCHMARK_GROUPS, groups);
        assertThat(json.read(Format.BENCHMARK_GROUPS, text)).isEqualTo(groups);
        assertThat(Schemas.errors(Format.BENCHMARK_GROUPS, text)).isEmpty();
    }

    @Example
    void samplesByCounty() {
        GroupAttribute county = GroupAttribute.county(MunicipalityRegister.builtIn());
        for (RepeatPolicy repeats : RepeatPolicy.values()) {
            Offered swedish = new Offered(Population.of(Catalogues.se2020(), repeats), Samples.evaluations());
            BenchmarkGroups groups = swedish.evaluations().stream()
                    .collect(BenchmarkGroups.toBenchmarkGroups(swedish.population(), county));
            assertIsPartition(groups, swedish.benchmark());
            assertThat(groups.benchmarkOf(Samples.nassjo2022().subject(), county)
                            .population()
                            .group())
                    .contains("county: Jönköpings län");
            assertThat(groups.unknown().value().evaluations()).isZero();
        }
    }

    @Example
    void syntheticMunicipalitiesByDigit() {
        for (RepeatPolicy repeats : RepeatPolicy.values()) {
            Offered synthetic = new Offered(
                    Population.of(Catalogues.se2020(), repeats),
                    SyntheticPopulation.of(Catalogues.se2020())
                            .repeats(3)
                            .missing(0.1)
                            .size(90)
                            .evaluations());
            BenchmarkGroups groups = groups(synthetic, synthetic.evaluations());
            assertThat(groups.byValue().keySet()).isNotEmpty().isSubsetOf("1", "2", "3");
            assertIsPartition(groups, synthetic.benchmark());
        }
    }
}
