package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionBuilder;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanValidator;
import io.github.kommunkompass.testkit.law.PlannedEvaluation;
import io.github.kommunkompass.value.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Shrinks a plan together with the evaluations before and after it, action by action and finding by finding. Otherwise jqwik would shrink
 * the catalogue first, draw both evaluations anew for each smaller one, and run out of time.
 */
final class PlannedShrinkable implements Shrinkable<PlannedEvaluation> {

    private final PlannedEvaluation planned;

    PlannedShrinkable(PlannedEvaluation planned) {
        this.planned = planned;
    }

    @Override
    public PlannedEvaluation value() {
        return planned;
    }

    @Override
    public Stream<Shrinkable<PlannedEvaluation>> shrink() {
        Evaluation earlier = planned.earlier();
        Plan plan = planned.plan();
        Evaluation later = planned.later();
        Stream<PlannedEvaluation> fewerActions =
                shorter(plan.actions()).map(actions -> new PlannedEvaluation(earlier, withActions(actions), later));
        Stream<PlannedEvaluation> fewerLater = shorter(later.findings())
                .map(findings -> new PlannedEvaluation(earlier, plan, withFindings(later, findings)));
        Stream<PlannedEvaluation> fewerEarlier = shorter(earlier.findings()).map(this::withEarlier);
        Stream<PlannedEvaluation> simplerActions = IntStream.range(
                        0, plan.actions().size())
                .boxed()
                .flatMap(i -> simpler(plan.actions().get(i)).map(action -> withAction(i, action)))
                .map(actions -> new PlannedEvaluation(earlier, withActions(actions), later));
        Stream<PlannedEvaluation> bare = Stream.of(
                new PlannedEvaluation(bare(earlier), plan, later), new PlannedEvaluation(earlier, plan, bare(later)));
        return Stream.of(fewerActions, fewerLater, fewerEarlier, bare, simplerActions)
                .flatMap(Function.identity())
                .filter(smaller -> size(smaller) < size(planned) && isValid(smaller))
                .map(PlannedShrinkable::new);
    }

    private static boolean isValid(PlannedEvaluation smaller) {
        return PlanValidator.validate(smaller.plan(), smaller.earlier()).stream()
                .noneMatch(violation -> violation.severity() == Severity.ERROR);
    }

    /** Returns the lists with one element less. */
    private static <T> Stream<List<T>> shorter(List<T> list) {
        return IntStream.range(0, list.size()).mapToObj(i -> {
            List<T> shorter = new ArrayList<>(list);
            shorter.remove(i);
            return shorter;
        });
    }

    private Plan withActions(List<Action> actions) {
        return Plan.builder(planned.plan().of()).addAllActions(actions).build();
    }

    private List<Action> withAction(int index, Action action) {
        List<Action> actions = new ArrayList<>(planned.plan().actions());
        actions.set(index, action);
        return actions;
    }

    /** Removes the ids of findings that are no longer there from the actions too. */
    private PlannedEvaluation withEarlier(List<Finding> findings) {
        List<String> ids =
                findings.stream().map(Finding::id).flatMap(Optional::stream).toList();
        List<Action> actions = planned.plan().actions().stream()
                .map(action -> about(
                                action,
                                action.findings().stream().filter(ids::contains).toList())
                        .addAllCriteria(action.criteria())
                        .putAllTarget(action.target())
                        .build())
                .toList();
        return new PlannedEvaluation(withFindings(planned.earlier(), findings), withActions(actions), planned.later());
    }

    /** Returns the action without target, without criteria, without each of its findings, and without who and when. */
    private static Stream<Action> simpler(Action action) {
        return Stream.concat(
                Stream.of(
                        about(action, action.findings())
                                .addAllCriteria(action.criteria())
                                .build(),
                        about(action, action.findings())
                                .putAllTarget(action.target())
                                .build(),
                        Action.builder(action.id(), action.text())
                                .addAllFindings(action.findings())
                                .addAllCriteria(action.criteria())
                                .putAllTarget(action.target())
                                .status(action.status())
                                .build()),
                shorter(action.findings())
                        .map(findings -> about(action, findings)
                                .addAllCriteria(action.criteria())
                                .putAllTarget(action.target())
                                .build()));
    }

    /** Returns a builder of an action about other findings, still without criteria and target. */
    private static ActionBuilder about(Action action, List<String> findings) {
        ActionBuilder other = Action.builder(action.id(), action.text())
                .addAllFindings(findings)
                .status(action.status());
        action.responsible().ifPresent(other::responsible);
        action.due().ifPresent(other::due);
        return other;
    }

    private static Evaluation withFindings(Evaluation evaluation, List<Finding> findings) {
        return evaluation.toBuilder().findings(findings).build();
    }

    /** Returns an evaluation with nothing but its findings. */
    private static Evaluation bare(Evaluation evaluation) {
        return Evaluation.builder(evaluation.catalogue())
                .municipality(evaluation.municipality())
                .evaluated(evaluation.evaluated())
                .findings(evaluation.findings())
                .build();
    }

    private static int size(PlannedEvaluation planned) {
        return size(planned.earlier())
                + size(planned.later())
                + planned.plan().toString().length();
    }

    private static int size(Evaluation evaluation) {
        return evaluation.toString().length() + evaluation.findings().toString().length();
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(
                planned.plan().actions().size(),
                planned.earlier().findings().size() + planned.later().findings().size(),
                size(planned));
    }
}
