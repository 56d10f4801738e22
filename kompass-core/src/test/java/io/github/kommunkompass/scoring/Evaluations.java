package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.util.function.Consumer;

/** Evaluations that the tests of this package share; real ones as published, with the source in the testkit's samples. */
final class Evaluations {

    /** Two areas, 1 with three parts and 2 with two: maxima 10, 20, 30 and 15, 25. */
    static final Catalogue SMALL = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(area("1").add(leaf("1.1", 10)).add(leaf("1.2", 20)).add(leaf("1.3", 30)))
                    .add(area("2").add(leaf("2.1", 15)).add(leaf("2.2", 25))))
            .build();

    private static final int[] NASSJO_2022 = {
        13, 8, 23, 3, 22, 11, 22, 17, 18, 7, 25, 19, 16, 10, 11, 15, 8, 13, 13, 12, 11, 14, 13, 13, 14, 11, 11, 16, 13,
        31, 20, 16, 15, 20, 13, 25
    };

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

    static Evaluation nassjo2022() {
        return of(Catalogues.se2020(), evaluation -> {
            int i = 0;
            for (Criterion leaf : Catalogues.se2020().leaves()) {
                evaluation.points(leaf.code(), NASSJO_2022[i++]);
            }
            evaluation.points("3", 77).points("total", 542);
        });
    }
}
