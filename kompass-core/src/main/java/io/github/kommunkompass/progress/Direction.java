package io.github.kommunkompass.progress;

import io.github.kommunkompass.value.Identified;

/** The direction of a change of points. */
public enum Direction implements Identified {
    /** More points than before. */
    UP,
    /** As many points as before, within the tolerance. */
    SAME,
    /** Fewer points than before. */
    DOWN;

    static Direction of(int change, int tolerance) {
        if (Math.abs((long) change) <= tolerance) {
            return SAME;
        }
        return change > 0 ? UP : DOWN;
    }
}
