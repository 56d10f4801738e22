package io.github.kommunkompass.cli;

import io.github.kommunkompass.value.Ratio;
import java.math.RoundingMode;

/** A bar of certain points, possible points and the rest. It is empty only at 0 and full only at the maximum. */
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
