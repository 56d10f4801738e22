package io.github.kommunkompass.render;

import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws the total over time: columns side by side, or rows where there is no room, with a break where points cannot be compared. */
final class HistoryFigure {

    private static final int MOST_COLUMNS = 8;
    private static final int COLUMN = 64;
    private static final int TOP = 40;
    private static final int HEIGHT = 170;
    private static final int FONT = 13;
    private static final int SPACE = 8;

    private final List<Chart.Moment> moments;
    private final Words words;

    HistoryFigure(List<Chart.Moment> moments, Words words) {
        this.moments = moments;
        this.words = words;
    }

    List<Panel> panels(Layout layout) {
        return layout == Layout.NARROW || moments.size() > MOST_COLUMNS
                ? new RowFigure(rows(), RowStyle.BAR, layout, words).panels()
                : List.of(columns(layout));
    }

    private List<Row> rows() {
        return IntStream.range(0, moments.size())
                .mapToObj(i -> new Row(
                        date(moments.get(i)) + ", " + moments.get(i).subject().revision(),
                        moments.get(i).total(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        i > 0 && !moments.get(i).isComparable()))
                .toList();
    }

    private String date(Chart.Moment moment) {
        return words.date(moment.subject().evaluated());
    }

    private Panel columns(Layout layout) {
        var canvas = new Canvas();
        int slot = layout.width() / moments.size();
        int deepest = 0;
        for (int i = 0; i < moments.size(); i++) {
            Ratio middle = Ratio.of(slot * (2L * i + 1), 2);
            addColumn(canvas, moments.get(i).total(), middle);
            deepest = Math.max(deepest, addNames(canvas, moments.get(i), middle, slot));
            if (i > 0 && !moments.get(i).isComparable()) {
                addBreak(canvas, Ratio.of((long) slot * i));
            }
        }
        Ratio bottom = Ratio.of(TOP + HEIGHT);
        canvas.line("zero", Ratio.ZERO, bottom, Ratio.of(layout.width()), bottom);
        return canvas.panel(layout.width(), deepest + SPACE);
    }

    private void addColumn(Canvas canvas, Score total, Ratio middle) {
        Ratio left = middle.minus(Ratio.of(COLUMN, 2));
        Ratio width = Ratio.of(COLUMN);
        canvas.rectangle("track", left, Ratio.of(TOP), width, Ratio.of(HEIGHT));
        Ratio certain = height(total, total.atLeast());
        canvas.rectangle("bar", left, top(certain), width, certain);
        Ratio possible = height(total, total.atMost());
        if (!total.isKnown()) {
            canvas.rectangle("possible", left, top(possible), width, possible.minus(certain));
        }
        canvas.words("points middle", middle, top(possible).minus(Ratio.of(SPACE)), ScoreWords.of(total, words));
    }

    private static Ratio height(Score total, int points) {
        return total.max() == 0 ? Ratio.ZERO : Ratio.of((long) points * HEIGHT, total.max());
    }

    private static Ratio top(Ratio height) {
        return Ratio.of(TOP + HEIGHT).minus(height);
    }

    /** Adds date and revision below a column, and returns where they end. */
    private int addNames(Canvas canvas, Chart.Moment moment, Ratio middle, int slot) {
        int baseLine = TOP + HEIGHT;
        for (String line : TextWidth.lines(date(moment), slot - SPACE, FONT)) {
            baseLine += RowLayout.LINE;
            canvas.words("name middle", middle, Ratio.of(baseLine), line);
        }
        for (String line : TextWidth.lines(moment.subject().revision().toString(), slot - SPACE, FONT)) {
            baseLine += RowLayout.LINE;
            canvas.words("tick middle", middle, Ratio.of(baseLine), line);
        }
        return baseLine;
    }

    private void addBreak(Canvas canvas, Ratio x) {
        canvas.line("break", x, Ratio.of(TOP - SPACE), x, Ratio.of(TOP + HEIGHT));
        canvas.words("break-words middle", x, Ratio.of(TOP - 2 * SPACE), words.of(FigurePhrase.NOT_COMPARABLE));
    }
}
