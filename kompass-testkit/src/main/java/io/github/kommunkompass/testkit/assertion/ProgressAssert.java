package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on the progress from one evaluation to the next. */
public final class ProgressAssert extends AbstractAssert<ProgressAssert, Progress> {

    ProgressAssert(@Nullable Progress actual) {
        super(actual, ProgressAssert.class);
    }

    /**
     * Checks to what extent both evaluations are comparable.
     *
     * @param verdict the expected verdict
     * @return this assertion
     * @throws AssertionError if the verdict is different
     */
    public ProgressAssert hasVerdict(ComparabilityLevel verdict) {
        isNotNull();
        if (actual.comparability().verdict() != verdict) {
            throw failure(
                    "found the verdict %s, expected %s", actual.comparability().verdict(), verdict);
        }
        return this;
    }

    /**
     * Checks the change of a criterion.
     *
     * @param code the code in the later catalogue, or else in the earlier one
     * @param points the expected points, later minus earlier
     * @return this assertion
     * @throws AssertionError if the change is different or unavailable
     */
    public ProgressAssert hasChange(String code, int points) {
        new FigureAssert<>(change(code).points()).as("change of " + code).hasValue(points);
        return this;
    }

    /**
     * Checks that a criterion has no change since its points are not comparable.
     *
     * @param code the code in the later catalogue, or else in the earlier one
     * @return this assertion
     * @throws AssertionError if there is a change, or it is unavailable for another reason
     */
    public ProgressAssert hasNoChange(String code) {
        isNotNull();
        boolean isInOneOnly = Stream.concat(actual.earlierOnly().stream(), actual.laterOnly().stream())
                .anyMatch(score -> score.criterion().code().toString().equals(code));
        if (!isInOneOnly || actual.findChange(code).isPresent()) {
            new FigureAssert<>(change(code).points())
                    .as("change of " + code)
                    .isUnavailable(UnavailableReason.NOT_COMPARABLE);
        }
        return this;
    }

    private Change change(String code) {
        isNotNull();
        return actual.findChange(code).orElseThrow(() -> failure("found no entry for %s, expected one", code));
    }
}
