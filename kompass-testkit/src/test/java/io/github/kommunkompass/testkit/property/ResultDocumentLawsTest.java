package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.ExplanationDocument;
import io.github.kommunkompass.json.document.ScenarioDocument;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What holds for the contents of documents of results, whatever the evaluation. */
@AddLifecycleHook(SeedOfTheBuild.class)
class ResultDocumentLawsTest {

    @Provide
    Arbitrary<Evaluation> complete() {
        return SmallCatalogues.any()
                .flatMap(catalogue -> KompassArbitraries.evaluations(catalogue).complete());
    }

    @Provide
    Arbitrary<Evaluation> evaluations() {
        return SmallCatalogues.any().flatMap(KompassArbitraries::evaluations);
    }

    /** A change of one leaf changes the leaf and the sums above it, by the same number of points, and nothing else. */
    @Property
    void scenarioAffectsLeafAndSumsAboveIt(@ForAll("complete") Evaluation evaluation, @ForAll long choice) {
        List<Criterion> leaves = evaluation.catalogue().leaves();
        Criterion leaf = leaves.get((int) Math.floorMod(choice, (long) leaves.size()));
        int points = (int) Math.floorMod(choice, leaf.max() + 1L);
        ScenarioDocument document =
                ScenarioDocument.of(evaluation, Map.of(leaf.code().toString(), points));
        Scorecard before = Scorer.strict().score(evaluation);
        int change = points - before.score(leaf).pointsOrThrow();
        List<Criterion> expected = new ArrayList<>();
        if (change != 0) {
            expected.addAll(leaf.ancestors());
            expected.add(leaf);
        }
        assertThat(document.before()).isEqualTo(before);
        assertThat(document.affected()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(document.affected())
                .allSatisfy(criterion -> assertThat(
                                document.after().score(criterion).minus(before.score(criterion)))
                        .isEqualTo(change));
    }

    /** An explanation is of the scores that the scorer gives. */
    @Property
    void explanationIsOfTheScores(@ForAll("evaluations") Evaluation evaluation, @ForAll MissingPolicy policy) {
        Scorer scorer = Scorer.with(policy);
        ExplanationDocument document = ExplanationDocument.of(evaluation, scorer);
        Scorecard scorecard = scorer.score(evaluation);
        assertThat(document.subject()).isEqualTo(scorecard.subject());
        assertThat(scorecard.scores())
                .allSatisfy(score -> assertThat(
                                document.part(score.criterion().code().toString())
                                        .explanation()
                                        .score())
                        .isEqualTo(score));
    }
}
