package io.github.kommunkompass.plan;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;

/** A small evaluation with findings, and actions for it. */
final class Plans {

    private static final Catalogue SMALL = Catalogue.builder("SMALL")
            .root(Criterion.root()
                    .name("en", "Total")
                    .add(Criterion.builder("1")
                            .name("en", "One")
                            .add(Criterion.builder("1.1").name("en", "A").max(10))
                            .add(Criterion.builder("1.2").name("en", "B").max(10)))
                    .add(Criterion.builder("2").name("en", "Two").max(20)))
            .build();

    static final Evaluation EVALUATION = reports()
            .points("1.1", 4)
            .points("1.2", 6)
            .points("2", 12)
            .addFinding(finding(FindingKind.IMPROVEMENT, "1.1", "Goals that can be followed")
                    .withId("i-1"))
            .addFinding(finding(FindingKind.STRENGTH, "1.2", "A clear vision").withId("s-1"))
            .addFinding(finding(FindingKind.IMPROVEMENT, "2", "More dialogue").withId("i-2"))
            .addFinding(finding(FindingKind.IMPROVEMENT, "2", "More dialogue"))
            .build();

    private Plans() {}

    /** Returns a builder of an evaluation by the same catalogue and of the same time, without points. */
    static EvaluationBuilder reports() {
        return Evaluation.builder(SMALL)
                .municipality(Municipality.of("Nässjö", "SE"))
                .evaluated(PartialDate.of(2022, 9));
    }

    private static Finding finding(FindingKind kind, String code, String text) {
        return Finding.of(kind, CriterionCode.of(code), LocalizedText.of("en", text));
    }

    static ActionBuilder action(String id) {
        return Action.builder(id, LocalizedText.of("en", "Do it"));
    }

    static ActionBuilder target(String id, String code, int points) {
        return action(id).putTarget(CriterionCode.of(code), points);
    }

    static Plan plan(ActionBuilder... actions) {
        PlanBuilder plan = Plan.builder(EVALUATION.subject());
        for (ActionBuilder action : actions) {
            plan.addActions(action.build());
        }
        return plan.build();
    }
}
