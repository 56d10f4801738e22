package io.github.kommunkompass.cli;

import io.github.kommunkompass.value.Ratio;
import java.math.RoundingMode;

/**
 * A share drawn as a bar: what is certain, what is possible beyond it, and the rest. It is empty only for nothing, and full
 * only for all.
 */
final class Bar {

    private static final int WIDTH = 20;

    private Bar() {}

    static String of(int atLeast, int atMost, int max) {
        int certain = cells(atLeast, max);
        int possible = cells(atMost, max);
        return "█".repeat(certain) + "▒".repeat(possible - certain) + "░".repeat(WIDTH - possible);
    }

    private static int cells(int points, int max) {
        if (points == 0 || points == max) {
            return points == 0 ? 0 : WIDTH;
        }
        int nearest = Ratio.of(points, max)
                .times(Ratio.of(WIDTH))
                .rounded(0, RoundingMode.HALF_UP)
                .intValueExact();
        return Math.max(1, Math.min(nearest, WIDTH - 1));
    }
}
