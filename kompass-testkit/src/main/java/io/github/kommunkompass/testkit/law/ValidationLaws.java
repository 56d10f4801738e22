package io.github.kommunkompass.testkit.law;

import static io.github.kommunkompass.testkit.law.Refutation.unlessEqual;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Laws of validators. A validator returns the JSON paths of all errors of an evaluation: all faults at their paths, and
 * nothing else.
 *
 * <pre>{@code
 * ValidationLaws.valid(evaluation -> ourValidator.errors(evaluation)).check(Samples.nassjo2022());
 * }</pre>
 */
public final class ValidationLaws {

    private ValidationLaws() {}

    /**
     * {@return the validator of Kompass: the paths of the errors of {@link EvaluationValidator#validate}, without
     * warnings}
     */
    public static Function<Evaluation, Set<JsonPath>> kompass() {
        return evaluation -> EvaluationValidator.validate(evaluation).stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .map(Violation::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the law of valid evaluations.
     *
     * @param validator the validator
     * @return the law {@code validation-valid}, whose inputs are evaluations without errors
     */
    public static Law<Evaluation> valid(Function<Evaluation, Set<JsonPath>> validator) {
        return Law.of(
                "validation-valid",
                "A valid evaluation has no errors.",
                evaluation -> unlessEqual(validator.apply(evaluation), Set.of()));
    }

    /**
     * Returns the law of evaluations with faults.
     *
     * @param validator the validator
     * @return the law {@code validation-faults}, whose inputs are evaluations with known faults
     */
    public static Law<EvaluationWithFaults> faults(Function<Evaluation, Set<JsonPath>> validator) {
        return Law.of(
                "validation-faults",
                "Each error is reported at its path, and nothing else is.",
                faulty -> unlessEqual(validator.apply(faulty.evaluation()), faulty.errors()));
    }
}
