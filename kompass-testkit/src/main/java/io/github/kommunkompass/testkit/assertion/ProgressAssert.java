package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.progress.Change;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.revision.ComparabilityLevel;
import io.github.kommunkompass.statistics.UnavailableReason;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on the progress from one evaluation to the next. */
public final class ProgressAssert extends AbstractAssert<ProgressAssert, Progress> {

    ProgressAssert(@Nullable Progress actual) {
        super(actual, ProgressAssert.class);
    }

    /**
     * Checks how far the two can be compared.
     *
     * @param verdict the verdict
     * @return this assertion
     * @throws AssertionError if it is another
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
     * @param code the code in the later catalogue, or if that has none in the earlier one
     * @param points later less earlier
     * @return this assertion
     * @throws AssertionError if it is another, or there is none
     */
    public ProgressAssert hasChange(String code, int points) {
        new FigureAssert<>(change(code).points()).as("change of " + code).hasValue(points);
        return this;
    }

    /**
     * Checks that there is no change of a criterion since the two cannot be compared there.
     *
     * @param code the code in the later catalogue, or if that has none in the earlier one
     * @return this assertion
     * @throws AssertionError if there is one
     */
    public ProgressAssert hasNoChange(String code) {
        new FigureAssert<>(change(code).points()).as("change of " + code).isAbsent(UnavailableReason.NOT_COMPARABLE);
        return this;
    }

    private Change change(String code) {
        isNotNull();
        return actual.findChange(code)
                .orElseThrow(() -> failure("found nothing known of %s, expected it side by side", code));
    }
}
