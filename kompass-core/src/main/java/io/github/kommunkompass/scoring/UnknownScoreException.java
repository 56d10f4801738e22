package io.github.kommunkompass.scoring;

import io.github.kommunkompass.catalogue.CriterionCode;

/** Thrown when the points of a score are required but unknown. */
public final class UnknownScoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final CriterionCode criterion;
    private final int atLeast;
    private final int atMost;

    UnknownScoreException(Score score) {
        super("found " + score + ", expected a known score");
        this.criterion = score.criterion().code();
        this.atLeast = score.atLeast();
        this.atMost = score.atMost();
    }

    /** {@return the criterion of the score} */
    public CriterionCode criterion() {
        return criterion;
    }

    /** {@return the points that are certain, from 0 to the maximum} */
    public int atLeast() {
        return atLeast;
    }

    /** {@return the points that are possible, from 0 to the maximum} */
    public int atMost() {
        return atMost;
    }
}
