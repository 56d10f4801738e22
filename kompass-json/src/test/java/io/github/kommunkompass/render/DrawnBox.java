package io.github.kommunkompass.render;

import java.math.BigDecimal;
import java.util.Set;

/** The box that a shape takes, in hundredths of a user unit. That of a text is as wide as the widest font that is reckoned with. */
record DrawnBox(Shape shape, long left, long top, long right, long bottom) {

    private static final long FONT_SIZE = 13;
    private static final long ASCENT = 1000;
    private static final long DESCENT = 300;
    private static final long BOLD = 114;
    private static final long HALF_LINE = 100;
    private static final long HALF_EDGE = 300;

    /** What coordinates are rounded to. */
    private static final long ROUNDING = 10;

    static DrawnBox of(Shape shape) {
        if (shape instanceof Shape.Words words) {
            return of(words);
        }
        if (shape instanceof Shape.Rectangle box) {
            long left = hundredths(box.x());
            long top = hundredths(box.y());
            return new DrawnBox(shape, left, top, left + hundredths(box.width()), top + hundredths(box.height()));
        }
        if (shape instanceof Shape.Dot dot) {
            long x = hundredths(dot.x());
            long y = hundredths(dot.y());
            long radius = hundredths(dot.radius());
            return new DrawnBox(shape, x - radius, y - radius, x + radius, y + radius);
        }
        Shape.Line line = (Shape.Line) shape;
        long half = line.kind().startsWith("edge") ? HALF_EDGE : HALF_LINE;
        boolean isUpright = line.x1().equals(line.x2());
        return new DrawnBox(
                shape,
                hundredths(line.x1()) - (isUpright ? half : 0),
                hundredths(line.y1()) - (isUpright ? 0 : half),
                hundredths(line.x2()) + (isUpright ? half : 0),
                hundredths(line.y2()) + (isUpright ? 0 : half));
    }

    private static DrawnBox of(Shape.Words words) {
        Set<String> kinds = Set.of(words.kind().split(" ", -1));
        boolean isBold = kinds.contains("strong") || kinds.contains("points");
        long width = TextWidth.of(words.text()) * FONT_SIZE * (isBold ? BOLD : 100) / 100;
        long x = hundredths(words.x());
        long left = kinds.contains("start") ? x : kinds.contains("end") ? x - width : x - width / 2;
        long baseLine = hundredths(words.y());
        return new DrawnBox(words, left, baseLine - ASCENT, left + width, baseLine + DESCENT);
    }

    private static long hundredths(String coordinate) {
        return new BigDecimal(coordinate).movePointRight(2).longValueExact();
    }

    boolean isText() {
        return shape instanceof Shape.Words;
    }

    /** Returns whether this box and another share more than an edge. */
    boolean overlaps(DrawnBox other) {
        return left + ROUNDING < other.right
                && other.left + ROUNDING < right
                && top + ROUNDING < other.bottom
                && other.top + ROUNDING < bottom;
    }

    boolean isWithin(Panel panel) {
        return left >= -ROUNDING
                && top >= -ROUNDING
                && right <= panel.width() * 100L + ROUNDING
                && bottom <= panel.height() * 100L + ROUNDING;
    }
}
