package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Chart;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A figure of its own. */
@JStache(path = "drawing.svg")
@JStacheConfig(type = JStacheType.STACHE)
record Drawing(String language, String id, String title, String description, int width, int height, List<Part> parts) {

    private static final int MARGIN = 16;

    /** What has the palette: the figure alone, wherever it stands. */
    String scope() {
        return ".figure";
    }

    int margin() {
        return MARGIN;
    }

    int outerWidth() {
        return width + 2 * MARGIN;
    }

    int outerHeight() {
        return height + 2 * MARGIN;
    }

    /** A panel below others. */
    record Part(int top, List<Shape> shapes) {}

    static Drawing of(String language, Chart chart, List<Panel> panels) {
        List<Part> parts = new ArrayList<>();
        int top = 0;
        int width = 0;
        for (Panel panel : panels) {
            parts.add(new Part(top, panel.shapes()));
            top += panel.height();
            width = panel.width();
        }
        return new Drawing(language, id(chart), chart.title(), chart.description(), width, top, parts);
    }

    /** Returns what identifiers start with, so that those of figures of several kinds on a page differ. */
    private static String id(Chart chart) {
        return chart.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
