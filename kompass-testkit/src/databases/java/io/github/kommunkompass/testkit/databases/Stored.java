package io.github.kommunkompass.testkit.databases;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.testkit.Samples;
import io.github.kommunkompass.testkit.SyntheticPopulation;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Evaluations to store. */
final class Stored {

    private Stored() {}

    /** {@return the published evaluations, and 300 synthetic ones of 150 municipalities that lack some points} */
    static List<Evaluation> evaluations() {
        List<Evaluation> evaluations = new ArrayList<>(Samples.evaluations());
        evaluations.addAll(SyntheticPopulation.of(Catalogues.se2020())
                .size(300)
                .repeats(2)
                .missing(0.02)
                .evaluations());
        return evaluations;
    }

    /** {@return evaluations whose names and texts have characters that mean something in SQL, in JSON or in a terminal} */
    static List<Evaluation> hostile() {
        return Stream.of(
                        "Robert'); DROP TABLE evaluations;--",
                        "\"quoted\" \\\"and\\\\",
                        "$$ ? :name %_ {fn now()}",
                        "null",
                        "\ud83c\udfd8 H\u00e1bmer",
                        "\u00e5".repeat(200))
                .map(Stored::hostile)
                .toList();
    }

    private static Evaluation hostile(String name) {
        return Evaluation.builder(Catalogues.se2020())
                .municipality(Municipality.of(name, "SE"))
                .evaluated(PartialDate.of(2022))
                .title(LocalizedText.of("sv", name + "\n\t\r\u001b[31m\u2028\u202e\\u0000 '';"))
                .points("total", 500)
                .build();
    }
}
