package io.github.kommunkompass.scoring;

/** Thrown when the points of a score are required but unknown. */
public final class UnknownScoreException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Score score;

    UnknownScoreException(Score score) {
        super("found " + score + ", expected a known score");
        this.score = score;
    }

    /** {@return the unknown score, with its bounds} */
    public Score score() {
        return score;
    }
}
