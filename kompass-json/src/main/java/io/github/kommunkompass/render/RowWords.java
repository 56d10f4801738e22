package io.github.kommunkompass.render;

import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers of rows as they are written, and the heads above them. */
final class RowWords {

    private final List<Row> rows;
    private final RowStyle style;
    private final Words words;
    private final MeanWords means;

    RowWords(List<Row> rows, RowStyle style, Words words) {
        this.rows = rows;
        this.style = style;
        this.words = words;
        this.means =
                new MeanWords(rows.stream().flatMap(row -> row.mean().stream()).toList(), words);
    }

    String pointsHead() {
        return words.heading(Label.POINTS);
    }

    String meansHead() {
        return words.heading(Label.MEAN_IN_SHORT);
    }

    boolean hasMeans() {
        return rows.stream().anyMatch(row -> row.mean().isPresent());
    }

    Optional<String> mean(Row row) {
        return row.mean().map(means::of);
    }

    /** Returns the points of a row in lines, which break before the maximum and within bounds if they are wider than a width. */
    List<String> points(Row row, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String part : parts(row)) {
            if (!line.isEmpty() && Lettering.STRONG.width(line + part) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString());
        return lines;
    }

    private List<String> parts(Row row) {
        List<String> parts = new ArrayList<>(ScoreWords.parts(row.score(), words));
        if (style == RowStyle.DOT && !row.isUnknown()) {
            parts.add("/" + words.number(row.score().max()));
        }
        return parts;
    }

    /** Returns the width of the column of points, whose lines break if they are wider than a width. */
    int pointsWidth(int width) {
        return widest(
                Lettering.STRONG,
                Stream.concat(Stream.of(pointsHead()), rows.stream().flatMap(row -> points(row, width).stream())));
    }

    /** Returns the width of the column of means, whose head has a mark of some width beside it. */
    int meansWidth(int mark) {
        int head = Lettering.PLAIN.width(meansHead()) + mark;
        return Math.max(head, widest(Lettering.PLAIN, rows.stream().flatMap(row -> mean(row).stream())));
    }

    private static int widest(Lettering lettering, Stream<String> texts) {
        return texts.mapToInt(lettering::width).max().orElse(0);
    }
}
