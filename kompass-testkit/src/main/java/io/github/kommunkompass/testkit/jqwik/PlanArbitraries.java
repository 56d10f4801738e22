package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionBuilder;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanBuilder;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.scoring.Scorer;
import io.github.kommunkompass.testkit.law.PlannedEvaluation;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates plans without errors: first actions without targets, then targets, each for one of the actions. */
final class PlanArbitraries {

    private static final Municipality ARBOGA = Municipality.of("Arboga", "SE");
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int YEARS = 5;
    private static final int MOST_ACTIONS = 5;
    private static final int MOST_FINDINGS = 4;

    private final Evaluation evaluation;
    private final Scorecard scorecard;

    private PlanArbitraries(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.scorecard = Scorer.strict().score(evaluation);
    }

    /** An action without its id and target. */
    private record Draft(
            LocalizedText text,
            List<String> findings,
            List<CriterionCode> criteria,
            Optional<String> responsible,
            Optional<PartialDate> due,
            ActionStatus status) {

        ActionBuilder action(int number) {
            ActionBuilder action = Action.builder("a-" + number, text)
                    .addAllFindings(findings)
                    .addAllCriteria(criteria)
                    .status(status);
            responsible.ifPresent(action::responsible);
            due.ifPresent(action::due);
            return action;
        }
    }

    /** The target of a criterion, for the action with an index, or one of fewer. */
    private record Target(CriterionCode code, int points, int index) {}

    static Arbitrary<Plan> plans(Evaluation evaluation) {
        var arbitraries = new PlanArbitraries(evaluation);
        return Combinators.combine(
                        arbitraries.drafts().list().ofMaxSize(MOST_ACTIONS),
                        arbitraries.targets().list().ofMaxSize(2),
                        Texts.localized().optional(0.2),
                        Texts.sources().list().ofMaxSize(1))
                .as((drafts, targets, title, sources) -> {
                    PlanBuilder plan = Plan.builder(evaluation.subject())
                            .addAllActions(actions(drafts, targets))
                            .addAllSources(sources);
                    title.ifPresent(plan::title);
                    return plan.build();
                });
    }

    private static List<Action> actions(List<Draft> drafts, List<Target> targets) {
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            ActionBuilder action = drafts.get(i).action(i + 1);
            Set<CriterionCode> known = new HashSet<>();
            for (Target target : targets) {
                if (known.add(target.code()) && target.index() % drafts.size() == i) {
                    action.putTarget(target.code(), target.points());
                }
            }
            actions.add(action.build());
        }
        return actions;
    }

    private Arbitrary<Draft> drafts() {
        List<String> ids = evaluation.findings().stream()
                .map(Finding::id)
                .flatMap(Optional::stream)
                .toList();
        List<CriterionCode> codes =
                evaluation.catalogue().criteria().stream().map(Criterion::code).toList();
        LocalDate first = evaluation.evaluated().earliest();
        LocalDate last = first.plusYears(YEARS);
        return Combinators.combine(
                        Texts.localized(),
                        some(ids),
                        some(codes),
                        Texts.texts().optional(0.3),
                        Values.dates(first, last.isAfter(LAST_DAY) ? LAST_DAY : last)
                                .optional(0.7),
                        Arbitraries.of(ActionStatus.values()))
                .as(Draft::new);
    }

    /** Returns up to two of several values. */
    private static <T> Arbitrary<List<T>> some(List<T> values) {
        return values.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(values)
                        .list()
                        .ofMaxSize(2)
                        .map(chosen -> chosen.stream().distinct().toList());
    }

    private Arbitrary<Target> targets() {
        return Combinators.combine(
                        Arbitraries.of(scorecard.scores()),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.integers().between(0, MOST_ACTIONS - 1))
                .as((score, number, index) -> new Target(score.criterion().code(), points(score, number), index));
    }

    /** Returns points that are neither below those that are certain nor above the maximum. */
    private static int points(Score score, int number) {
        return score.atLeast() + number % (score.criterion().max() - score.atLeast() + 1);
    }

    static Arbitrary<PlannedEvaluation> planned(Arbitrary<Catalogue> catalogues) {
        return catalogues
                .flatMap(catalogue -> Combinators.combine(
                                evaluations(catalogue, LocalDate.of(2000, 1, 1), LocalDate.of(2014, 12, 31)),
                                evaluations(catalogue, LocalDate.of(2016, 1, 1), LocalDate.of(2030, 12, 31)))
                        .as(List::of))
                .flatMap(both -> plans(both.get(0)).map(plan -> new PlannedEvaluation(both.get(0), plan, both.get(1))))
                .withoutEdgeCases();
    }

    private static Arbitrary<Evaluation> evaluations(Catalogue catalogue, LocalDate first, LocalDate last) {
        return Combinators.combine(
                        KompassArbitraries.evaluations(catalogue),
                        EvaluationArbitraries.findings(catalogue).list().ofMaxSize(MOST_FINDINGS),
                        Values.dates(first, last))
                .as((evaluation, findings, date) -> evaluation.toBuilder()
                        .municipality(ARBOGA)
                        .evaluated(date)
                        .findings(EvaluationArbitraries.withDistinctIds(findings))
                        .build());
    }
}
