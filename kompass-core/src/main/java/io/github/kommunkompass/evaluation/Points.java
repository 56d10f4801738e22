package io.github.kommunkompass.evaluation;

/**
 * Points, as reported. The range is validated by {@code Scorer}.
 *
 * @param points whole points
 */
public record Points(int points) implements Observation {

    /** {@return the number of points in decimal} */
    @Override
    public String toString() {
        return Integer.toString(points);
    }
}
