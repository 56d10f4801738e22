package io.github.kommunkompass.render;

import java.util.Optional;

/** A shape of a {@link Panel}. Its kind is a class in the style sheet of figures. */
sealed interface Shape {

    /** A rectangle. */
    record Rectangle(String kind, String x, String y, String width, String height) implements Shape {}

    /** A straight line. */
    record Line(String kind, String x1, String y1, String x2, String y2) implements Shape {}

    /** A dot. */
    record Dot(String kind, String x, String y, String radius) implements Shape {}

    /** A line of text, which starts, ends or has its middle at a point. */
    record Words(String kind, String x, String y, String text) implements Shape {}

    // Templates take what is there.

    default Optional<Rectangle> rectangle() {
        return this instanceof Rectangle rectangle ? Optional.of(rectangle) : Optional.empty();
    }

    default Optional<Line> line() {
        return this instanceof Line line ? Optional.of(line) : Optional.empty();
    }

    default Optional<Dot> dot() {
        return this instanceof Dot dot ? Optional.of(dot) : Optional.empty();
    }

    default Optional<Words> words() {
        return this instanceof Words words ? Optional.of(words) : Optional.empty();
    }
}
