import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.testkit.SyntheticPopulation;
import io.github.kommunkompass.testkit.law.Law;
import io.github.kommunkompass.testkit.law.LawViolatedError;
import io.github.kommunkompass.testkit.law.ScoreClaim;
import io.github.kommunkompass.testkit.law.ScoringLaws;
import io.github.kommunkompass.testkit.law.ScoringSystem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Testing {
    public static void main(String[] args) {
        List<Evaluation> evaluations = SyntheticPopulation.of(Catalogues.se2020())
                .seed(42).size(300).missing(0.05).evaluations();
        Law.checkAll(ScoringLaws.of(ScoringSystem.kompass()), evaluations);
        System.out.println("Kompass satisfies the laws");

        ScoringSystem careless = evaluation -> {
            Map<CriterionCode, ScoreClaim> claims = new HashMap<>();
            ScoringSystem.kompass().score(evaluation).forEach((code, correct) ->
                    claims.put(code, ScoreClaim.of(correct.atLeast())));
            return claims;
        };
        try {
            Law.checkAll(ScoringLaws.of(careless), evaluations);
        } catch (LawViolatedError violated) {
            System.out.println(violated.law());
            System.out.println(violated.refutation());
        }
    }
}
