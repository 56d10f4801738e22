package io.github.kommunkompass.value;

import java.util.Optional;

/**
 * A range of dates with a known start and perhaps an end, such as from {@code 2010-03} to {@code 2016}, or from
 * {@code 2020}. Both ends are inclusive: an end of {@code 2016} includes the whole year.
 *
 * @param from the first date
 * @param to the last date, or empty if no end is known
 */
public record DateRange(PartialDate from, Optional<PartialDate> to) {

    /**
     * Creates a range.
     *
     * @param from the first date
     * @param to the last date, or empty
     * @throws InvalidValueException if the end is certainly before the start
     */
    public DateRange {
        if (to.filter(end -> end.relationTo(from) == PartialDate.Relation.BEFORE)
                .isPresent()) {
            throw new InvalidValueException("a range from " + from + " to " + to.get(), "an end not before the start");
        }
    }

    /**
     * Obtains a range without a known end.
     *
     * @param from the first date
     * @return the range
     */
    public static DateRange from(PartialDate from) {
        return new DateRange(from, Optional.empty());
    }

    /**
     * Obtains a range with both ends.
     *
     * @param from the first date
     * @param to the last date
     * @return the range
     * @throws InvalidValueException if the end is certainly before the start
     */
    public static DateRange of(PartialDate from, PartialDate to) {
        return new DateRange(from, Optional.of(to));
    }

    /**
     * Returns whether a date certainly lies outside this range.
     *
     * @param date the date
     * @return true if every day that the date may stand for is before the first or after the last day of the range; false if
     *     it lies within, or if its known parts do not decide
     */
    public boolean excludes(PartialDate date) {
        return date.relationTo(from) == PartialDate.Relation.BEFORE
                || to.filter(end -> date.relationTo(end) == PartialDate.Relation.AFTER)
                        .isPresent();
    }

    /** {@return the range in words, such as {@code from 2010-03 to 2016} or {@code from 2020 on}} */
    @Override
    public String toString() {
        return "from " + from + to.map(last -> " to " + last).orElse(" on");
    }
}
