package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.statistics.Distribution;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** On the class path a parameter needs no provider. */
class FoundByTypeTest {

    @Property(tries = 20)
    void findsArbitraryOfEachType(
            @ForAll Evaluation evaluation,
            @ForAll Catalogue catalogue,
            @ForAll Scorecard scorecard,
            @ForAll Distribution distribution,
            @ForAll Benchmark benchmark,
            @ForAll Crosswalk crosswalk,
            @ForAll Municipality municipality,
            @ForAll PartialDate date,
            @ForAll Ratio ratio) {
        assertThat(Scorer.strict().score(evaluation).total().max()).isPositive();
        assertThat(catalogue.leaves()).isNotEmpty();
        assertThat(scorecard.scores()).isNotEmpty();
        assertThat(distribution.n()).isNotNegative();
        assertThat(benchmark.evaluations()).isNotNegative();
        assertThat(crosswalk.from()).isNotNull();
        assertThat(municipality.name()).isNotBlank();
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        assertThat(ratio.denominator()).isPositive();
    }
}
