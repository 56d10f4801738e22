package io.github.kommunkompass.render;

import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.report.Chart;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws the total over time: columns side by side where they and their words have room, otherwise rows. */
final class HistoryFigure {

    private final List<Chart.Moment> moments;
    private final Words words;

    HistoryFigure(List<Chart.Moment> moments, Words words) {
        this.moments = moments;
        this.words = words;
    }

    List<Panel> panels(Layout layout) {
        var columns = new HistoryColumns(moments, layout, words);
        return layout == Layout.WIDE && columns.haveRoom()
                ? List.of(columns.panel())
                : new RowFigure(rows(), RowStyle.BAR, layout, words).panels();
    }

    private List<Row> rows() {
        return IntStream.range(0, moments.size())
                .mapToObj(i -> new Row(
                        name(moments.get(i)),
                        moments.get(i).total(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        i > 0 && !moments.get(i).isComparable()))
                .toList();
    }

    private String name(Chart.Moment moment) {
        return words.date(moment.subject().evaluated()) + ", "
                + moment.subject().revision();
    }
}
