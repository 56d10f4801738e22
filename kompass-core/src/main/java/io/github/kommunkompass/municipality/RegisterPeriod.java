package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A period in which a municipality had the same code, name and county.
 *
 * @param code the official code
 * @param name the official name, with its qualifier ({@code Herøy (Nordland)}) and all its parallel names
 *     ({@code Hábmer - Hamarøy})
 * @param county the county
 * @param from the first day, or empty if the start is not known
 * @param before the first day after the period, or empty if it lasts
 */
public record RegisterPeriod(
        String code, String name, County county, Optional<LocalDate> from, Optional<LocalDate> before) {

    /**
     * Creates a period.
     *
     * @param code the official code
     * @param name the official name
     * @param county the county
     * @param from the first day, or empty
     * @param before the first day after the period, or empty
     * @throws InvalidValueException if the period has no day
     */
    public RegisterPeriod {
        if (from.isPresent() && before.filter(end -> !end.isAfter(from.get())).isPresent()) {
            throw new InvalidValueException(
                    "a period of " + code + " from " + from.get() + " to before " + before.get(), "at least one day");
        }
    }

    /**
     * Returns whether a date may be within this period.
     *
     * @param date the date
     * @return true if a day that the date may stand for is within the period
     */
    public boolean mayInclude(PartialDate date) {
        return from.filter(start -> date.latest().isBefore(start)).isEmpty()
                && before.filter(end -> !date.earliest().isBefore(end)).isEmpty();
    }
}
