package io.github.kommunkompass.progress;

import io.github.kommunkompass.value.Ratio;
import org.immutables.value.Value;

/**
 * The change of the total per year, in points, between two dates of which the day may be unknown: the least and the greatest rate
 * that the dates allow.
 *
 * <p>Formula: the change times 365.25, divided by the days between the dates. Immutable and thread-safe.
 */
@Value.Immutable
public interface RatePerYear {

    /** {@return the least rate that is possible, in points per year; negative for a decline} */
    Ratio atLeast();

    /** {@return the greatest rate that is possible, in points per year; equal to the least if both dates are days} */
    Ratio atMost();

    /** {@return whether the rate is known exactly, because both dates are days or the change is 0} */
    default boolean isExact() {
        return atLeast().equals(atMost());
    }
}
