package io.github.kommunkompass.scoring;

import io.github.kommunkompass.value.InvalidValueException;

/** Thrown when scores of different criteria, or with different maxima, are subtracted or compared. */
public final class IncomparableScoresException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient Score first;
    private final transient Score second;

    IncomparableScoresException(Score first, Score second) {
        super(first + " and " + second, "two scores of one criterion with one maximum");
        this.first = first;
        this.second = second;
    }

    /** {@return the score on which the method was called} */
    public Score first() {
        return first;
    }

    /** {@return the score that was passed} */
    public Score second() {
        return second;
    }
}
