package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.Quoted;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A whole number of any size, as written. Its range is checked when it is known. Immutable. */
public final class WholeNumber {

    /** The length of the longest number that a long is sure to hold, and of the longest that it may hold. */
    private static final int SHORT = 18;

    private static final int LONG = 20;

    private final String text;
    private final long value;
    private final boolean isLong;

    private WholeNumber(String text, long value, boolean isLong) {
        this.text = text;
        this.value = value;
        this.isLong = isLong;
    }

    /** Returns a whole number. */
    public static WholeNumber of(int number) {
        return new WholeNumber("", number, true);
    }

    /** Returns the number that is written, or null if it is written with decimals or an exponent. */
    static @Nullable WholeNumber parse(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if ((c < '0' || c > '9') && c != '-') {
                return null;
            }
        }
        return number.length() <= SHORT ? new WholeNumber(number, Long.parseLong(number), true) : ofLong(number);
    }

    private static WholeNumber ofLong(String number) {
        BigInteger value = number.length() <= LONG ? new BigInteger(number) : BigInteger.ZERO;
        boolean isLong = number.length() <= LONG && value.bitLength() < Long.SIZE;
        return new WholeNumber(number, value.longValue(), isLong);
    }

    /** {@return the number, which is a long} */
    public long toLong() {
        return value;
    }

    /** Returns whether the number is within a range. */
    public boolean isWithin(long min, long max) {
        return isLong && value >= min && value <= max;
    }

    /** Returns the number if it is within a range, and reports it otherwise. */
    public @Nullable Integer within(int min, int max, JsonPath path, Input in) {
        if (!isWithin(min, max)) {
            in.invalid(path, JsonRule.NUMBER_OUT_OF_RANGE, shown(), range(min, max));
            return null;
        }
        return (int) value;
    }

    /** As {@link #within(int, int, JsonPath, Input)}, for the current value and a number of any size. */
    @Nullable
    Long within(long min, long max, Input in) {
        if (!isWithin(min, max)) {
            in.invalid(JsonRule.NUMBER_OUT_OF_RANGE, shown(), range(min, max));
            return null;
        }
        return value;
    }

    private String shown() {
        return Quoted.beginning(text, Limits.QUOTED_LENGTH);
    }

    private static String range(long min, long max) {
        return "a whole number from " + min + " to " + max;
    }
}
