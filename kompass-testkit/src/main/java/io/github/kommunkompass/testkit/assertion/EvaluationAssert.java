package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.value.Violation;
import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on an evaluation. */
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {

    EvaluationAssert(@Nullable Evaluation actual) {
        super(actual, EvaluationAssert.class);
    }

    /**
     * Checks that it has no violation, neither an error nor a warning.
     *
     * @return this assertion
     * @throws AssertionError if it has a violation
     */
    public EvaluationAssert hasNoViolations() {
        isNotNull();
        new ViolationsAssert(violations()).as(descriptionText()).isEmpty();
        return this;
    }

    /**
     * Checks that it violates a rule.
     *
     * @param rule the rule
     * @param path the JSON path of the violation, such as {@code $.points.total}
     * @return this assertion
     * @throws AssertionError if there is no such violation
     */
    public EvaluationAssert violates(EvaluationRule rule, String path) {
        isNotNull();
        new ViolationsAssert(violations()).as(descriptionText()).hasViolation(rule, path);
        return this;
    }

    /**
     * Checks the reported points of a criterion.
     *
     * @param code the code of the criterion
     * @param points the expected points
     * @return this assertion
     * @throws AssertionError if the reported points are different or missing
     */
    public EvaluationAssert hasPoints(String code, int points) {
        isNotNull();
        OptionalInt found = actual.observations().points(code);
        if (!found.equals(OptionalInt.of(points))) {
            throw failure(
                    "found %s for %s, expected %s points",
                    found.isPresent()
                            ? found.getAsInt() + " points"
                            : actual.observations().observation(code),
                    Words.of(actual.catalogue().criterion(code), actual.catalogue()),
                    points);
        }
        return this;
    }

    private List<Violation> violations() {
        return EvaluationValidator.validate(actual);
    }
}
