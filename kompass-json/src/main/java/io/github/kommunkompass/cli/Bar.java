package io.github.kommunkompass.cli;

import io.github.kommunkompass.value.Ratio;
import java.math.RoundingMode;

/**
 * A bar of certain points, possible points and the rest. It is empty only at 0 and full only at the maximum.
 *
 * @param width the number of cells
 */
record Bar(int width) {

    static final char CERTAIN = '█';
    static final char POSSIBLE = '▒';
    static final char REST = '░';
    static final char MARK = '│';

    String of(int atLeast, int atMost, int max) {
        int certain = cells(atLeast, max);
        int possible = cells(atMost, max);
        return repeated(CERTAIN, certain) + repeated(POSSIBLE, possible - certain) + repeated(REST, width - possible);
    }

    /** Returns a bar of known points with a mark, which is on certain points only if the points reach it. */
    String marked(int points, Ratio mark, int max) {
        int filled = cells(points, max);
        int nearest = mark.compareTo(Ratio.of(points)) <= 0
                ? Math.min(cell(mark, max), filled - 1)
                : Math.max(cell(mark, max), filled);
        int at = Math.max(0, Math.min(nearest, width - 1));
        String bar = of(points, points, max);
        return bar.substring(0, at) + MARK + bar.substring(at + 1);
    }

    /** Returns the index of the cell in which a number of points is. */
    private int cell(Ratio points, int max) {
        return points.times(Ratio.of(width))
                .dividedBy(Ratio.of(max))
                .rounded(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    private int cells(int points, int max) {
        if (points == 0 || points == max) {
            return points == 0 ? 0 : width;
        }
        int nearest = Ratio.of(points, max)
                .times(Ratio.of(width))
                .rounded(0, RoundingMode.HALF_UP)
                .intValueExact();
        return Math.max(1, Math.min(nearest, width - 1));
    }

    private static String repeated(char cell, int times) {
        return String.valueOf(cell).repeat(times);
    }
}
