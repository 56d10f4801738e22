package io.github.kommunkompass.plan;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Where a plan stands at a date: how much is done, what is overdue, which improvement opportunities have no action, and what its targets
 * would give.
 *
 * <pre>{@code
 * PlanStatus status = PlanStatus.of(plan, evaluation, PartialDate.of(2024, 1, 31));
 * status.shareDone();        // done / all
 * status.withoutAction();    // improvement opportunities that nothing is done about
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface PlanStatus {

    /** {@return the plan} */
    Plan plan();

    /** {@return the date} */
    PartialDate date();

    /** {@return the number of actions of each status, in the order of the statuses, 0 where there are none} */
    Map<ActionStatus, Integer> numbers();

    /**
     * {@return the share of the actions that are done: done / all, from 0 to 1, where all are those that are dropped too; unavailable if
     * there are no actions}
     */
    Figure<Ratio> shareDone();

    /**
     * {@return the improvement opportunities of the evaluation that no action names by their id, in their order; may be none} Actions that
     * are dropped do not count, and a finding without an id cannot be named.
     */
    List<Finding> withoutAction();

    /**
     * Returns the actions that are overdue, perhaps overdue or not overdue at the date.
     *
     * @param overdue whether they are overdue
     * @return the actions in the order of the plan; may be none
     */
    default List<Action> actions(Overdue overdue) {
        return plan().actions().stream()
                .filter(action -> action.overdue(date()) == overdue)
                .toList();
    }

    /**
     * {@return what the targets would give: the criteria with a target and all those that they are part of, in catalogue order, the total
     * first; none if there are no targets}
     */
    List<PlannedPoints> plannedPoints();

    /**
     * Obtains the status of a plan, with the built-in register of municipalities.
     *
     * @param plan the plan
     * @param evaluation the evaluation that it is of
     * @param date the date at which actions are overdue or not
     * @return the status
     * @throws InvalidPlanException if the plan has an error, for instance because it is of another evaluation
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if the evaluation has an error
     */
    static PlanStatus of(Plan plan, Evaluation evaluation, PartialDate date) {
        return of(plan, evaluation, date, MunicipalityRegister.builtIn());
    }

    /**
     * Obtains the status of a plan.
     *
     * @param plan the plan
     * @param evaluation the evaluation that it is of
     * @param date the date at which actions are overdue or not
     * @param register the register that decides whether both are of one municipality
     * @return the status
     * @throws InvalidPlanException if the plan has an error, for instance because it is of another evaluation
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if the evaluation has an error
     */
    static PlanStatus of(Plan plan, Evaluation evaluation, PartialDate date, MunicipalityRegister register) {
        PlanValidator.requireValid(plan, evaluation, register);
        return new PlanStatusMaker(plan, evaluation).status(date);
    }
}
