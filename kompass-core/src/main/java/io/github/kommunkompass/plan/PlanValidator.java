package io.github.kommunkompass.plan;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.util.List;

/**
 * Validates plans against the {@linkplain PlanRule rules} and the evaluations that they are of.
 *
 * <pre>{@code
 * List<Violation> violations = PlanValidator.validate(plan, evaluation);
 * }</pre>
 */
public final class PlanValidator {

    private PlanValidator() {}

    /**
     * Returns all violations of a plan, errors and warnings, with the built-in register of municipalities.
     *
     * @param plan the plan
     * @param evaluation the evaluation that it is of
     * @return first violations of which evaluation it is of, then of each action in its order; empty if there are none, and at most
     *     {@value io.github.kommunkompass.value.Limits#VIOLATIONS}, followed by the number of the others
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if the evaluation has an error
     */
    public static List<Violation> validate(Plan plan, Evaluation evaluation) {
        return validate(plan, evaluation, MunicipalityRegister.builtIn());
    }

    /**
     * Returns all violations of a plan, errors and warnings.
     *
     * @param plan the plan
     * @param evaluation the evaluation that it is of
     * @param register the register that decides whether both are of one municipality
     * @return first violations of which evaluation it is of, then of each action in its order; empty if there are none, and at most
     *     {@value io.github.kommunkompass.value.Limits#VIOLATIONS}, followed by the number of the others
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if the evaluation has an error
     */
    public static List<Violation> validate(Plan plan, Evaluation evaluation, MunicipalityRegister register) {
        return PlanCheck.violations(plan, evaluation, register);
    }

    /**
     * Throws an exception unless a plan has no error.
     *
     * @param plan the plan
     * @param evaluation the evaluation that it is of
     * @param register the register that decides whether both are of one municipality
     * @throws InvalidPlanException if the plan has an error, for instance because it is of another evaluation
     * @throws io.github.kommunkompass.scoring.InvalidEvaluationException if the evaluation has an error
     */
    public static void requireValid(Plan plan, Evaluation evaluation, MunicipalityRegister register) {
        List<Violation> violations = validate(plan, evaluation, register);
        if (violations.stream().anyMatch(violation -> violation.severity() == Severity.ERROR)) {
            throw new InvalidPlanException(plan.of(), violations);
        }
    }
}
