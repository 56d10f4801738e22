package io.github.kommunkompass.value;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A span of time with a known beginning and perhaps an end, such as from {@code 2010-03} to {@code 2016}, or from
 * {@code 2020} on. Both ends belong to it, as far as they may reach.
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface DateRange {

    /**
     * Returns the beginning.
     *
     * @return the first date of the span
     */
    PartialDate start();

    /**
     * Returns the end.
     *
     * @return the last date of the span, or empty if no end is known
     */
    Optional<PartialDate> end();

    /**
     * Tells whether a date certainly lies outside this span.
     *
     * @param date the date
     * @return true if every day that the date may be is before the first or after the last day that the span may have;
     *     false if it lies within or cannot be told
     */
    default boolean excludes(PartialDate date) {
        return date.relationTo(start()) == PartialDate.Relation.BEFORE
                || end().filter(end -> date.relationTo(end) == PartialDate.Relation.AFTER)
                        .isPresent();
    }

    /**
     * Returns the span in words, such as {@code from 2010-03 to 2016} or {@code from 2020 on}.
     *
     * @return a phrase for a person
     */
    default String describe() {
        return "from " + start() + end().map(last -> " to " + last).orElse(" on");
    }

    /**
     * Obtains a span without a known end.
     *
     * @param from its beginning
     * @return the span
     */
    static DateRange from(PartialDate from) {
        return new DateRangeBuilder().start(from).build();
    }

    /**
     * Obtains a span with both ends.
     *
     * @param from its beginning
     * @param to its end
     * @return the span
     * @throws IllegalArgumentException if the end is certainly before the beginning
     */
    static DateRange of(PartialDate from, PartialDate to) {
        return new DateRangeBuilder().start(from).end(to).build();
    }

    /**
     * Holds the one rule of a span.
     *
     * @throws IllegalArgumentException if the end is certainly before the beginning
     */
    @Value.Check
    default void check() {
        if (end().filter(end -> end.relationTo(start()) == PartialDate.Relation.BEFORE)
                .isPresent()) {
            throw new IllegalArgumentException("found a span from " + start() + " to " + end().get()
                    + ", expected an end that is not before the beginning");
        }
    }
}
