package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** A period, which may have no end. */
final class SpanShape extends ObjectShape<DateRange> {

    static final SpanShape SPAN = new SpanShape();

    private final Member<DateRange, PartialDate> from = required("from", Common.DATE, DateRange::from);
    private final Member<DateRange, PartialDate> to = optional("to", Common.DATE, DateRange::to);

    private SpanShape() {}

    @Override
    protected @Nullable DateRange make(Members read) {
        PartialDate start = read.get(from);
        PartialDate end = read.get(to);
        if (start == null || read.isInvalid(to)) {
            return null;
        }
        return end == null ? DateRange.from(start) : read.in().made(() -> DateRange.of(start, end));
    }
}
