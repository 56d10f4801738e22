package io.github.kommunkompass.render;

import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale of points below dots: steps of 1, 2 or 5 times a power of ten, with a number at both ends. It goes from zero to the maximum if
 * what it shows spans half of that, otherwise from the step below what it shows to the step above it, at most the maximum, and at least a
 * tenth of it.
 */
final class PositionScale {

    private static final Ratio LEAST_PART = Ratio.of(10);
    private static final int MOST_STEPS = 8;
    private static final int LEAST_MARGIN = 14;
    private static final int GAP = 10;
    private static final int TICK = 5;
    private static final int BASE_LINE = 18;
    private static final int TEN = 10;
    private static final List<Integer> STEPS = List.of(1, 2, 5);

    private final int width;
    private final Words words;
    private final int max;
    private final int margin;
    private final List<Integer> ticks;

    PositionScale(Ratio least, Ratio most, int max, Layout layout, Words words) {
        this.width = layout.width();
        this.words = words;
        this.max = max;
        this.margin = Math.max(LEAST_MARGIN, (Lettering.PLAIN.width(words.number(max)) + 1) / 2);
        Ratio all = Ratio.of(max);
        Ratio span = most.minus(least);
        boolean isWhole = span.times(Ratio.of(2)).compareTo(all) >= 0;
        Ratio around = all.dividedBy(LEAST_PART).minus(span).max(Ratio.ZERO).dividedBy(Ratio.of(2));
        int from = isWhole ? 0 : least.minus(around).max(Ratio.ZERO).floor().intValueExact();
        int to = isWhole ? max : ceiling(most.plus(around).min(all));
        this.ticks = ticks(from, to);
    }

    private static int ceiling(Ratio points) {
        return points.negated().floor().negate().intValueExact();
    }

    private List<Integer> ticks(int from, int to) {
        for (long power = 1; power <= max; power *= TEN) {
            for (int step : STEPS) {
                List<Integer> found = ticks(from, to, step * power);
                if (found.size() - 1 <= MOST_STEPS && hasRoom(found)) {
                    return found;
                }
            }
        }
        return List.of(0, max);
    }

    private List<Integer> ticks(int from, int to, long step) {
        long first = from / step * step;
        if (first == max) {
            first = Math.max(0, first - step);
        }
        long last = Math.min(max, Math.max(first + step, (to + step - 1) / step * step));
        List<Integer> found = new ArrayList<>();
        for (long tick = first; tick < last && found.size() <= MOST_STEPS; tick += step) {
            found.add(Math.toIntExact(tick));
        }
        // The last step may be shorter, and then have no room for both numbers.
        if (found.size() > 1 && (last - first) % step * 2 > 0 && (last - first) % step * 2 < step) {
            found.subList(found.size() - 1, found.size()).clear();
        }
        found.add(Math.toIntExact(last));
        return found;
    }

    private boolean hasRoom(List<Integer> found) {
        int first = found.get(0);
        int last = found.get(found.size() - 1);
        int widest = Lettering.PLAIN.width(words.number(last));
        for (int i = 1; i < found.size(); i++) {
            Ratio distance = Ratio.of(found.get(i) - (long) found.get(i - 1), last - (long) first)
                    .times(Ratio.of(length()));
            if (distance.compareTo(Ratio.of(widest + (long) GAP)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int length() {
        return width - 2 * margin;
    }

    /** Returns where points are. */
    Ratio at(Ratio points) {
        int from = ticks.get(0);
        int to = ticks.get(ticks.size() - 1);
        Ratio share = points.minus(Ratio.of(from)).dividedBy(Ratio.of(to - (long) from));
        return Ratio.of(margin).plus(share.times(Ratio.of(length())));
    }

    /** Adds the axis and its numbers, and returns where they end. */
    int add(Canvas canvas, int y) {
        canvas.line("zero", Ratio.of(margin), Ratio.of(y), Ratio.of(width - (long) margin), Ratio.of(y));
        for (int tick : ticks) {
            Ratio x = at(Ratio.of(tick));
            canvas.line("grid", x, Ratio.of(y), x, Ratio.of(y + (long) TICK));
            canvas.words("tick middle", x, Ratio.of(y + (long) BASE_LINE), words.number(tick));
        }
        return y + BASE_LINE + Lettering.BASE_LINE;
    }
}
