package io.github.kommunkompass.render;

import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.value.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws a dot for each evaluation on a scale of points, those with equal points on top of each other, and a pin on top of the stack where
 * the municipality is. The pin is none of the dots, and covers none: they are what the reference counts, itself included or not.
 */
final class PositionFigure {

    private static final int LEAST_HEIGHT = 44;
    private static final int MOST_HEIGHT = 150;
    private static final int DIAMETER = 7;

    /** The diameter below which dots are no longer seen, and a column stands for them. */
    private static final int LEAST_DIAMETER = 2;

    private static final int GAP = 4;
    private static final int BELOW = 8;
    private static final Ratio RADIUS_OF_DIAMETER = Ratio.of(43, 100);
    private static final int OWN_RADIUS = 5;

    private final Chart.Position chart;
    private final Words words;
    private final Layout layout;
    private final PositionScale scale;
    private final PositionMeans means;
    private final long highest;

    PositionFigure(Chart.Position chart, Layout layout, Words words) {
        this.chart = chart;
        this.words = words;
        this.layout = layout;
        int max = chart.score().criterion().max();
        this.scale = new PositionScale(
                shown(chart).min(Comparator.naturalOrder()).orElse(Ratio.ZERO),
                shown(chart).max(Comparator.naturalOrder()).orElse(Ratio.of(max)),
                max,
                layout,
                words);
        this.means = new PositionMeans(chart, scale, layout, words);
        this.highest = chart.evaluations().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
    }

    /** Returns all points that the scale must have. */
    private static Stream<Ratio> shown(Chart.Position chart) {
        return Stream.concat(
                PositionMeans.values(chart),
                Stream.concat(Stream.of(chart.score().pointsOrThrow()), chart.evaluations().keySet().stream())
                        .map(Ratio::of));
    }

    Panel panel() {
        var canvas = new Canvas();
        int headTop = addName(canvas);
        int top = headTop + 2 * OWN_RADIUS + GAP;
        int bottom = top + height();
        means.addLines(canvas, Ratio.of(top), Ratio.of(bottom));
        chart.evaluations().forEach((points, number) -> addStack(canvas, points, number, Ratio.of(bottom)));
        addPin(canvas, Ratio.of(headTop + (long) OWN_RADIUS), Ratio.of(bottom));
        int end = scale.add(canvas, bottom);
        return canvas.panel(layout.width(), means.addWords(canvas, end) + BELOW);
    }

    private int height() {
        return diameter()
                .times(Ratio.of(highest))
                .max(Ratio.of(LEAST_HEIGHT))
                .floor()
                .intValueExact();
    }

    private Ratio diameter() {
        return Ratio.of(DIAMETER).min(Ratio.of(MOST_HEIGHT, highest));
    }

    private void addStack(Canvas canvas, int points, long number, Ratio bottom) {
        Ratio x = scale.at(Ratio.of(points));
        if (diameter().compareTo(Ratio.of(LEAST_DIAMETER)) < 0) {
            Ratio height = diameter().times(Ratio.of(number));
            Ratio half = Ratio.of(LEAST_DIAMETER, 2);
            canvas.rectangle("other", x.minus(half), bottom.minus(height), Ratio.of(LEAST_DIAMETER), height);
            return;
        }
        Ratio radius = diameter().times(RADIUS_OF_DIAMETER);
        for (long i = 0; i < number; i++) {
            canvas.dot("other", x, bottom.minus(diameter().times(Ratio.of(2 * i + 1, 2))), radius);
        }
    }

    private void addPin(Canvas canvas, Ratio head, Ratio bottom) {
        int points = chart.score().pointsOrThrow();
        Ratio x = scale.at(Ratio.of(points));
        long below = chart.evaluations().getOrDefault(points, 0L);
        canvas.line("own", x, head, x, bottom.minus(diameter().times(Ratio.of(below))));
        canvas.dot("dot whole", x, head, Ratio.of(OWN_RADIUS));
    }

    /** Adds the name and the points above the pin, as far as they stay within the figure, and returns where they end. */
    private int addName(Canvas canvas) {
        String text = words.of(
                FigurePhrase.NAME_AND_POINTS,
                chart.subject().municipality().name(),
                ScoreWords.of(chart.score(), words));
        List<String> lines = Lettering.STRONG.lines(text, layout.width());
        Ratio half =
                Ratio.of(lines.stream().mapToInt(Lettering.STRONG::width).max().orElse(0), 2);
        Ratio x = scale.at(Ratio.of(chart.score().pointsOrThrow()));
        Ratio width = Ratio.of(layout.width());
        boolean isAtStart = x.compareTo(half) < 0;
        boolean isAtEnd = !isAtStart && x.plus(half).compareTo(width) > 0;
        String kind = "points " + (isAtStart ? "start" : isAtEnd ? "end" : "middle");
        Ratio at = isAtStart ? Ratio.ZERO : isAtEnd ? width : x;
        int baseLine = 0;
        for (String line : lines) {
            baseLine += Lettering.LINE;
            canvas.words(kind, at, Ratio.of(baseLine), line);
        }
        return baseLine + Lettering.BASE_LINE;
    }
}
