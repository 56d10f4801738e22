package consumer;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.ScoreClaim;
import io.github.kommunkompass.testkit.law.ScoringLaws;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A scorer that adds up zero for missing points. */
class TakesMissingForZero extends LawProperties<Evaluation> {

    TakesMissingForZero() {
        super(ofMissingPoints(), KompassArbitraries.evaluations(KompassArbitraries.catalogues()));
    }

    /** The scorer violates other laws too, of bounds and of the reference. */
    private static List<Law<Evaluation>> ofMissingPoints() {
        return ScoringLaws.of(TakesMissingForZero::score).stream()
                .filter(law -> law.id().equals("scoring-missing"))
                .toList();
    }

    private static Map<CriterionCode, ScoreClaim> score(Evaluation evaluation) {
        Map<CriterionCode, ScoreClaim> claims = new HashMap<>();
        sum(evaluation.catalogue().root(), evaluation, claims);
        return claims;
    }

    private static int sum(Criterion criterion, Evaluation evaluation, Map<CriterionCode, ScoreClaim> claims) {
        int sum = criterion.children().stream().mapToInt(part -> sum(part, evaluation, claims)).sum();
        int points = evaluation.observations().points(criterion.code().toString()).orElse(sum);
        claims.put(criterion.code(), ScoreClaim.of(points));
        return points;
    }
}
