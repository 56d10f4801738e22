package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A scorer that laws can check: your own, or that of Kompass.
 *
 * <pre>{@code
 * ScoringSystem ours = evaluation -> {
 *     Map<CriterionCode, ScoreClaim> claims = new HashMap<>();
 *     ourScorer.score(evaluation).forEach((code, points) -> claims.put(CriterionCode.of(code), ScoreClaim.of(points)));
 *     return claims;
 * };
 * }</pre>
 */
@FunctionalInterface
public interface ScoringSystem {

    /**
     * Scores an evaluation.
     *
     * @param evaluation an evaluation without errors
     * @return the claims by code; a criterion may be omitted
     */
    Map<CriterionCode, ScoreClaim> score(Evaluation evaluation);

    /** {@return the strict scorer of Kompass, {@link Scorer#strict()}} */
    static ScoringSystem kompass() {
        return kompass(MissingPolicy.STRICT);
    }

    /**
     * Returns the scorer of Kompass.
     *
     * @param policy the policy for missing points
     * @return {@link Scorer#with(MissingPolicy)}
     */
    static ScoringSystem kompass(MissingPolicy policy) {
        return evaluation -> Scorer.with(policy).score(evaluation).scores().stream()
                .collect(Collectors.toMap(score -> score.criterion().code(), ScoringSystem::claim));
    }

    private static ScoreClaim claim(Score score) {
        return new ScoreClaim(score.points(), score.atLeast(), score.atMost(), score.share());
    }
}
