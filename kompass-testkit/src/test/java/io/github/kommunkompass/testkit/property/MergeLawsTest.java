package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.MergeProperties;
import java.util.List;
import java.util.stream.Collector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Benchmarks keep the laws of merging. */
class MergeLawsTest extends MergeProperties<Scorecard, Benchmark> {

    @Override
    protected Collector<Scorecard, ?, Benchmark> collector() {
        return Benchmark.toBenchmarkOfScorecards(Population.of(Catalogues.se2020(), RepeatPolicy.ALL));
    }

    @Override
    @Provide
    public Arbitrary<List<Scorecard>> elements() {
        return KompassArbitraries.populations(Catalogues.se2020())
                .map(evaluations ->
                        evaluations.stream().map(Scorer.strict()::score).toList());
    }
}
