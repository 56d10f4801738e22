package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Chart;
import java.util.List;

/** A figure as templates take it: both layouts, of which one is shown, and its numbers, which are what is read aloud. */
record ShownFigure(String place, String caption, List<Panel> wide, List<Panel> narrow, ShownTable numbers) {

    static ShownFigure of(Chart chart, String place, String language) {
        return new ShownFigure(
                place,
                chart.title(),
                Figures.panels(chart, language, Layout.WIDE),
                Figures.panels(chart, language, Layout.NARROW),
                ShownTable.of(chart.numbers(), language));
    }
}
