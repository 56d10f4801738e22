package consumer;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.value.PartialDate;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Writes the same with a mapper of either Jackson. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Evaluation evaluation = Evaluation.builder(Catalogues.se2016())
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2019))
                .points("total", 540)
                .build();
        KompassJson json = KompassJson.standard();
        out.println(json.write(evaluation));
        out.println(json.write(Scorer.strict().score(evaluation)));
        for (String invalid : new String[] {json.write(evaluation).replace("540", "801"), "{\"format\":"}) {
            try {
                json.readEvaluation(invalid);
            } catch (InvalidDocumentException e) {
                e.locatedViolations().forEach(located -> out.println(located.message()));
            }
        }
        out.println(json.readEvaluation(json.write(evaluation)).equals(evaluation));
        out.println(OwnMapper.written(evaluation).equals(json.write(evaluation)));
        out.println(OwnMapper.read(json.write(evaluation)).equals(evaluation));
    }
}
