import io.github.kompass.catalogue.Catalogues
import io.github.kompass.evaluation.Evaluation
import io.github.kompass.evaluation.Municipality
import io.github.kompass.evaluation.Observations
import io.github.kompass.json.KompassJson
import io.github.kompass.scoring.Scorer
import io.github.kompass.value.PartialDate

fun main() {
    val evaluation = Evaluation.builder()
        .municipality(Municipality.of("Vallentuna", "SE"))
        .evaluated(PartialDate.of(2021, 2))
        .observations(Observations.builder(Catalogues.se2020()).points("4", 83).points("total", 648).build())
        .build()
    val scorecard = Scorer.strict().score(evaluation)
    println(scorecard.score("4").share().orElseThrow())
    println(scorecard.score("1"))
    println(KompassJson.standard().write(evaluation))
}
