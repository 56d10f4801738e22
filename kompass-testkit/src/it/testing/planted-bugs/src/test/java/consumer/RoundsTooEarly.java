package consumer;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.testkit.jqwik.ScoringProperties;
import io.github.kommunkompass.testkit.law.ScoreClaim;
import io.github.kommunkompass.testkit.law.ScoringSystem;
import io.github.kommunkompass.value.Ratio;
import java.util.HashMap;
import java.util.Map;

/** Is right but for the shares, which it has in whole percents. */
class RoundsTooEarly extends ScoringProperties {

    @Override
    protected ScoringSystem scorer() {
        return evaluation -> {
            Map<CriterionCode, ScoreClaim> judged = new HashMap<>();
            ScoringSystem.kompass().score(evaluation).forEach((code, right) -> judged.put(code, rounded(right)));
            return judged;
        };
    }

    private static ScoreClaim rounded(ScoreClaim right) {
        return new ScoreClaim(
                right.points(),
                right.atLeast(),
                right.atMost(),
                right.share().map(share -> Ratio.of(Math.round(100 * share.doubleValue()), 100)));
    }
}
