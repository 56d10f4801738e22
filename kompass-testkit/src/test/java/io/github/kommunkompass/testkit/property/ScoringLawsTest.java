package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Observation;
import io.github.kommunkompass.scoring.Explanation;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.ScoringLaws;
import io.github.kommunkompass.testkit.law.ScoringSystem;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Properties of the scores of any evaluation. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class ScoringLawsTest extends LawProperties<Evaluation> {

    ScoringLawsTest() {
        super(
                ScoringLaws.withReference(ScoringSystem.kompass()),
                KompassArbitraries.evaluations(Arbitraries.oneOf(
                        KompassArbitraries.catalogues(),
                        SmallCatalogues.any(),
                        Arbitraries.of(Catalogues.builtIn().all()))));
    }

    @Provide
    Arbitrary<Evaluation> complete() {
        return KompassArbitraries.catalogues()
                .flatMap(catalogue -> KompassArbitraries.evaluations(catalogue).complete());
    }

    @Property
    void completeEvaluationScoresAlikeUnderEveryPolicy(@ForAll("complete") Evaluation complete) {
        List<Score> strict = Scorer.strict().score(complete).scores();
        assertThat(strict).allSatisfy(score -> {
            assertThat(score.isKnown()).isTrue();
            assertThat(score.atLeast()).isEqualTo(score.atMost());
            assertThat(score.completeness()).contains(Ratio.ONE);
            assertThat(score.max()).isEqualTo(score.criterion().max());
        });
        for (MissingPolicy policy : MissingPolicy.values()) {
            assertThat(Scorer.with(policy).score(complete).scores()).isEqualTo(strict);
        }
    }

    @Property
    void isIndependentOfReportingOrder(@ForAll Evaluation evaluation, @ForAll MissingPolicy policy, @ForAll long seed) {
        var entries = new ArrayList<>(evaluation.observations().reported().entrySet());
        Collections.shuffle(entries, new Random(seed));
        Map<Criterion, Observation> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        Evaluation permuted = Changed.reporting(evaluation, shuffled);
        assertThat(permuted).isEqualTo(evaluation);
        assertThat(Scorer.with(policy).score(permuted))
                .isEqualTo(Scorer.with(policy).score(evaluation));
        assertThat(Scorer.with(policy).explain(permuted))
                .isEqualTo(Scorer.with(policy).explain(evaluation));
    }

    @Property
    void explanationMatchesScorecard(@ForAll Evaluation evaluation, @ForAll MissingPolicy policy) {
        Scorecard scorecard = Scorer.with(policy).score(evaluation);
        Explanation explanation = Scorer.with(policy).explain(evaluation);
        assertThat(all(explanation).map(Explanation::score).toList()).isEqualTo(scorecard.scores());
        assertThat(all(explanation)).allSatisfy(any -> {
            assertThat(any.reported())
                    .isEqualTo(evaluation.observations().observation(any.score().criterion()));
            assertThat(any.describe())
                    .matches("\\P{Cntrl}*")
                    .startsWith(any.score().criterion().code() + ": ");
        });
        Stream<Ratio> weights =
                all(explanation).filter(any -> any.score().criterion().isLeaf()).map(Explanation::weight);
        assertThat(weights.reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.ONE);
    }

    /** In catalogue order. */
    private static Stream<Explanation> all(Explanation explanation) {
        return Stream.concat(
                Stream.of(explanation), explanation.parts().stream().flatMap(ScoringLawsTest::all));
    }
}
