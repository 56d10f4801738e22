package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.evaluation.Observations;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import io.github.kommunkompass.value.Violations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Validates evaluations against the {@linkplain EvaluationRule rules}.
 *
 * <pre>{@code
 * List<Violation> violations = EvaluationValidator.validate(evaluation);
 * }</pre>
 */
public final class EvaluationValidator {

    private EvaluationValidator() {}

    /**
     * Returns all violations of an evaluation, errors and warnings, with the built-in register of municipalities.
     *
     * @param evaluation the evaluation
     * @return first violations of date and municipality, then of points in catalogue order, then of unknown codes, sections, findings
     *     and the evaluation as a whole, and warnings on the name or code of the municipality; empty if there are none, and at most
     *     {@value io.github.kommunkompass.value.Limits#VIOLATIONS}, followed by the number of the others
     */
    public static List<Violation> validate(Evaluation evaluation) {
        return validate(evaluation, MunicipalityRegister.builtIn());
    }

    /**
     * Returns all violations of an evaluation, errors and warnings, with a register of the caller's choice.
     *
     * @param evaluation the evaluation
     * @param register the register of municipalities; {@link MunicipalityRegister#none()} for no warnings on them
     * @return first violations of date and municipality, then of points in catalogue order, then of unknown codes, sections, findings
     *     and the evaluation as a whole, and warnings on the name or code of the municipality; empty if there are none, and at most
     *     {@value io.github.kommunkompass.value.Limits#VIOLATIONS}, followed by the number of the others
     */
    public static List<Violation> validate(Evaluation evaluation, MunicipalityRegister register) {
        var violations = new Violations();
        violations.addAll(violations(evaluation));
        violations.addAll(MunicipalityCheck.violations(evaluation, register));
        return violations.toList();
    }

    private static List<Violation> violations(Evaluation evaluation) {
        return EvaluationCheck.violations(evaluation, Bounds.upwards(evaluation.observations()));
    }

    /**
     * Returns whether an evaluation has no error, so that it can be scored. Faster than {@link #validate(Evaluation)}.
     *
     * @param evaluation the evaluation
     * @return true if there is no error; there may be warnings
     */
    public static boolean isValid(Evaluation evaluation) {
        return isSurelyValid(evaluation) || !hasError(violations(evaluation));
    }

    /**
     * Returns whether an evaluation has no error and the points of every criterion are known. It creates no objects if no finding has
     * an id. The scores are then the reported points and their sums.
     *
     * @param evaluation the evaluation
     * @return true if nothing is missing, all sums agree, all sections and findings are about known criteria, and no two findings have
     *     one id
     */
    public static boolean isComplete(Evaluation evaluation) {
        return evaluation.observations().isComplete() && wordsAreValid(evaluation);
    }

    /** Returns the bounds, computed upwards only, of an evaluation without errors. */
    static Bounds requireValid(Evaluation evaluation) {
        Bounds bounds = Bounds.upwards(evaluation.observations());
        if (!isSurelyValid(evaluation)) {
            List<Violation> violations = EvaluationCheck.violations(evaluation, bounds);
            if (hasError(violations)) {
                throw new InvalidEvaluationException(evaluation.subject(), violations);
            }
        }
        return bounds;
    }

    /** Decides without computing bounds: points of leaves only cannot contradict each other. */
    private static boolean isSurelyValid(Evaluation evaluation) {
        Observations observations = evaluation.observations();
        return (observations.isComplete() || (observations.invalid().isEmpty() && hasLeavesOnly(observations)))
                && wordsAreValid(evaluation);
    }

    private static boolean hasLeavesOnly(Observations observations) {
        for (Criterion criterion : observations.catalogue().criteria()) {
            if (!criterion.isLeaf() && observations.observationAt(criterion.ordinal()) != Missing.NOT_REPORTED) {
                return false;
            }
        }
        return true;
    }

    private static boolean wordsAreValid(Evaluation evaluation) {
        return sectionsAreKnown(evaluation) && findingsAreKnown(evaluation) && idsDiffer(evaluation.findings());
    }

    private static boolean sectionsAreKnown(Evaluation evaluation) {
        if (evaluation.sections().isEmpty()) {
            return true;
        }
        return evaluation.sections().keySet().stream()
                .allMatch(code -> evaluation.catalogue().findCriterion(code).isPresent());
    }

    private static boolean findingsAreKnown(Evaluation evaluation) {
        for (Finding finding : evaluation.findings()) {
            if (evaluation.catalogue().findCriterion(finding.criterion()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean idsDiffer(List<Finding> findings) {
        @Nullable Set<String> ids = null;
        for (Finding finding : findings) {
            if (finding.id().isPresent()) {
                ids = ids == null ? new HashSet<>() : ids;
                if (!ids.add(finding.id().get())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean hasError(List<Violation> violations) {
        return violations.stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
    }
}
