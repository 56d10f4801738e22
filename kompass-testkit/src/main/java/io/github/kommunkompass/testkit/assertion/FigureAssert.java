package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a figure, which may be unavailable.
 *
 * @param <T> the value of the figure
 */
public final class FigureAssert<T> extends AbstractAssert<FigureAssert<T>, Figure<T>> {

    FigureAssert(@Nullable Figure<T> actual) {
        super(actual, FigureAssert.class);
    }

    /**
     * Checks the value.
     *
     * @param value the expected value
     * @return this assertion
     * @throws AssertionError if the value is different or unavailable
     */
    public FigureAssert<T> hasValue(T value) {
        isNotNull();
        if (!actual.equals(Figure.of(value))) {
            throw failure("found %s, expected %s", Words.of(actual), Words.of(Figure.of(value)));
        }
        return this;
    }

    /**
     * Checks that the figure is unavailable.
     *
     * @param reason the expected reason
     * @return this assertion
     * @throws AssertionError if there is a value, or the reason is different
     */
    public FigureAssert<T> isUnavailable(UnavailableReason reason) {
        isNotNull();
        if (!actual.reason().equals(Optional.of(reason))) {
            throw failure("found %s, expected %s", Words.of(actual), Words.of(Figure.unavailable(reason)));
        }
        return this;
    }
}
