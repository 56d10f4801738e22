package io.github.kommunkompass.scoring;

/** Thrown when a score is used as a number though it is known only within bounds, or not at all. */
public final class UnknownScoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Score score;

    UnknownScoreException(Score score) {
        super("found " + score + ", expected a score that is known");
        this.score = score;
    }

    /**
     * Returns the score that was used.
     *
     * @return a score that is not known
     */
    public Score score() {
        return score;
    }
}
