package io.github.kommunkompass.scoring;

/** Thrown when scores of different criteria, or out of different maxima, are to be subtracted or compared. */
public final class IncomparableScoresException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Score left;
    private final transient Score right;

    IncomparableScoresException(Score left, Score right) {
        super("found " + left + " and " + right + ", expected two scores of one criterion with one maximum");
        this.left = left;
        this.right = right;
    }

    /**
     * Returns the one score.
     *
     * @return the score on which the method was called
     */
    public Score left() {
        return left;
    }

    /**
     * Returns the other score.
     *
     * @return the score that was passed
     */
    public Score right() {
        return right;
    }
}
