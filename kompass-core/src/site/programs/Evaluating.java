import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.PartialDate;

public class Evaluating {
    public static void main(String[] args) {
        Evaluation evaluation = Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("Vallentuna", "SE"))
                .evaluated(PartialDate.of(2021, 2))
                .points("4", 83)
                .points("total", 648)
                .build();
        Scorecard scorecard = Scorer.strict().score(evaluation);
        System.out.println(scorecard);
        scorecard.scores(Level.AREA).stream().limit(4).forEach(System.out::println); // unreported points are bounded, not zero
        System.out.println(scorecard.score("4").share().orElseThrow()); // an exact fraction, from 0 to 1
        System.out.println(Scorer.strict().explain(evaluation).part("4").describe());
        Evaluation wrong = evaluation.toBuilder().points("4", 183).build();
        EvaluationValidator.validate(wrong).forEach(System.out::println);
    }
}
