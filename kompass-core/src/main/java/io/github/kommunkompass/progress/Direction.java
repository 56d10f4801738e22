package io.github.kommunkompass.progress;

import java.util.Locale;

/** Which way points went. */
public enum Direction {
    /** More points than before. */
    UP,
    /** As many points as before, or nearly. */
    SAME,
    /** Fewer points than before. */
    DOWN;

    static Direction of(int change, int tolerance) {
        if (Math.abs((long) change) <= tolerance) {
            return SAME;
        }
        return change > 0 ? UP : DOWN;
    }

    /**
     * Returns the stable name, for tools, such as {@code up}.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
