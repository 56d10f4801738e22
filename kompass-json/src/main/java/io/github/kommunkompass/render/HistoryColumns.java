package io.github.kommunkompass.render;

import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws totals as columns side by side, each as wide as the others, with a break where points cannot be compared. */
final class HistoryColumns {

    private static final int COLUMN = 64;
    private static final int WIDEST_SLOT = 170;
    private static final int HEIGHT = 170;
    private static final int SPACE = 8;

    private final List<Chart.Moment> moments;
    private final Words words;
    private final Layout layout;
    private final int slot;
    private final List<String> breakLines;
    private final int top;

    HistoryColumns(List<Chart.Moment> moments, Layout layout, Words words) {
        this.moments = moments;
        this.words = words;
        this.layout = layout;
        this.slot = Math.min(WIDEST_SLOT, layout.width() / moments.size());
        this.breakLines = IntStream.range(0, moments.size()).anyMatch(this::isBroken)
                ? Lettering.PLAIN.lines(breakWords(), slot - SPACE)
                : List.of();
        this.top = breakLines.size() * Lettering.LINE + Lettering.LINE + SPACE;
    }

    /** Returns whether there is room for each column, and for each word at it. */
    boolean haveRoom() {
        return slot >= COLUMN + 2 * SPACE
                && Stream.concat(Stream.of(breakWords()), moments.stream().flatMap(this::names))
                        .allMatch(text -> Lettering.PLAIN.hasRoom(text, slot - SPACE))
                && moments.stream()
                        .allMatch(
                                moment -> Lettering.STRONG.width(ScoreWords.of(moment.total(), words)) <= slot - SPACE);
    }

    private boolean isBroken(int index) {
        return index > 0 && !moments.get(index).isComparable();
    }

    private String breakWords() {
        return words.of(FigurePhrase.NOT_COMPARABLE);
    }

    private Stream<String> names(Chart.Moment moment) {
        return Stream.of(date(moment), moment.subject().revision().toString());
    }

    private String date(Chart.Moment moment) {
        return words.date(moment.subject().evaluated());
    }

    Panel panel() {
        var canvas = new Canvas();
        int deepest = 0;
        for (int i = 0; i < moments.size(); i++) {
            Ratio middle = Ratio.of(slot * (2L * i + 1), 2);
            addColumn(canvas, moments.get(i).total(), middle);
            deepest = Math.max(deepest, addNames(canvas, moments.get(i), middle));
            if (isBroken(i)) {
                addBreak(canvas, Ratio.of((long) slot * i));
            }
        }
        Ratio bottom = Ratio.of(top + (long) HEIGHT);
        canvas.line("zero", Ratio.ZERO, bottom, Ratio.of((long) slot * moments.size()), bottom);
        return canvas.panel(layout.width(), deepest + SPACE);
    }

    private void addColumn(Canvas canvas, Score total, Ratio middle) {
        Ratio left = middle.minus(Ratio.of(COLUMN, 2));
        Ratio width = Ratio.of(COLUMN);
        canvas.rectangle("track", left, Ratio.of(top), width, Ratio.of(HEIGHT));
        Ratio highest = Ratio.ZERO;
        if (!ScoreWords.isUnknown(total)) {
            Ratio certain = height(total, total.atLeast());
            highest = height(total, total.atMost());
            canvas.rectangle("bar", left, above(certain), width, certain);
            if (ScoreWords.isRange(total)) {
                canvas.rectangle("possible", left, above(highest), width, highest.minus(certain));
            }
        }
        canvas.words("points middle", middle, above(highest).minus(Ratio.of(SPACE)), ScoreWords.of(total, words));
    }

    private static Ratio height(Score total, int points) {
        return Ratio.of((long) points * HEIGHT, total.max());
    }

    private Ratio above(Ratio height) {
        return Ratio.of(top + (long) HEIGHT).minus(height);
    }

    /** Adds date and revision below a column, and returns where they end. */
    private int addNames(Canvas canvas, Chart.Moment moment, Ratio middle) {
        int bottom = addLines(canvas, "name middle", middle, top + HEIGHT, lines(date(moment)));
        return addLines(
                canvas,
                "tick middle",
                middle,
                bottom,
                lines(moment.subject().revision().toString()));
    }

    private List<String> lines(String text) {
        return Lettering.PLAIN.lines(text, slot - SPACE);
    }

    private static int addLines(Canvas canvas, String kind, Ratio x, int lineAbove, List<String> lines) {
        int baseLine = lineAbove;
        for (String line : lines) {
            baseLine += Lettering.LINE;
            canvas.words(kind, x, Ratio.of(baseLine), line);
        }
        return baseLine;
    }

    /** Adds a break between two columns, with its words above all columns. */
    private void addBreak(Canvas canvas, Ratio x) {
        int end = addLines(canvas, "break-words middle", x, 0, breakLines);
        canvas.line("break", x, Ratio.of(end + (long) Lettering.BASE_LINE), x, Ratio.of(top + (long) HEIGHT));
    }
}
