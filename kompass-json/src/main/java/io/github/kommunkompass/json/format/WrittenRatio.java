package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.Decimal;
import io.github.kommunkompass.value.Ratio;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A fraction as it is written. Shares of points are few, and are written again and again, so that the last ones are kept: making
 * their texts is most of the work of writing a scorecard.
 */
record WrittenRatio(Ratio ratio, String exact, Decimal value) {

    private static final int MOST_KEPT = 1 << 11;
    /** Longer ones are not shares of points. */
    private static final int LONGEST_KEPT = 20;

    private static final AtomicReferenceArray<@Nullable WrittenRatio> KEPT = new AtomicReferenceArray<>(MOST_KEPT);

    static WrittenRatio of(Ratio ratio) {
        int index = ratio.hashCode() & (MOST_KEPT - 1);
        WrittenRatio kept = KEPT.get(index);
        if (kept != null && kept.ratio.equals(ratio)) {
            return kept;
        }
        var written = new WrittenRatio(ratio, ratio.toString(), Decimal.of(ratio.doubleValue()));
        if (written.exact.length() <= LONGEST_KEPT) {
            KEPT.set(index, written);
        }
        return written;
    }
}
