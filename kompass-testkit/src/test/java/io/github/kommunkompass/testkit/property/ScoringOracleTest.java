package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.law.ScoreClaim;
import io.github.kommunkompass.testkit.law.ScoringLaws;
import io.github.kommunkompass.testkit.law.ScoringSystem;
import io.github.kommunkompass.testkit.reference.ReferenceScore;
import io.github.kommunkompass.testkit.reference.ReferenceScorer;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Severity;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Scores match two slow oracles: one follows the definitions, one tries all possible completions. */
@Domain(LawDomain.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
@AddLifecycleHook(SeedOfTheBuild.class)
class ScoringOracleTest {

    @Property
    void scoresMatchDefinitions(@ForAll Evaluation evaluation, @ForAll MissingPolicy policy) {
        assertScoredByDefinition(evaluation, policy);
    }

    @Property(tries = 2_000)
    void scoresMatchDefinitionsInSmallCatalogues(@ForAll("small") Evaluation evaluation, @ForAll MissingPolicy policy) {
        assertScoredByDefinition(evaluation, policy);
    }

    @Provide
    Arbitrary<Evaluation> small() {
        return SmallCatalogues.any().flatMap(KompassArbitraries::evaluations);
    }

    private static void assertScoredByDefinition(Evaluation evaluation, MissingPolicy policy) {
        ReferenceScorer reference = ReferenceScorer.of(evaluation.observations(), policy);
        Scorecard scorecard = Scorer.with(policy).score(evaluation);
        for (Score score : scorecard.scores()) {
            assertThat(said(score))
                    .as("%s under %s", evaluation.observations(), policy)
                    .isEqualTo(reference.score(score.criterion()));
        }
    }

    /** The law sees the scorer and the reference implementation. */
    @Property(tries = 300)
    void notApplicablePartsMakeAWholeThatIsNot(@ForAll("small") Evaluation evaluation) {
        ScoringLaws.notApplicable(ScoringSystem.kompass(MissingPolicy.EXCLUDE_NOT_APPLICABLE))
                .check(evaluation);
        ScoringLaws.notApplicable(ScoringOracleTest::reference).check(evaluation);
    }

    private static Map<CriterionCode, ScoreClaim> reference(Evaluation evaluation) {
        ReferenceScorer reference = ReferenceScorer.of(evaluation.observations(), MissingPolicy.EXCLUDE_NOT_APPLICABLE);
        return evaluation.catalogue().criteria().stream().collect(Collectors.toMap(Criterion::code, criterion -> {
            ReferenceScore score = reference.score(criterion);
            return score.isKnown()
                    ? ScoreClaim.of(score.atLeast(), score.share().orElseThrow())
                    : ScoreClaim.between(score.atLeast(), score.atMost());
        }));
    }

    private static ReferenceScore said(Score score) {
        return new ReferenceScore(score.isKnown(), score.atLeast(), score.atMost(), score.max(), score.completeness());
    }

    @Property(tries = 1_000)
    void boundsAreExtremesOfAllCompletions(@ForAll("anyPoints") Evaluation evaluation) {
        Observations points = evaluation.observations();
        List<Map<Criterion, Integer>> completions = Completions.of(points);
        boolean possible = !completions.isEmpty();
        Statistics.label("possible").collect(possible).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 20);
        });
        assertThat(hasError(evaluation)).as("%s has an error", points).isNotEqualTo(possible);
        assertThat(EvaluationValidator.isValid(evaluation))
                .as("%s is valid", points)
                .isEqualTo(possible);
        if (possible) {
            for (Score score : Scorer.strict().score(evaluation).scores()) {
                assertBetween(score, completions, points);
            }
        }
    }

    /** Reasons why points are missing make bounds no wider. */
    @Property(tries = 1_000)
    void boundsAreExtremesOfAllCompletionsWithReasonsToo(@ForAll("small") Evaluation evaluation) {
        Observations points = evaluation.observations();
        List<Map<Criterion, Integer>> completions = Completions.of(points);
        for (Score score : Scorer.strict().score(evaluation).scores()) {
            IntSummaryStatistics all = completions.stream()
                    .mapToInt(completion -> completion.get(score.criterion()))
                    .summaryStatistics();
            assertThat(List.of(score.atLeast(), score.atMost()))
                    .as("%s in %s", score, points)
                    .containsExactly(all.getMin(), all.getMax());
            if (score.isKnown()) {
                assertThat(all.getMin()).isEqualTo(all.getMax());
            }
        }
    }

    private static void assertBetween(Score score, List<Map<Criterion, Integer>> completions, Observations points) {
        IntSummaryStatistics all = completions.stream()
                .mapToInt(completion -> completion.get(score.criterion()))
                .summaryStatistics();
        assertThat(List.of(score.atLeast(), score.atMost()))
                .as("%s in %s", score, points)
                .containsExactly(all.getMin(), all.getMax());
        assertThat(score.isKnown()).isEqualTo(all.getMin() == all.getMax());
    }

    /** Points in range for some criteria, whether or not they agree. */
    @Provide
    Arbitrary<Evaluation> anyPoints() {
        return SmallCatalogues.any().flatMap(ScoringOracleTest::anyPoints);
    }

    private static Arbitrary<Evaluation> anyPoints(Catalogue catalogue) {
        List<Arbitrary<Optional<Integer>>> each = catalogue.criteria().stream()
                .map(criterion ->
                        Arbitraries.integers().between(0, criterion.max()).optional(0.4))
                .toList();
        return Combinators.combine(each)
                .as(reports -> {
                    EvaluationBuilder builder = Evaluation.builder(catalogue)
                            .municipality(Municipality.of("Anywhere", "SE"))
                            .evaluated(PartialDate.of(2022));
                    catalogue
                            .criteria()
                            .forEach(criterion -> reports.get(criterion.ordinal())
                                    .ifPresent(points -> builder.points(criterion.code(), points)));
                    return builder.build();
                })
                .withoutEdgeCases();
    }

    private static boolean hasError(Evaluation evaluation) {
        return EvaluationValidator.validate(evaluation).stream()
                .anyMatch(violation -> violation.severity() == Severity.ERROR);
    }
}
