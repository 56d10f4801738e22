package io.github.kommunkompass.evaluation;

/**
 * Points, as reported. Whether they lie from 0 to the criterion's maximum is for the scoring to tell.
 *
 * @param points whole points
 */
public record Points(int points) implements Observation {

    /**
     * Returns the number of points.
     *
     * @return the number in decimal
     */
    @Override
    public String toString() {
        return Integer.toString(points);
    }
}
