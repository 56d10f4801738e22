package consumer;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.testkit.jqwik.KompassArbitraries;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import io.github.kommunkompass.testkit.law.ScoreClaim;
import io.github.kommunkompass.testkit.law.ScoringLaws;
import io.github.kommunkompass.testkit.law.ScoringSystem;
import io.github.kommunkompass.value.Ratio;
import java.util.HashMap;
import java.util.Map;

/** A correct scorer, except that it rounds shares to whole percent. */
class RoundsTooEarly extends LawProperties<Evaluation> {

    RoundsTooEarly() {
        super(
                ScoringLaws.withReference(RoundsTooEarly::score),
                KompassArbitraries.evaluations(KompassArbitraries.catalogues()));
    }

    private static Map<CriterionCode, ScoreClaim> score(Evaluation evaluation) {
        Map<CriterionCode, ScoreClaim> claims = new HashMap<>();
        ScoringSystem.kompass().score(evaluation).forEach((code, claim) -> claims.put(code, rounded(claim)));
        return claims;
    }

    private static ScoreClaim rounded(ScoreClaim claim) {
        return new ScoreClaim(
                claim.points(),
                claim.atLeast(),
                claim.atMost(),
                claim.share().map(share -> Ratio.of(Math.round(100 * share.doubleValue()), 100)));
    }
}
