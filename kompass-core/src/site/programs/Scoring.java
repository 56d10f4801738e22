import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.PartialDate;

public class Scoring {
    public static void main(String[] args) {
        Evaluation evaluation = Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of("Vallentuna", "SE")).evaluated(PartialDate.of(2021, 2))
                .points("3.1", 9).points("3.2", 21).points("3.3", 18).points("3.4", 15).points("3", 75).build();
        var scorecard = Scorer.strict().score(evaluation);
        System.out.println(scorecard.score("3.5") + "; " + scorecard.total()); // 3.5 is the rest of the sum
    }
}
