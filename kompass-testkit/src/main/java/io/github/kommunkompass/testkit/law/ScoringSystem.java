package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorer;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A scorer as the laws see it: yours, or that of Kompass.
 *
 * <pre>{@code
 * ScoringSystem ours = evaluation -> {
 *     Map<CriterionCode, ScoreClaim> judged = new HashMap<>();
 *     ourScorer.score(evaluation).forEach((code, points) -> judged.put(CriterionCode.of(code), ScoreClaim.of(points)));
 *     return judged;
 * };
 * }</pre>
 */
@FunctionalInterface
public interface ScoringSystem {

    /**
     * Scores an evaluation.
     *
     * @param evaluation an evaluation without an error in it
     * @return what it says of each criterion, by code; of what it leaves out it says nothing
     */
    Map<CriterionCode, ScoreClaim> score(Evaluation evaluation);

    /**
     * Returns the strict scorer of Kompass.
     *
     * @return {@link Scorer#strict()}
     */
    static ScoringSystem kompass() {
        return kompass(MissingPolicy.STRICT);
    }

    /**
     * Returns the scorer of Kompass.
     *
     * @param policy what it makes of what is missing
     * @return {@link Scorer#with(MissingPolicy)}
     */
    static ScoringSystem kompass(MissingPolicy policy) {
        return evaluation -> Scorer.with(policy).score(evaluation).scores().stream()
                .collect(Collectors.toMap(score -> score.criterion().code(), ScoringSystem::judged));
    }

    private static ScoreClaim judged(Score score) {
        return new ScoreClaim(score.points(), score.atLeast(), score.atMost(), score.share());
    }
}
