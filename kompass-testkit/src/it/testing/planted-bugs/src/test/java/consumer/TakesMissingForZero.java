package consumer;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.testkit.jqwik.ScoringProperties;
import io.github.kommunkompass.testkit.law.ScoreClaim;
import io.github.kommunkompass.testkit.law.ScoringSystem;
import java.util.HashMap;
import java.util.Map;

/** Sums up, and has zero points where there are none. */
class TakesMissingForZero extends ScoringProperties {

    @Override
    protected ScoringSystem scorer() {
        return evaluation -> {
            Map<CriterionCode, ScoreClaim> judged = new HashMap<>();
            sum(evaluation.catalogue().root(), evaluation, judged);
            return judged;
        };
    }

    private static int sum(Criterion criterion, Evaluation evaluation, Map<CriterionCode, ScoreClaim> judged) {
        int sum = criterion.children().stream().mapToInt(part -> sum(part, evaluation, judged)).sum();
        int points = evaluation.observations().points(criterion.code().toString()).orElse(sum);
        judged.put(criterion.code(), ScoreClaim.of(points));
        return points;
    }
}
