package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.MergeLaws;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Benchmarks keep the laws of merging. */
@AddLifecycleHook(SeedOfTheBuild.class)
class MergeLawsTest extends LawProperties<List<Scorecard>> {

    private static final Population ALL = Population.of(Catalogues.se2020(), RepeatPolicy.ALL);

    MergeLawsTest() {
        super(
                laws(),
                KompassArbitraries.populations(Catalogues.se2020())
                        .map(evaluations ->
                                evaluations.stream().map(Scorer.strict()::score).toList()));
    }

    private static List<Law<List<Scorecard>>> laws() {
        List<Law<List<Scorecard>>> laws = new ArrayList<>(MergeLaws.of(Benchmark.toBenchmarkOfScorecards(ALL)));
        laws.add(MergeLaws.counts(
                part -> part.stream().collect(Benchmark.toBenchmarkOfScorecards(ALL)),
                Benchmark::merge,
                MergeLawsTest::counts));
        return laws;
    }

    private static List<Long> counts(Benchmark benchmark) {
        return Stream.concat(
                        Stream.of(benchmark.evaluations()),
                        benchmark.catalogue().criteria().stream()
                                .flatMap(criterion -> benchmark.distribution(criterion).counts().values().stream()))
                .toList();
    }
}
