package io.github.kommunkompass.render;

import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mean and the median of a reference: lines among the dots, and words below the axis beside the same marks. */
final class PositionMeans {

    private static final int GAP = 6;
    private static final int LEVEL_GAP = 3;

    /** How far marks must be from each other to be told apart. */
    private static final Ratio APART = Ratio.of(3);

    private final Optional<Ratio> mean;
    private final Optional<Ratio> median;
    private final PositionScale scale;
    private final int width;
    private final List<Note> notes = new ArrayList<>();

    PositionMeans(Chart.Position chart, PositionScale scale, Layout layout, Words words) {
        this.mean = chart.mean();
        this.median = chart.median();
        this.scale = scale;
        this.width = layout.width();
        var numbers = new MeanWords(values(chart).toList(), words);
        boolean isMeanFirst = mean.flatMap(first -> median.map(second -> first.compareTo(second) <= 0))
                .orElse(true);
        mean.map(value -> note(MeanMark.MEAN, value, words.of(FigurePhrase.MEAN_OF, numbers.of(value)), isMeanFirst))
                .ifPresent(notes::add);
        median.map(value -> note(
                        MeanMark.MEDIAN,
                        value,
                        words.of(FigurePhrase.NAME_AND_POINTS, words.of(Label.MEDIAN), numbers.of(value)),
                        !isMeanFirst))
                .ifPresent(notes::add);
    }

    /** Returns those that there are. */
    static Stream<Ratio> values(Chart.Position chart) {
        return Stream.concat(chart.mean().stream(), chart.median().stream());
    }

    /** Words on one side of a mark, which take part of the width. */
    private record Note(MeanMark mark, Ratio x, boolean isLeft, List<String> lines) {

        int width() {
            return lines.stream().mapToInt(Lettering.PLAIN::width).max().orElse(0);
        }

        Ratio from() {
            return isLeft ? x.minus(Ratio.of(GAP + (long) width())) : x.minus(Ratio.of(GAP));
        }

        Ratio to() {
            return isLeft ? x.plus(Ratio.of(GAP)) : x.plus(Ratio.of(GAP + (long) width()));
        }

        int height() {
            return lines.size() * Lettering.LINE;
        }

        /** Returns whether both fit on one line: their words are on different sides, or do not reach the other. */
        boolean isBeside(Note other) {
            Note first = x.compareTo(other.x) <= 0 ? this : other;
            Note second = first.equals(this) ? other : this;
            boolean isOutward = first.isLeft && !second.isLeft;
            return first.to().compareTo(second.from()) <= 0
                    || (isOutward && second.x.minus(first.x).compareTo(APART) >= 0);
        }
    }

    /** Returns words on the side that is wanted if they have room there, otherwise on the larger one, broken where they must be. */
    private Note note(MeanMark mark, Ratio value, String text, boolean isLeftWanted) {
        Ratio x = scale.at(value);
        int left = x.floor().intValueExact() - GAP;
        int right = width - left - 2 * GAP - 1;
        int needed = Lettering.PLAIN.width(text);
        boolean isLeft = needed > (isLeftWanted ? left : right) ? left > right : isLeftWanted;
        return new Note(mark, x, isLeft, Lettering.PLAIN.lines(text, isLeft ? left : right));
    }

    /** Adds the lines among the dots. */
    void addLines(Canvas canvas, Ratio top, Ratio bottom) {
        notes.forEach(note -> MeanMark.addEdge(canvas, note.x(), top, bottom));
        notes.forEach(note -> note.mark().addLine(canvas, note.x(), top, bottom));
    }

    /** Adds the words, beside each other or below each other, and returns where they end. */
    int addWords(Canvas canvas, int top) {
        int y = top;
        int bottom = top;
        for (int i = 0; i < notes.size(); i++) {
            if (i > 0 && !notes.get(i).isBeside(notes.get(i - 1))) {
                y = bottom + LEVEL_GAP;
            }
            add(canvas, notes.get(i), y);
            bottom = Math.max(bottom, y + notes.get(i).height());
        }
        return bottom;
    }

    private static void add(Canvas canvas, Note note, int top) {
        note.mark().addSample(canvas, note.x(), Ratio.of(top), Ratio.of(top + (long) note.height()));
        Ratio x = note.isLeft() ? note.x().minus(Ratio.of(GAP)) : note.x().plus(Ratio.of(GAP));
        int baseLine = top + Lettering.LINE / 2 + Lettering.BASE_LINE;
        for (String line : note.lines()) {
            canvas.words("mean-points " + (note.isLeft() ? "end" : "start"), x, Ratio.of(baseLine), line);
            baseLine += Lettering.LINE;
        }
    }
}
