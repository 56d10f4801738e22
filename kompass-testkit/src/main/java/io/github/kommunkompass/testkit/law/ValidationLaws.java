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
 * What holds of a validator: that it finds what is wrong, where it is wrong, and nothing else. A validator gives the JSON paths of
 * all errors of an evaluation.
 *
 * <pre>{@code
 * ValidationLaws.valid(evaluation -> ourValidator.errors(evaluation)).check(Samples.nassjo2022());
 * }</pre>
 */
public final class ValidationLaws {

    private ValidationLaws() {}

    /**
     * Returns the validator of Kompass.
     *
     * @return the paths of the errors that {@link EvaluationValidator#validate} reports, without its warnings
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
     * @return the law {@code validation-valid}, whose inputs are evaluations without an error
     */
    public static Law<Evaluation> valid(Function<Evaluation, Set<JsonPath>> validator) {
        return Law.of(
                "validation-valid",
                "In a valid evaluation no error is found.",
                evaluation -> unlessEqual(validator.apply(evaluation), Set.of()));
    }

    /**
     * Returns the law of faulty evaluations.
     *
     * @param validator the validator
     * @return the law {@code validation-faulty}, whose inputs are evaluations with known faults
     */
    public static Law<EvaluationWithFaults> faulty(Function<Evaluation, Set<JsonPath>> validator) {
        return Law.of(
                "validation-faulty",
                "Each error is found where it is, and no other.",
                faulty -> unlessEqual(validator.apply(faulty.evaluation()), faulty.errors()));
    }
}
