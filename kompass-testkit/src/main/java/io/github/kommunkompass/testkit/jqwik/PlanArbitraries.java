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
import io.github.kommunkompass.value.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.RandomGenerator;

/**
 * Generates plans without errors: first drafts that know no evaluation, then the plan that a draft is of an evaluation.
 */
final class PlanArbitraries {

    private static final Municipality ARBOGA = Municipality.of("Arboga", "SE");
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int DAYS = 10 * 365;
    private static final int GENERATOR_SIZE = 1_000;
    private static final int MOST_ACTIONS = 5;
    private static final int MOST_FINDINGS = 4;

    private PlanArbitraries() {}

    /** A plan of any evaluation. */
    private record Draft(
            List<ActionDraft> actions, List<TargetDraft> targets, Optional<LocalizedText> title, List<Source> sources) {

        Plan of(Evaluation evaluation) {
            PlanBuilder plan = Plan.builder(evaluation.subject()).addAllSources(sources);
            title.ifPresent(plan::title);
            List<ActionBuilder> built = new ArrayList<>();
            for (int i = 0; i < actions.size(); i++) {
                built.add(actions.get(i).of(evaluation, "a-" + (i + 1)));
            }
            if (!built.isEmpty()) {
                Scorecard scorecard = Scorer.strict().score(evaluation);
                Set<CriterionCode> known = new HashSet<>();
                for (TargetDraft target : targets) {
                    Score score = one(target.criterion(), scorecard.scores());
                    CriterionCode code = score.criterion().code();
                    if (known.add(code)) {
                        one(target.action(), built).putTarget(code, target.points(score));
                    }
                }
            }
            built.forEach(action -> plan.addActions(action.build()));
            return plan.build();
        }
    }

    /** An action, with indices of findings and criteria, and a number of days until it is due. */
    private record ActionDraft(
            LocalizedText text,
            List<Integer> findings,
            List<Integer> criteria,
            Optional<String> responsible,
            Optional<Integer> due,
            int lengthOfDate,
            ActionStatus status) {

        ActionBuilder of(Evaluation evaluation, String id) {
            List<String> ids = evaluation.findings().stream()
                    .map(Finding::id)
                    .flatMap(Optional::stream)
                    .toList();
            ActionBuilder action = Action.builder(id, text)
                    .addAllFindings(some(findings, ids))
                    .addAllCriteria(some(criteria, evaluation.catalogue().criteria()).stream()
                            .map(Criterion::code)
                            .toList())
                    .status(status);
            responsible.ifPresent(action::responsible);
            due.map(days -> due(evaluation.evaluated().earliest().plusDays(days)))
                    .ifPresent(action::due);
            return action;
        }

        /** A date with fewer parts is never certainly before a day that it may be. */
        private PartialDate due(LocalDate day) {
            LocalDate possible = day.isAfter(LAST_DAY) ? LAST_DAY : day;
            return PartialDate.parse(possible.toString().substring(0, lengthOfDate));
        }
    }

    /** A target, with indices of the criterion and the action, and a number for its points. */
    private record TargetDraft(int criterion, int number, int action) {

        /** Returns points that are neither below those that are certain nor above the maximum. */
        int points(Score score) {
            return score.atLeast() + number % (score.criterion().max() - score.atLeast() + 1);
        }
    }

    private static <T> T one(int index, List<T> all) {
        return all.get(index % all.size());
    }

    private static <T> List<T> some(List<Integer> indices, List<T> all) {
        return all.isEmpty()
                ? List.of()
                : indices.stream().map(index -> one(index, all)).distinct().toList();
    }

    static Arbitrary<Plan> plans(Evaluation evaluation) {
        return drafts().map(draft -> draft.of(evaluation));
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        actions().list().ofMaxSize(MOST_ACTIONS),
                        targets().list().ofMaxSize(2),
                        Texts.localized().optional(0.2),
                        Texts.sources().list().ofMaxSize(1))
                .as(Draft::new);
    }

    private static Arbitrary<ActionDraft> actions() {
        return Combinators.combine(
                        Texts.localized(),
                        indices().list().ofMaxSize(2),
                        indices().list().ofMaxSize(2),
                        Texts.texts().optional(0.3),
                        Arbitraries.integers()
                                .between(0, DAYS)
                                .withDistribution(RandomDistribution.uniform())
                                .optional(0.7),
                        Arbitraries.of("yyyy".length(), "yyyy-mm".length(), "yyyy-mm-dd".length()),
                        Arbitraries.of(ActionStatus.values()))
                .as(ActionDraft::new);
    }

    private static Arbitrary<TargetDraft> targets() {
        return Combinators.combine(indices(), indices(), indices()).as(TargetDraft::new);
    }

    /** Returns indices of lists of any size, modulo which they are taken. */
    private static Arbitrary<Integer> indices() {
        return Arbitraries.integers().between(0, 1_000).withDistribution(RandomDistribution.uniform());
    }

    static Arbitrary<PlannedEvaluation> planned(Arbitrary<Catalogue> catalogues) {
        Arbitrary<PlannedEvaluation> drawn = catalogues.flatMap(catalogue -> Combinators.combine(
                        drafts(),
                        evaluations(catalogue, LocalDate.of(2010, 1, 1), LocalDate.of(2014, 12, 31)),
                        evaluations(catalogue, LocalDate.of(2016, 1, 1), LocalDate.of(2019, 12, 31)))
                .as((draft, earlier, later) -> new PlannedEvaluation(earlier, draft.of(earlier), later)));
        RandomGenerator<PlannedEvaluation> generator = drawn.generator(GENERATOR_SIZE);
        return Arbitraries.fromGenerator(
                random -> new PlannedShrinkable(generator.next(random).value()));
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
