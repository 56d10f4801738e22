package io.github.kommunkompass.render;

import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws rows below each other: the name, the share of the maximum, the points, and the mean. All rows have one scale, from zero to the
 * maximum, and numbers stand below each other.
 */
final class RowFigure {

    private static final int ROWS_OF_PANEL = 22;
    private static final int TICKS = 4;
    private static final int KEY = 30;
    private static final int AXIS = 18;
    private static final int BELOW_AXIS = 14;
    private static final int BREAK = 32;
    private static final int BASE_LINE = 5;

    /** The width of bold letters, in percent of others. */
    private static final int STRONG = 114;

    private static final int OVERHANG = 4;
    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Ratio RADIUS = Ratio.of(5);
    private static final Ratio SMALL_RADIUS = Ratio.of(4);

    private final List<Row> rows;
    private final RowStyle style;
    private final RowLayout layout;
    private final Words words;

    RowFigure(List<Row> rows, RowStyle style, Layout layout, Words words) {
        this.rows = rows;
        this.style = style;
        this.layout =
                new RowLayout(layout, rows.stream().anyMatch(row -> row.mean().isPresent()));
        this.words = words;
    }

    /** Returns the panels: one for each whole and its parts where there are parts. */
    List<Panel> panels() {
        List<Panel> panels = new ArrayList<>();
        for (List<Row> group : groups()) {
            panels.add(panel(group, panels.isEmpty()));
        }
        return panels;
    }

