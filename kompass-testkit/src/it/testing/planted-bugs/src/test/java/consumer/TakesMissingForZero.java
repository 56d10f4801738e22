package consumer;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.testkit.jqwik.ScoringProperties;
import io.github.kommunkompass.testkit.law.ScoreClaim;
import io.github.kommunkompass.testkit.law.ScoringSystem;
import java.util.HashMap;
import java.util.Map;

/** A scorer that adds up zero for missing points. */
class TakesMissingForZero extends ScoringProperties {

    @Override
    protected ScoringSystem scorer() {
        return evaluation -> {
            Map<CriterionCode, ScoreClaim> claims = new HashMap<>();
            sum(evaluation.catalogue().root(), evaluation, claims);
            return claims;
        };
    }

    private static int sum(Criterion criterion, Evaluation evaluation, Map<CriterionCode, ScoreClaim> claims) {
        int sum = criterion.children().stream().mapToInt(part -> sum(part, evaluation, claims)).sum();
        int points = evaluation.observations().points(criterion.code().toString()).orElse(sum);
        claims.put(criterion.code(), ScoreClaim.of(points));
        return points;
    }
}
