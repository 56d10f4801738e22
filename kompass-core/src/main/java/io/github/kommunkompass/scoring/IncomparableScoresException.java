package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.InvalidValueException;

/** Thrown when scores of different criteria, or with different maxima, are subtracted or compared. */
public final class IncomparableScoresException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final CriterionCode first;
    private final CriterionCode second;

    IncomparableScoresException(Score first, Score second) {
        super(first + " and " + second, "two scores of one criterion with one maximum");
        this.first = first.criterion().code();
        this.second = second.criterion().code();
    }

    /** {@return the criterion of the score on which the method was called} */
    public CriterionCode first() {
        return first;
    }

    /** {@return the criterion of the score that was passed; the same if only the maxima differ} */
    public CriterionCode second() {
        return second;
    }
}
