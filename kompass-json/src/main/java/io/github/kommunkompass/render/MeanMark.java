package io.github.kommunkompass.render;

import io.github.kommunkompass.value.Ratio;

/** The mark of a mean or a median: an upright line with an edge, so that it is seen on what is drawn below it. */
enum MeanMark {
    /** The mean. */
    MEAN("mean"),
    /** The median, which is dashed. */
    MEDIAN("median");

    private final String kind;

    MeanMark(String kind) {
        this.kind = kind;
    }

    void add(Canvas canvas, Ratio x, Ratio top, Ratio bottom) {
        addEdge(canvas, x, top, bottom);
        addLine(canvas, x, top, bottom);
    }

    static void addEdge(Canvas canvas, Ratio x, Ratio top, Ratio bottom) {
        canvas.line("edge", x, top, x, bottom);
    }

    void addLine(Canvas canvas, Ratio x, Ratio top, Ratio bottom) {
        canvas.line(kind, x, top, x, bottom);
    }

    /** Adds the mark to the words that explain it. */
    void addSample(Canvas canvas, Ratio x, Ratio top, Ratio bottom) {
        canvas.line(kind + " sample", x, top, x, bottom);
    }
}
