package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.statistics.Figure;
import io.github.kommunkompass.statistics.UnavailableReason;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a figure that may be absent.
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
     * @param value the value
     * @return this assertion
     * @throws AssertionError if it is another, or absent
     */
    public FigureAssert<T> hasValue(T value) {
        isNotNull();
        if (!actual.equals(Figure.of(value))) {
            throw failure("found %s, expected %s", Words.of(actual), Words.of(Figure.of(value)));
        }
        return this;
    }

    /**
     * Checks that there is none, and why.
     *
     * @param reason why there is none
     * @return this assertion
     * @throws AssertionError if there is one, or none for another reason
     */
    public FigureAssert<T> isAbsent(UnavailableReason reason) {
        isNotNull();
        if (!actual.reason().equals(Optional.of(reason))) {
            throw failure("found %s, expected %s", Words.of(actual), Words.of(Figure.unavailable(reason)));
        }
        return this;
    }
}
