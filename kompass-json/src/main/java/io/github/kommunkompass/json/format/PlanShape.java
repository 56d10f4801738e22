package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanBuilder;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code kompass/plan/1}. */
final class PlanShape extends DocumentShape<Plan> {

    private final Member<Plan, Subject> of =
            required("of", OfShape.OF, Plan::of).described("The evaluation that the plan is of.");
    private final Member<Plan, LocalizedText> title = optional("title", Common.TEXT, Plan::title);
    private final Member<Plan, List<Action>> actions =
            required("actions", ListShape.of(ActionShape.ACTION).orElse(ActionShape.ANY), Plan::actions);
    private final Member<Plan, List<Source>> sources = unlessEmpty("sources", Common.SOURCES, Plan::sources);

    PlanShape() {
        super(
                "plan",
                Plan.class,
                "Plan",
                "An action plan: what a municipality does about the findings of one evaluation. Its findings, criteria and targets"
                        + " are checked when it is used with the evaluation. " + WHOLE_NUMBERS);
    }

    @Override
    protected @Nullable Plan make(Members read) {
        Subject subject = read.get(of);
        if (subject == null) {
            return null;
        }
        PlanBuilder plan = Plan.builder(subject)
                .addAllActions(read.get(actions, List.of()))
                .addAllSources(read.get(sources, List.of()));
        read.find(title).ifPresent(plan::title);
        return plan.build();
    }

    /** An evaluation by its municipality, revision and date. */
    private static final class OfShape extends ObjectShape<Subject> {

        static final OfShape OF = new OfShape();

        private final Member<Subject, Municipality> municipality =
                required("municipality", MunicipalityShape.MUNICIPALITY, Subject::municipality);
        private final Member<Subject, RevisionId> revision = required("revision", Common.REVISION, Subject::revision);
        private final Member<Subject, PartialDate> evaluated = required("evaluated", Common.DATE, Subject::evaluated);

        private OfShape() {}

        @Override
        protected @Nullable Subject make(Members read) {
            Municipality who = read.get(municipality);
            RevisionId by = read.get(revision);
            PartialDate when = read.get(evaluated);
            return who == null || by == null || when == null ? null : Subject.of(who, by, when);
        }
    }
}
