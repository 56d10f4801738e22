package io.github.kommunkompass.value;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The location of a value in an object, in the notation of RFC 9535: {@code $.points['1.1']}, {@code $.findings[3].criterion}.
 *
 * <p>Objects built in Java have the same paths as their JSON form. Immutable and thread-safe.
 */
public final class JsonPath {

    /** The whole document, {@code $}. */
    public static final JsonPath ROOT = new JsonPath(null, "");

    private static final Pattern SHORTHAND = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final @Nullable JsonPath parent;
    /** A member's name, or an element's {@code Integer} index. */
    private final Object step;

    private JsonPath(@Nullable JsonPath parent, Object step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * Returns the path of a member of the object at this path.
     *
     * @param name the member's name
     * @return the longer path
     */
    public JsonPath member(String name) {
        return new JsonPath(this, name);
    }

    /**
     * Returns the path of an element of the array at this path.
     *
     * @param index the element's index, 0 for the first
     * @return the longer path
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

    @Override
    public boolean equals(Object object) {
        return object instanceof JsonPath other && step.equals(other.step) && Objects.equals(parent, other.parent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parent, step);
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
                text.append('[').append(Quoted.in('\'', (String) step)).append(']');
            }
        }
        return text.toString();
    }
}
