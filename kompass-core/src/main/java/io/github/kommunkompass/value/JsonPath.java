package io.github.kommunkompass.value;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The location of a value in an object, in the notation of RFC 9535: {@code $.points['1.1']}, {@code $.findings[3].criterion}.
 *
 * <p>Objects built in Java have the same paths as their JSON form. Immutable and thread-safe.
 */
public final class JsonPath implements Comparable<JsonPath>, Serializable {

    /** The whole document, {@code $}. */
    public static final JsonPath ROOT = new JsonPath(null, "");

    private static final long serialVersionUID = 1L;

    private static final Pattern SHORTHAND = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final transient @Nullable JsonPath parent;
    /** A member's name, or an element's {@code Integer} index. */
    private final transient Object step;
    /** The number of steps. */
    private final transient int length;

    private JsonPath(@Nullable JsonPath parent, Object step) {
        this.parent = parent;
        this.step = step;
        this.length = parent == null ? 0 : parent.length + 1;
    }

    /**
     * {@return the path of a member of the object at this path}
     *
     * @param name the member's name
     */
    public JsonPath member(String name) {
        return new JsonPath(this, name);
    }

    /**
     * {@return the path of an element of the array at this path}
     *
     * @param index the element's index, 0 for the first
     */
    public JsonPath element(int index) {
        return new JsonPath(this, index);
    }

    /**
     * {@return the steps from the root to this path: names as {@code String}, indices as {@code Integer}; empty for
     * the root}
     */
    public List<Object> steps() {
        var steps = new ArrayDeque<Object>();
        for (JsonPath path = this; path.parent != null; path = path.parent) {
            steps.addFirst(path.step);
        }
        return List.copyOf(steps);
    }

    /**
     * Compares step by step: a path comes before those below it, indexes in their order come before names, and names are in the order
     * of {@link String}. Consistent with {@code equals}.
     *
     * @param other another path
     * @return a negative number, 0 or a positive number if this path comes before the other, is equal to it or comes after it
     */
    @Override
    public int compareTo(JsonPath other) {
        if (length != other.length) {
            int order = compareLevel(up(length - other.length), other.up(other.length - length));
            return order == 0 ? Integer.compare(length, other.length) : order;
        }
        return compareLevel(this, other);
    }

    private JsonPath up(int steps) {
        JsonPath path = this;
        for (int i = 0; i < steps && path.parent != null; i++) {
            path = path.parent;
        }
        return path;
    }

    /** Compares two paths of one length. */
    private static int compareLevel(JsonPath one, JsonPath other) {
        int order = 0;
        JsonPath first = one;
        JsonPath second = other;
        while (first.parent != null && second.parent != null) {
            int here = compareSteps(first.step, second.step);
            order = here == 0 ? order : here;
            first = first.parent;
            second = second.parent;
        }
        return order;
    }

    private static int compareSteps(Object one, Object other) {
        if (one instanceof Integer index) {
            return other instanceof Integer otherIndex ? index.compareTo(otherIndex) : -1;
        }
        return other instanceof Integer ? 1 : ((String) one).compareTo((String) other);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof JsonPath other && length == other.length && compareLevel(this, other) == 0;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (JsonPath path = this; path.parent != null; path = path.parent) {
            hash = 31 * hash + path.step.hashCode();
        }
        return hash;
    }

    /** The steps, from which a path is made again. */
    private record Steps(List<Object> steps) implements Serializable {

        private Object readResolve() {
            JsonPath path = ROOT;
            for (Object step : steps) {
                path = step instanceof Integer index ? path.element(index) : path.member((String) step);
            }
            return path;
        }
    }

    private Object writeReplace() {
        return new Steps(steps());
    }

    @Override
    public String toString() {
        var text = new StringBuilder("$");
        for (Object step : steps()) {
            if (step instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else if (SHORTHAND.matcher((String) step).matches()) {
                text.append('.').append(step);
            } else {
                text.append('[').append(Quoted.whole('\'', (String) step)).append(']');
            }
        }
        return text.toString();
    }
}
