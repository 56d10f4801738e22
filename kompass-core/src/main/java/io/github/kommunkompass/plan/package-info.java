/**
 * Action plans: what a municipality does about the findings of an evaluation, by when, and to how many points.
 *
 * <p>A {@link io.github.kommunkompass.plan.Plan} consists of {@linkplain io.github.kommunkompass.plan.Action actions}. {@link
 * io.github.kommunkompass.plan.PlanValidator} reports what does not fit the evaluation, and {@link
 * io.github.kommunkompass.plan.PlanStatus} says where the plan stands at a date.
 *
 * <pre>{@code
 * Evaluation evaluation = Samples.nassjo2022Report();
 * Plan plan = Samples.syntheticPlan();
 * PlanValidator.validate(plan, evaluation);             // []
 * PlanStatus status = PlanStatus.of(plan, evaluation, PartialDate.of(2024, 9));
 * status.shareDone();                                   // 3/8
 * status.actions(Overdue.YES).size();                   // 1
 * status.withoutAction().size();                        // 47
 * status.plannedPoints().get(0).points();               // 567
 * }</pre>
 */
@NullMarked
@ResultStyle
package io.github.kommunkompass.plan;

import io.github.kommunkompass.style.ResultStyle;
import org.jspecify.annotations.NullMarked;
