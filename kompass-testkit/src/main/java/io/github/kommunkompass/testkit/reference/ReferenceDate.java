package io.github.kommunkompass.testkit.reference;

import io.github.kommunkompass.value.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The first and the last day that a date may stand for, from its text. */
record ReferenceDate(LocalDate first, LocalDate last) {

    static ReferenceDate of(PartialDate date) {
        String text = date.toString();
        return switch (text.length()) {
            case 4 -> new ReferenceDate(LocalDate.parse(text + "-01-01"), LocalDate.parse(text + "-12-31"));
            case 7 ->
                new ReferenceDate(
                        LocalDate.parse(text + "-01"), YearMonth.parse(text).atEndOfMonth());
            default -> new ReferenceDate(LocalDate.parse(text), LocalDate.parse(text));
        };
    }

    boolean isCertainlyAfter(ReferenceDate other) {
        return first.compareTo(other.last) > 0;
    }

    /** Returns whether one of the days is from a day on and before another; a missing one is no limit. */
    boolean mayBeWithin(Optional<LocalDate> from, Optional<LocalDate> before) {
        boolean isTooEarly = from.isPresent() && last.compareTo(from.get()) < 0;
        boolean isTooLate = before.isPresent() && first.compareTo(before.get()) >= 0;
        return !isTooEarly && !isTooLate;
    }
}
