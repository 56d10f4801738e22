package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;

/**
 * The level of a criterion in the tree: {@link #TOTAL}, {@link #AREA} (<i>huvudområde</i>), {@link #SUB_AREA}
 * (<i>delområde</i>), {@link #QUESTION} (<i>fråga</i>), or a deeper one.
 *
 * <p>A level is defined by its depth only. The order is from the total downwards. Immutable and thread-safe.
 */
public final class Level implements Comparable<Level> {

    /** The total, the root of the tree. */
    public static final Level TOTAL = new Level(0, "total");

    /** An area, <i>huvudområde</i>. */
    public static final Level AREA = new Level(1, "area");

    /** A sub-area, <i>delområde</i>. */
    public static final Level SUB_AREA = new Level(2, "sub-area");

    /** A question, <i>fråga</i>. */
    public static final Level QUESTION = new Level(3, "question");

    private static final List<Level> NAMED = List.of(TOTAL, AREA, SUB_AREA, QUESTION);

    private final int depth;
    private final String name;

    private Level(int depth, String name) {
        this.depth = depth;
        this.name = name;
    }

    /**
     * Obtains the level at a depth.
     *
     * @param depth the number of ancestors: 0 for the total, 1 for areas, and so on
     * @return the level
     * @throws InvalidValueException if the depth is negative
     */
    public static Level ofDepth(int depth) {
        if (depth < 0) {
            throw new InvalidValueException("depth " + depth, "0 or more");
        }
        return depth < NAMED.size() ? NAMED.get(depth) : new Level(depth, "level-" + depth);
    }

    /** {@return the number of ancestors of a criterion of this level, 0 for the total} */
    public int depth() {
        return depth;
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(depth, other.depth);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Level other && depth == other.depth;
    }

    @Override
    public int hashCode() {
        return depth;
    }

    /** {@return the level's name, such as {@code sub-area}; from depth 4 on {@code level-4} and so on} */
    @Override
    public String toString() {
        return name;
    }
}
