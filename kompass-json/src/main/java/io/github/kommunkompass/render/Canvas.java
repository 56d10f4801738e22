package io.github.kommunkompass.render;

import io.github.kommunkompass.value.Ratio;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Collects shapes. Coordinates are exact, and rounded half up to one decimal where they are written. */
final class Canvas {

    private final List<Shape> shapes = new ArrayList<>();

    void rectangle(String kind, Ratio x, Ratio y, Ratio width, Ratio height) {
        shapes.add(new Shape.Rectangle(kind, written(x), written(y), written(width), written(height)));
    }

    void line(String kind, Ratio x1, Ratio y1, Ratio x2, Ratio y2) {
        shapes.add(new Shape.Line(kind, written(x1), written(y1), written(x2), written(y2)));
    }

    void dot(String kind, Ratio x, Ratio y, Ratio radius) {
        shapes.add(new Shape.Dot(kind, written(x), written(y), written(radius)));
    }

    void words(String kind, Ratio x, Ratio y, String text) {
        shapes.add(new Shape.Words(kind, written(x), written(y), text));
    }

    Panel panel(int width, int height) {
        return new Panel(width, height, List.copyOf(shapes));
    }

    private static String written(Ratio coordinate) {
        return coordinate.rounded(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
