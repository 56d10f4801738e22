package io.github.kommunkompass.render;

import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.value.Ratio;
import java.util.List;

/** The scale of rows, from zero to the maximum: a line at each quarter whose number has room. */
final class RowScale {

    private static final int QUARTERS = 4;
    private static final int GAP = 8;
    private static final List<List<Integer>> CHOICES =
            List.of(List.of(0, 1, 2, 3, QUARTERS), List.of(0, 2, QUARTERS), List.of(0, QUARTERS));

    private final RowLayout layout;
    private final Words words;
    private final boolean isInPoints;
    private final int max;
    private final List<Integer> ticks;

    /** Creates a scale in points where all rows have one maximum whose quarters are whole, otherwise one in percentages. */
    RowScale(List<Row> rows, RowStyle style, RowLayout layout, Words words) {
        this.layout = layout;
        this.words = words;
        List<Integer> maxima = rows.stream()
                .map(row -> row.score().max())
                .filter(points -> points > 0)
                .distinct()
                .toList();
        this.max = maxima.isEmpty() ? 0 : maxima.get(0);
        this.isInPoints = style == RowStyle.BAR && maxima.size() == 1 && max % QUARTERS == 0;
        this.ticks = CHOICES.stream()
                .filter(choice -> layout.isWide() || choice.size() <= QUARTERS)
                .filter(this::hasRoom)
                .findFirst()
                .orElse(List.of(QUARTERS));
    }

    private boolean hasRoom(List<Integer> choice) {
        int end = layout.plotStart() - GAP;
        for (int tick : choice) {
            int start = left(tick);
            if (start < end + GAP) {
                return false;
            }
            end = start + Lettering.PLAIN.width(text(tick));
        }
        return true;
    }

    /** Returns where the number of a tick starts, rounded down. */
    private int left(int tick) {
        int x = layout.plotStart() + layout.plotWidth() * tick / QUARTERS;
        int width = Lettering.PLAIN.width(text(tick));
        return tick == 0 ? x : tick == QUARTERS ? x - width : x - (width + 1) / 2;
    }

    private String text(int tick) {
        Ratio share = Ratio.of(tick, QUARTERS);
        return isInPoints ? words.number(share.times(Ratio.of(max)).floor().intValueExact()) : words.percent(share, 0);
    }

    /** Returns where a share is. */
    Ratio at(Ratio share) {
        return Ratio.of(layout.plotStart()).plus(share.times(Ratio.of(layout.plotWidth())));
    }

    void addGrid(Canvas canvas, Ratio top, Ratio bottom) {
        canvas.line("zero", at(Ratio.ZERO), top, at(Ratio.ZERO), bottom);
        for (int tick : ticks) {
            if (tick > 0) {
                Ratio x = at(Ratio.of(tick, QUARTERS));
                canvas.line("grid", x, top, x, bottom);
            }
        }
    }

    void addNumbers(Canvas canvas, int baseLine) {
        for (int tick : ticks) {
            String position = tick == 0 ? "start" : tick == QUARTERS ? "end" : "middle";
            canvas.words("tick " + position, at(Ratio.of(tick, QUARTERS)), Ratio.of(baseLine), text(tick));
        }
    }
}
