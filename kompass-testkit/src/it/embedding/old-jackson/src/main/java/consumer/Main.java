package consumer;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.jackson2.KompassModule;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;

/** Reads and writes an evaluation with {@code KompassJson}, and with a mapper of Jackson 2 if the module accepts it. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        System.out.println(JacksonAnnotation.class.getPackage().getImplementationVersion());
        Evaluation evaluation = Evaluation.builder(Catalogues.se2016())
                .municipality(Municipality.of("Eda", "SE"))
                .evaluated(PartialDate.of(2019))
                .points("total", 540)
                .build();
        KompassJson json = KompassJson.standard();
        String written = json.write(evaluation);
        System.out.println(json.readEvaluation(written).equals(evaluation));
        try {
            json.readEvaluation(written.replace("540", "801"));
        } catch (InvalidDocumentException e) {
            e.locatedViolations().forEach(located -> System.out.println(located.message()));
        }
        try {
            ObjectMapper mapper = new ObjectMapper().registerModule(new KompassModule());
            System.out.println(mapper.writeValueAsString(evaluation).equals(written));
            System.out.println(mapper.readValue(written, Evaluation.class).equals(evaluation));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
