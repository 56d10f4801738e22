package io.github.kommunkompass.render;

import io.github.kommunkompass.value.Ratio;

/** Draws what a row shows: a bar from zero, or a dot on a line, and the mean. */
final class RowMarks {

    /** The height of the middle half of all. */
    static final int HALF_HEIGHT = RowLayout.BAND - 4;

    /** The height of a range of points on a line. */
    static final int RANGE_HEIGHT = 8;

    private static final int MEAN_OVERHANG = 2;
    private static final Ratio TWO = Ratio.of(2);
    private static final Ratio RADIUS = Ratio.of(5);
    private static final Ratio SMALL_RADIUS = Ratio.of(4);

    private final RowScale scale;
    private final RowStyle style;

    RowMarks(RowScale scale, RowStyle style) {
        this.scale = scale;
        this.style = style;
    }

    /** Returns how far marks reach from the middle of a row. */
    static Ratio reach() {
        return Ratio.of(RowLayout.BAND, 2).plus(Ratio.of(MEAN_OVERHANG));
    }

    void add(Canvas canvas, Row row, Ratio middle) {
        if (style == RowStyle.BAR) {
            addBar(canvas, row, middle);
            addMean(canvas, row, middle);
        } else {
            addHalf(canvas, row, middle);
            addRange(canvas, row, middle);
            addMean(canvas, row, middle);
            addDot(canvas, row, middle);
        }
    }

    private void addMean(Canvas canvas, Row row, Ratio middle) {
        row.mean()
                .ifPresent(
                        mean -> MeanMark.MEAN.add(canvas, at(row, mean), middle.minus(reach()), middle.plus(reach())));
    }

    private void addBar(Canvas canvas, Row row, Ratio middle) {
        int height = RowLayout.BAND - 2;
        band(canvas, "track", scale.at(Ratio.ZERO), scale.at(Ratio.ONE), middle, height);
        if (row.isUnknown()) {
            return;
        }
        Ratio certain = at(row, Ratio.of(row.score().atLeast()));
        band(canvas, "bar", scale.at(Ratio.ZERO), certain, middle, height);
        if (row.isRange()) {
            band(canvas, "possible", certain, at(row, Ratio.of(row.score().atMost())), middle, height);
        }
    }

    private void addHalf(Canvas canvas, Row row, Ratio middle) {
        canvas.line("track-line", scale.at(Ratio.ZERO), middle, scale.at(Ratio.ONE), middle);
        if (row.lowerQuartile().isPresent() && row.upperQuartile().isPresent()) {
            Ratio from = at(row, row.lowerQuartile().get());
            band(canvas, "half", from, at(row, row.upperQuartile().get()), middle, HALF_HEIGHT);
        }
    }

    private void addRange(Canvas canvas, Row row, Ratio middle) {
        if (row.isRange()) {
            Ratio from = at(row, Ratio.of(row.score().atLeast()));
            band(canvas, "possible", from, at(row, Ratio.of(row.score().atMost())), middle, RANGE_HEIGHT);
        }
    }

    private void addDot(Canvas canvas, Row row, Ratio middle) {
        if (row.score().isKnown()) {
            Ratio x = at(row, Ratio.of(row.score().pointsOrThrow()));
            canvas.dot(row.isPart() ? "dot" : "dot whole", x, middle, row.isPart() ? SMALL_RADIUS : RADIUS);
        }
    }

    private static void band(Canvas canvas, String kind, Ratio from, Ratio to, Ratio middle, int height) {
        Ratio top = middle.minus(Ratio.of(height).dividedBy(TWO));
        canvas.rectangle(kind, from, top, to.minus(from), Ratio.of(height));
    }

    private Ratio at(Row row, Ratio points) {
        int max = row.score().max();
        return scale.at(max == 0 ? Ratio.ZERO : points.dividedBy(Ratio.of(max)));
    }
}