    private List<List<Row>> groups() {
        List<List<Row>> groups = new ArrayList<>();
        boolean hasParts = rows.stream().anyMatch(Row::isPart);
        for (Row row : rows) {
            boolean isFull = !groups.isEmpty() && groups.get(groups.size() - 1).size() == ROWS_OF_PANEL;
            if (groups.isEmpty() || isFull || (hasParts && !row.isPart())) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        return groups;
    }

    private Panel panel(List<Row> group, boolean isFirst) {
        var canvas = new Canvas();
        int top = isFirst ? KEY : 0;
        int bottom = top + group.stream().mapToInt(this::height).sum();
        if (layout.isWide()) {
            addGrid(canvas, Ratio.of(top), Ratio.of(bottom));
        }
        if (isFirst) {
            addKey(canvas);
        }
        int y = top;
        for (Row row : group) {
            add(canvas, row, y);
            y += height(row);
        }
        addTicks(canvas, bottom);
        return canvas.panel(layout.layout().width(), bottom + AXIS + BELOW_AXIS);
    }

    private List<String> lines(Row row) {
        int width = layout.nameWidth(row);
        return TextWidth.lines(row.name(), isStrong(row) ? width * 100 / STRONG : width, layout.fontSize());
    }

    private boolean isStrong(Row row) {
        return style == RowStyle.DOT && !row.isPart();
    }

    private int height(Row row) {
        return layout.height(lines(row).size()) + (row.isBroken() ? BREAK : 0);
    }

    private void addGrid(Canvas canvas, Ratio top, Ratio bottom) {
        for (int tick = 0; tick <= TICKS; tick++) {
            Ratio x = at(Ratio.of(tick, TICKS));
            canvas.line(tick == 0 ? "zero" : "grid", x, top, x, bottom);
        }
    }

    private void addTicks(Canvas canvas, int bottom) {
        for (int tick = 0; tick <= TICKS; tick += layout.isWide() ? 1 : TICKS / 2) {
            Ratio share = Ratio.of(tick, TICKS);
            String position = tick == 0 ? "start" : tick == TICKS ? "end" : "middle";
            canvas.words("tick " + position, at(share), Ratio.of(bottom + AXIS - BASE_LINE + 2), tickWords(share));
        }
    }

    /** Returns points where all rows have one maximum whose quarters are whole, otherwise percentages. */
    private String tickWords(Ratio share) {
        int max = rows.get(0).score().max();
        boolean isInPoints = style == RowStyle.BAR
                && max % TICKS == 0
                && rows.stream().allMatch(row -> row.score().max() == max);
        return isInPoints ? words.number(share.times(Ratio.of(max)).floor().intValueExact()) : words.percent(share, 0);
    }

    private void addKey(Canvas canvas) {
        int baseLine = KEY - BASE_LINE - OVERHANG;
        canvas.words("key end strong", Ratio.of(layout.pointsEnd()), Ratio.of(baseLine), words.heading(Label.POINTS));
        if (layout.hasMeans()) {
            String mean = words.heading(Label.MEAN_IN_SHORT);
            canvas.words("key end", Ratio.of(layout.meansEnd()), Ratio.of(baseLine), mean);
            Ratio x = Ratio.of(layout.meansEnd() - TextWidth.of(mean) * layout.fontSize() / 100 - OVERHANG);
            mark(canvas, x, Ratio.of(baseLine - BASE_LINE));
        }
        if (style == RowStyle.DOT
                && rows.stream().anyMatch(row -> row.lowerQuartile().isPresent())) {
            int width = 24;
            canvas.rectangle(
                    "half", Ratio.of(layout.plotStart()), Ratio.of(baseLine - 10), Ratio.of(width), Ratio.of(12));
            canvas.words(
                    "key start",
                    Ratio.of(layout.plotStart() + width + OVERHANG),
                    Ratio.of(baseLine),
                    words.of(FigurePhrase.MIDDLE_HALF));
        }
    }

    private void add(Canvas canvas, Row row, int rowTop) {
        int top = rowTop;
        if (row.isBroken()) {
            addBreak(canvas, top);
            top += BREAK;
        }
        List<String> lines = lines(row);
        for (int i = 0; i < lines.size(); i++) {
            canvas.words(
                    isStrong(row) ? "name start strong" : "name start",
                    Ratio.of(layout.indent(row)),
                    Ratio.of(top + layout.firstLine() + i * RowLayout.LINE),
                    lines.get(i));
        }
        Ratio middle = Ratio.of(top + layout.middle(lines.size()));
        if (!layout.isWide()) {
            // Names stand above what is drawn, where lines would run through them.
            Ratio reach = Ratio.of(RowLayout.BAND / 2 + 2L);
            addGrid(canvas, middle.minus(reach), middle.plus(reach));
        }
        draw(canvas, row, middle);
        Ratio baseLine = middle.plus(Ratio.of(BASE_LINE));
        canvas.words("points end", Ratio.of(layout.pointsEnd()), baseLine, points(row));
        row.mean()
                .ifPresent(mean ->
                        canvas.words("mean-points end", Ratio.of(layout.meansEnd()), baseLine, words.decimal(mean, 1)));
    }

    private void addBreak(Canvas canvas, int top) {
        Ratio y = Ratio.of(top + BREAK - 2L * OVERHANG);
        canvas.line(
                "break",
                Ratio.of(layout.plotStart()),
                y,
                Ratio.of(layout.layout().width()),
                y);
        canvas.words(
                "break-words start",
                Ratio.of(layout.plotStart()),
                y.minus(Ratio.of(OVERHANG)),
                words.of(FigurePhrase.NOT_COMPARABLE));
    }

    private void draw(Canvas canvas, Row row, Ratio middle) {
        if (style == RowStyle.BAR) {
            drawBar(canvas, row, middle);
            drawMean(canvas, row, middle);
        } else {
            drawHalf(canvas, row, middle);
            drawMean(canvas, row, middle);
            drawDot(canvas, row, middle);
        }
    }

    private void drawMean(Canvas canvas, Row row, Ratio middle) {
        row.mean().ifPresent(mean -> mark(canvas, at(share(row, mean)), middle));
    }

    private void drawBar(Canvas canvas, Row row, Ratio middle) {
        Ratio height = Ratio.of(RowLayout.BAND - 2L);
        Ratio top = middle.minus(height.times(HALF));
        Ratio certain = at(share(row, row.score().atLeast()));
        canvas.rectangle("track", Ratio.of(layout.plotStart()), top, Ratio.of(layout.plotWidth()), height);
        canvas.rectangle("bar", Ratio.of(layout.plotStart()), top, certain.minus(Ratio.of(layout.plotStart())), height);
        if (!row.score().isKnown() && !row.isUnknown()) {
            Ratio possible = at(share(row, row.score().atMost()));
            canvas.rectangle("possible", certain, top, possible.minus(certain), height);
        }
    }

    private void drawHalf(Canvas canvas, Row row, Ratio middle) {
        canvas.line("track-line", at(Ratio.ZERO), middle, at(Ratio.ONE), middle);
        if (row.lowerQuartile().isPresent() && row.upperQuartile().isPresent()) {
            Ratio from = at(share(row, row.lowerQuartile().get()));
            Ratio to = at(share(row, row.upperQuartile().get()));
            Ratio height = Ratio.of(RowLayout.BAND - 4L);
            canvas.rectangle("half", from, middle.minus(height.times(HALF)), to.minus(from), height);
        }
    }

    private void drawDot(Canvas canvas, Row row, Ratio middle) {
        if (row.isUnknown()) {
            return;
        }
        Ratio certain = at(share(row, row.score().atLeast()));
        if (row.score().isKnown()) {
            canvas.dot(row.isPart() ? "dot" : "dot whole", certain, middle, row.isPart() ? SMALL_RADIUS : RADIUS);
        } else {
            Ratio possible = at(share(row, row.score().atMost()));
            canvas.rectangle("possible", certain, middle.minus(SMALL_RADIUS), possible.minus(certain), Ratio.of(8));
        }
    }

    private static void mark(Canvas canvas, Ratio x, Ratio middle) {
        Ratio reach = Ratio.of(RowLayout.BAND).times(HALF).plus(Ratio.of(2));
        canvas.line("mean-edge", x, middle.minus(reach), x, middle.plus(reach));
        canvas.line("mean", x, middle.minus(reach), x, middle.plus(reach));
    }

    private static Ratio share(Row row, int points) {
        return share(row, Ratio.of(points));
    }

    private static Ratio share(Row row, Ratio points) {
        return row.score().max() == 0
                ? Ratio.ZERO
                : points.dividedBy(Ratio.of(row.score().max()));
    }

    private Ratio at(Ratio share) {
        return Ratio.of(layout.plotStart()).plus(share.times(Ratio.of(layout.plotWidth())));
    }

    private String points(Row row) {
        if (row.isUnknown()) {
            return words.of(Label.UNKNOWN);
        }
        String points = ScoreWords.of(row.score(), words);
        return style == RowStyle.BAR
                ? points
                : points + "/" + words.number(row.score().max());
    }
}
