package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.function.Consumer;

/** Made-up evaluations that the tests of this package share; real ones are in the testkit. */
final class Evaluations {

    /** Two areas, 1 with three parts and 2 with two: maxima 10, 20, 30 and 15, 25. */
    static final Catalogue SMALL = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(area("1").add(leaf("1.1", 10)).add(leaf("1.2", 20)).add(leaf("1.3", 30)))
                    .add(area("2").add(leaf("2.1", 15)).add(leaf("2.2", 25))))
            .build();

    private Evaluations() {}

    private static io.github.kommunkompass.catalogue.CriterionBuilder area(String code) {
        return Criterion.builder(code).name("en", "Area " + code);
    }

    private static io.github.kommunkompass.catalogue.CriterionBuilder leaf(String code, int max) {
        return Criterion.builder(code).name("en", "Part " + code).max(max);
    }

    static Evaluation of(Catalogue catalogue, Consumer<EvaluationBuilder> report) {
        EvaluationBuilder evaluation = Evaluation.builder(catalogue)
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2022, 9));
        report.accept(evaluation);
        return evaluation.build();
    }

    static Evaluation small(Consumer<EvaluationBuilder> report) {
        return of(SMALL, report);
    }

    /** A total only, without violations. */
    static Evaluation totalOnly() {
        return of(Catalogues.se2020(), observations -> observations.points("total", 542));
    }

    /** All parts of the small catalogue, and the sum of one area. */
    static Evaluation complete() {
        return small(report -> report.points("1.1", 7)
                .points("1.2", 14)
                .points("1.3", 20)
                .points("1", 41)
                .points("2.1", 5)
                .points("2.2", 10));
    }
}
