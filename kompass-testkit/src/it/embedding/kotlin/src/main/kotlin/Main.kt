import io.github.kommunkompass.catalogue.Catalogues
import io.github.kommunkompass.evaluation.Evaluation
import io.github.kommunkompass.json.KompassJson
import io.github.kommunkompass.municipality.Municipality
import io.github.kommunkompass.scoring.Scorer
import io.github.kommunkompass.value.PartialDate

// tag::main[]
fun main() {
    val evaluation = Evaluation.builder(Catalogues.se2020())
        .municipality(Municipality.of("Vallentuna", "SE"))
        .evaluated(PartialDate.of(2021, 2))
        .points("4", 83)
        .points("total", 648)
        .build()
    val scorecard = Scorer.strict().score(evaluation)
    println(scorecard.score("4").share().orElseThrow())
    println(scorecard.score("1"))
    println(KompassJson.standard().write(evaluation))
}
// end::main[]
