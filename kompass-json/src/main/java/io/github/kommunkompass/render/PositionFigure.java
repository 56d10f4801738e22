package io.github.kommunkompass.render;

import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.value.Ratio;
import java.util.Optional;

/** Draws a dot for each evaluation on a scale of points, those with equal points on top of each other, and the municipality's own. */
final class PositionFigure {

    private static final int STEP = 50;
    private static final int MARGIN = 14;
    private static final int TOP = 34;
    private static final int LEAST_HEIGHT = 44;
    private static final int MOST_HEIGHT = 150;
    private static final int DIAMETER = 7;
    private static final int AXIS = 22;
    private static final int MEAN_LINE = 18;
    private static final int MOST_TICKS = 6;

    private static final Ratio OWN_RADIUS = Ratio.of(5);

    private final Chart.Position chart;
    private final Words words;
    private final Layout layout;
    private final int from;
    private final int to;

    PositionFigure(Chart.Position chart, Layout layout, Words words) {
        this.chart = chart;
        this.words = words;
        this.layout = layout;
        int own = chart.score().atLeast();
        int least = chart.evaluations().isEmpty()
                ? own
                : Math.min(own, chart.evaluations().firstKey());
        int most = chart.evaluations().isEmpty()
                ? own
                : Math.max(own, chart.evaluations().lastKey());
        int max = chart.score().max();
        this.from = least / STEP * STEP;
        this.to = Math.max(from + 1, Math.min(max, (most / STEP + 1) * STEP));
    }

    Panel panel() {
        long highest = chart.evaluations().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        Ratio step = Ratio.of(DIAMETER).min(Ratio.of(MOST_HEIGHT, highest));
        Ratio height = step.times(Ratio.of(highest)).max(Ratio.of(LEAST_HEIGHT));
        Ratio bottom = Ratio.of(TOP).plus(height);
        var canvas = new Canvas();
        addAxis(canvas, bottom);
        addMean(canvas, bottom);
        addDots(canvas, bottom, step);
        addOwn(canvas, bottom);
        int depth = AXIS + (chart.mean().isPresent() ? MEAN_LINE : 0);
        return canvas.panel(layout.width(), bottom.plus(Ratio.of(depth)).floor().intValueExact() + 1);
    }

    private Ratio at(Ratio points) {
        Ratio share = points.minus(Ratio.of(from)).dividedBy(Ratio.of(to - from));
        return Ratio.of(MARGIN).plus(share.times(Ratio.of(layout.width() - 2L * MARGIN)));
    }

    private void addAxis(Canvas canvas, Ratio bottom) {
        canvas.line("zero", Ratio.of(MARGIN), bottom, Ratio.of(layout.width() - MARGIN), bottom);
        int step = STEP;
        while ((to - from) / step > MOST_TICKS) {
            step *= 2;
        }
        for (int tick = from; tick <= to; tick += step) {
            Ratio x = at(Ratio.of(tick));
            canvas.line("grid", x, bottom, x, bottom.plus(Ratio.of(5)));
            canvas.words("tick middle", x, bottom.plus(Ratio.of(AXIS - 4)), words.number(tick));
        }
    }

    private void addMean(Canvas canvas, Ratio bottom) {
        chart.mean().ifPresent(mean -> {
            Ratio x = at(mean);
            canvas.line("mean", x, Ratio.of(TOP), x, bottom);
            canvas.words(
                    "mean-points " + anchor(x),
                    x,
                    bottom.plus(Ratio.of(AXIS + MEAN_LINE - 5)),
                    words.of(FigurePhrase.MEAN_OF, words.decimal(mean, 1)));
        });
    }

    private void addDots(Canvas canvas, Ratio bottom, Ratio step) {
        Ratio radius = step.times(Ratio.of(43, 100));
        chart.evaluations().forEach((points, number) -> {
            for (long i = 0; i < number; i++) {
                canvas.dot("other", at(Ratio.of(points)), bottom.minus(step.times(Ratio.of(2 * i + 1, 2))), radius);
            }
        });
    }

    private void addOwn(Canvas canvas, Ratio bottom) {
        Ratio x = at(Ratio.of(chart.score().atLeast()));
        canvas.line("own", x, Ratio.of(TOP - 8), x, bottom);
        canvas.dot("dot whole", x, bottom.minus(OWN_RADIUS), OWN_RADIUS);
        canvas.words(
                "points " + anchor(x),
                x,
                Ratio.of(TOP - 14),
                words.of(
                        FigurePhrase.NAME_AND_POINTS,
                        chart.subject().municipality().name(),
                        ScoreWords.of(chart.score(), words)));
    }

    /** Returns where a text is anchored so that it stays within the figure. */
    private String anchor(Ratio x) {
        Ratio share = x.dividedBy(Ratio.of(layout.width()));
        Optional<String> end = share.compareTo(Ratio.of(2, 3)) > 0 ? Optional.of("end") : Optional.empty();
        return end.orElse(share.compareTo(Ratio.of(1, 3)) < 0 ? "start" : "middle");
    }
}
