package io.github.kommunkompass.render;

import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the figures of reports. */
final class Figures {

    private Figures() {}

    /**
     * Returns the panels of a figure, which stand below each other.
     *
     * @throws InvalidValueException if there is nothing to draw, or a number is out of its range
     */
    static List<Panel> panels(Chart chart, String language, Layout layout) {
        ChartCheck.check(chart);
        Words words = Words.in(Language.of(List.of(language)));
        if (chart instanceof Chart.Areas areas) {
            return new RowFigure(rows(areas.marks()), RowStyle.BAR, layout, words).panels();
        }
        if (chart instanceof Chart.Profile profile) {
            return new RowFigure(rows(profile.marks()), RowStyle.DOT, layout, words).panels();
        }
        if (chart instanceof Chart.History history) {
            return new HistoryFigure(history.moments(), words).panels(layout);
        }
        Chart.Position position = (Chart.Position) chart;
        return List.of(new PositionFigure(position, layout, words).panel());
    }

    private static List<Row> rows(List<Chart.Mark> marks) {
        int least = marks.stream().mapToInt(Figures::depth).min().orElse(0);
        return IntStream.range(0, marks.size())
                .mapToObj(i -> row(marks.get(i), depth(marks.get(i)) > least))
                .toList();
    }

    private static int depth(Chart.Mark mark) {
        return mark.score().criterion().level().depth();
    }

    private static Row row(Chart.Mark mark, boolean isPart) {
        return new Row(
                mark.name().words(),
                mark.score(),
                mark.mean(),
                mark.lowerQuartile(),
                mark.upperQuartile(),
                isPart,
                false);
    }
}
