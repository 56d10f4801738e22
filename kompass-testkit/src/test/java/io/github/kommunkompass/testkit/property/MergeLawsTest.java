package io.github.kommunkompass.testkit.property;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.MergeLaws;
import java.util.List;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Benchmarks keep the laws of merging. */
@AddLifecycleHook(SeedOfTheBuild.class)
class MergeLawsTest extends LawProperties<List<Scorecard>> {

    MergeLawsTest() {
        super(
                MergeLaws.of(Benchmark.toBenchmarkOfScorecards(Population.of(Catalogues.se2020(), RepeatPolicy.ALL))),
                KompassArbitraries.populations(Catalogues.se2020())
                        .map(evaluations ->
                                evaluations.stream().map(Scorer.strict()::score).toList()));
    }
}
