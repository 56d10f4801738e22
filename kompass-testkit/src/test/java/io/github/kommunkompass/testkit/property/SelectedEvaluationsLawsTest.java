package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.MemberEvaluation;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.benchmark.SelectedEvaluations;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Selected evaluations are those that count in a benchmark of the same population. */
@AddLifecycleHook(SeedOfTheBuild.class)
class SelectedEvaluationsLawsTest {

    private static final Catalogue SE_2020 = Catalogues.se2020();

    @Provide
    Arbitrary<List<Evaluation>> evaluations() {
        return KompassArbitraries.realPopulations(SE_2020);
    }

    @Provide
    Arbitrary<Population> populations() {
        return Arbitraries.of(RepeatPolicy.LATEST, RepeatPolicy.EARLIEST)
                .map(repeats -> Population.of(SE_2020, repeats));
    }

    /** Without the names of members, which a benchmark takes from all their evaluations, and not from the one that counts. */
    private static List<MemberEvaluation> counting(Benchmark benchmark) {
        return benchmark.members().orElseThrow().stream()
                .flatMap(member -> member.evaluations().stream())
                .toList();
    }

    @Property
    void countInBenchmark(
            @ForAll("evaluations") List<Evaluation> evaluations, @ForAll("populations") Population population) {
        List<Scorecard> scorecards =
                evaluations.stream().map(Scorer.strict()::score).toList();
        Benchmark benchmark;
        try {
            benchmark = evaluations.stream().collect(Benchmark.toBenchmark(population));
        } catch (InvalidValueException undecided) {
            assertThatThrownBy(() -> SelectedEvaluations.of(scorecards, population))
                    .isInstanceOf(undecided.getClass());
            return;
        }
        SelectedEvaluations selected = SelectedEvaluations.of(scorecards, population);
        Benchmark again = selected.scorecards().stream().collect(Benchmark.toBenchmarkOfScorecards(population));
        assertThat(counting(again)).containsExactlyInAnyOrderElementsOf(counting(benchmark));
        assertThat(again.evaluations()).isEqualTo(benchmark.evaluations());
        SE_2020.criteria()
                .forEach(criterion ->
                        assertThat(again.distribution(criterion)).isEqualTo(benchmark.distribution(criterion)));
        assertThat(selected.exclusions()).isEqualTo(benchmark.exclusions());
        assertThat(SelectedEvaluations.of(selected.scorecards(), population).scorecards())
                .isEqualTo(selected.scorecards());
    }
}
