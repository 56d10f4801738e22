package io.github.kommunkompass.render;

import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws rows below each other: the name, the share of the maximum, the points, and the mean. All rows have one scale, from zero to the
 * maximum, and numbers stand below each other.
 */
final class RowFigure {

    /** The height above which rows go on in another panel, so that two have room on a page of A4. */
    private static final int MOST_HEIGHT = 500;

    private static final int AXIS = 18;
    private static final int BELOW_AXIS = 14;
    private static final int ABOVE_NUMBERS = 15;
    private static final int BREAK = 32;
    private static final int BELOW_BREAK = 8;

    private final List<Row> rows;
    private final RowStyle style;
    private final RowLayout layout;
    private final RowScale scale;
    private final RowMarks marks;
    private final RowWords numbers;
    private final Words words;

    RowFigure(List<Row> rows, RowStyle style, Layout layout, Words words) {
        this.rows = rows;
        this.style = style;
        this.words = words;
        this.numbers = new RowWords(rows, style, words);
        this.layout = RowLayout.of(layout, numbers);
        this.scale = new RowScale(rows, style, this.layout, words);
        this.marks = new RowMarks(scale, style);
    }

    /** Returns the panels. A whole and its parts are in one, if it has room for them. */
    List<Panel> panels() {
        List<List<Row>> panels = new ArrayList<>(List.of(new ArrayList<>()));
        for (List<Row> group : groups()) {
            startUnlessRoom(panels, group);
            for (Row row : group) {
                startUnlessRoom(panels, List.of(row));
                panels.get(panels.size() - 1).add(row);
            }
        }
        return panels.stream().map(this::panel).toList();
    }

    private void startUnlessRoom(List<List<Row>> panels, List<Row> more) {
        List<Row> last = panels.get(panels.size() - 1);
        if (!last.isEmpty() && height(last) + height(more) > MOST_HEIGHT) {
            panels.add(new ArrayList<>());
        }
    }

    /** Returns each whole with its parts; each row where there are none. */
    private List<List<Row>> groups() {
        List<List<Row>> groups = new ArrayList<>();
        for (Row row : rows) {
            if (groups.isEmpty() || !row.isPart()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        return groups;
    }

    private Panel panel(List<Row> group) {
        var canvas = new Canvas();
        var key = new RowKey(group, style, layout, numbers, words);
        int top = key.height();
        int bottom = top + height(group);
        if (layout.isWide()) {
            scale.addGrid(canvas, Ratio.of(top), Ratio.of(bottom));
        }
        key.add(canvas);
        int y = top;
        for (Row row : group) {
            add(canvas, row, y);
            y += height(row);
        }
        scale.addNumbers(canvas, bottom + ABOVE_NUMBERS);
        return canvas.panel(layout.layout().width(), bottom + AXIS + BELOW_AXIS);
    }

    private List<String> names(Row row) {
        return (isStrong(row) ? Lettering.STRONG : Lettering.PLAIN).lines(row.name(), layout.nameWidth(row));
    }

    private List<String> points(Row row) {
        return numbers.points(row, layout.pointsWidth());
    }

    private boolean isStrong(Row row) {
        return style == RowStyle.DOT && !row.isPart();
    }

    private int height(List<Row> group) {
        return group.stream().mapToInt(this::height).sum();
    }

    private int height(Row row) {
        return layout.height(names(row).size(), points(row).size()) + (row.isBroken() ? BREAK : 0);
    }

    private void add(Canvas canvas, Row row, int rowTop) {
        int top = rowTop;
        if (row.isBroken()) {
            addBreak(canvas, top);
            top += BREAK;
        }
        List<String> names = names(row);
        List<String> points = points(row);
        Ratio middle = Ratio.of(top + layout.middle(names.size(), points.size()));
        if (!layout.isWide()) {
            // Names stand above what is drawn, where lines would run through them.
            scale.addGrid(canvas, middle.minus(RowMarks.reach()), middle.plus(RowMarks.reach()));
        }
        marks.add(canvas, row, middle);
        int nameLine = top + layout.firstName(names.size(), points.size());
        addLines(canvas, isStrong(row) ? "name start strong" : "name start", layout.indent(row), nameLine, names);
        int pointsLine = top + layout.firstPoints(names.size(), points.size());
        addLines(canvas, "points end", layout.pointsEnd(), pointsLine, points);
        int meanLine = top + layout.mean(names.size(), points.size());
        numbers.mean(row)
                .ifPresent(mean -> addLines(canvas, "mean-points end", layout.meansEnd(), meanLine, List.of(mean)));
    }

    private static void addLines(Canvas canvas, String kind, int x, int firstLine, List<String> lines) {
        int baseLine = firstLine;
        for (String line : lines) {
            canvas.words(kind, Ratio.of(x), Ratio.of(baseLine), line);
            baseLine += Lettering.LINE;
        }
    }

    /** Adds a break above a row, with its words where no line runs through them. */
    private void addBreak(Canvas canvas, int top) {
        int y = top + BREAK - BELOW_BREAK;
        canvas.line("break", Ratio.ZERO, Ratio.of(y), Ratio.of(layout.layout().width()), Ratio.of(y));
        addLines(
                canvas,
                "break-words start",
                0,
                y - Lettering.BASE_LINE,
                List.of(words.of(FigurePhrase.NOT_COMPARABLE)));
    }
}
