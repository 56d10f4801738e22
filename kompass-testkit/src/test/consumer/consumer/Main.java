package consumer;

import io.github.kommunkompass.benchmark.Benchmark;
import io.github.kommunkompass.benchmark.Population;
import io.github.kommunkompass.benchmark.RepeatPolicy;
import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.comparison.Comparison;
import io.github.kommunkompass.comparison.SubjectInclusion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.jackson3.KompassModule;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** An application that embeds Kompass and uses a part of each package, with its own catalogue and mapper. */
public final class Main {

    private Main() {}

    /**
     * Runs the application.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Catalogue own = Catalogue.builder("OWN-2026")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "Dialogue").max(60))
                        .add(Criterion.builder("2").name("en", "Follow-up").max(40)))
                .build();
        Catalogues catalogues = Catalogues.builtIn().with(own);
        Evaluation evaluation = Evaluation.builder(own)
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2026, 11))
                .points("1", 45)
                .points("total", 67)
                .build();
        Scorecard scorecard = Scorer.strict().score(evaluation);
        System.out.println(scorecard.score("2"));

        KompassJson json = KompassJson.standard().with(catalogues);
        System.out.println(json.readEvaluation(json.write(evaluation)).equals(evaluation));
        try {
            json.readEvaluation(json.write(evaluation).replace("45", "75"));
        } catch (InvalidDocumentException e) {
            e.locatedViolations().forEach(located -> System.out.println(located.message()));
        }

        Population population = Population.of(own, RepeatPolicy.LATEST);
        Benchmark benchmark = Stream.of(evaluation).collect(Benchmark.toBenchmark(population));
        Comparison comparison =
                Comparison.of(scorecard, json.read(Format.BENCHMARK, json.write(Format.BENCHMARK, benchmark)), SubjectInclusion.INCLUDED);
        System.out.println(comparison.standing("1").gap());

        JsonMapper mapper =
                JsonMapper.builder().addModule(new KompassModule(catalogues)).build();
        String report = mapper.writeValueAsString(Map.of("scorecards", List.of(scorecard)));
        Scorecard read = mapper.treeToValue(mapper.readTree(report).at("/scorecards/0"), Scorecard.class);
        System.out.println(read.equals(scorecard));
        System.out.println(new KompassModule().getRegistrationId());
    }
}
