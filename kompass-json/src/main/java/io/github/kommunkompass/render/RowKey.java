package io.github.kommunkompass.render;

import io.github.kommunkompass.language.FigurePhrase;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * The heads of the numbers of a panel, and samples of what is drawn in it with their words. Samples stand beside the heads, or on lines of
 * their own where there is no room.
 */
final class RowKey {

    private static final int HEADS = 30;
    private static final int LINE = 22;
    private static final int BELOW = 9;
    private static final int SAMPLE = 24;
    private static final int GAP = 16;
    private static final int HALF_MARK = 2;

    private final RowLayout layout;
    private final RowWords numbers;
    private final List<Sample> samples;

    RowKey(List<Row> group, RowStyle style, RowLayout layout, RowWords numbers, Words words) {
        this.layout = layout;
        this.numbers = numbers;
        this.samples = samples(group, style, words);
    }

    /** What is drawn, and what it is called. */
    private record Sample(String kind, int height, String text) {
        int width() {
            return SAMPLE + RowLayout.SPACE + Lettering.PLAIN.width(text);
        }
    }

    private static List<Sample> samples(List<Row> group, RowStyle style, Words words) {
        List<Sample> samples = new ArrayList<>();
        if (style == RowStyle.DOT
                && group.stream()
                        .anyMatch(row -> row.lowerQuartile().isPresent()
                                && row.upperQuartile().isPresent())) {
            samples.add(new Sample("half", RowMarks.HALF_HEIGHT, words.of(FigurePhrase.MIDDLE_HALF)));
        }
        if (group.stream().anyMatch(Row::isRange)) {
            samples.add(new Sample("possible", RowMarks.RANGE_HEIGHT, words.of(FigurePhrase.POSSIBLE)));
        }
        return samples;
    }

    int height() {
        return HEADS + (isBesideHeads() ? 0 : lines() * LINE);
    }

    private boolean isBesideHeads() {
        return width() <= headsStart();
    }

    /** Returns the width of the samples beside each other, with the space after them. */
    private int width() {
        return samples.stream().mapToInt(sample -> sample.width() + GAP).sum();
    }

    private int headsStart() {
        return layout.pointsEnd() - Lettering.STRONG.width(numbers.pointsHead());
    }

    /** Returns the number of lines of samples: one if they have room, otherwise one for each. */
    private int lines() {
        return isOnOneLine() ? 1 : samples.size();
    }

    private boolean isOnOneLine() {
        return width() - GAP <= layout.layout().width();
    }

    void add(Canvas canvas) {
        addHeads(canvas, height() - BELOW);
        int baseLine = isBesideHeads() ? height() - BELOW : LINE - BELOW;
        boolean isAbovePlot = layout.plotStart() + width() <= headsStart();
        int x = isAbovePlot ? layout.plotStart() : 0;
        for (Sample sample : samples) {
            add(canvas, sample, x, baseLine);
            x += isOnOneLine() ? sample.width() + GAP : 0;
            baseLine += isOnOneLine() ? 0 : LINE;
        }
    }

    private void addHeads(Canvas canvas, int baseLine) {
        canvas.words("key end strong", Ratio.of(layout.pointsEnd()), Ratio.of(baseLine), numbers.pointsHead());
        if (layout.hasMeans()) {
            Ratio end = Ratio.of(layout.meansEnd() - (long) RowLayout.MARK);
            canvas.words("key end", end, Ratio.of(baseLine), numbers.meansHead());
            Ratio x = Ratio.of(layout.meansEnd() - (long) HALF_MARK);
            Ratio middle = Ratio.of(baseLine - (long) Lettering.BASE_LINE);
            MeanMark.MEAN.addSample(canvas, x, middle.minus(RowMarks.reach()), middle.plus(RowMarks.reach()));
        }
    }

    private static void add(Canvas canvas, Sample sample, int x, int baseLine) {
        Ratio top = Ratio.of(baseLine - Lettering.BASE_LINE + 1L).minus(Ratio.of(sample.height(), 2));
        canvas.rectangle(sample.kind() + " sample", Ratio.of(x), top, Ratio.of(SAMPLE), Ratio.of(sample.height()));
        canvas.words("key start", Ratio.of(x + SAMPLE + (long) RowLayout.SPACE), Ratio.of(baseLine), sample.text());
    }
}
