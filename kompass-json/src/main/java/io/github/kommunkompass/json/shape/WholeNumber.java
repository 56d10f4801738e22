package io.github.kommunkompass.json.shape;

import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.value.JsonPath;
import org.jspecify.annotations.Nullable;

/** A whole number of any size, as written. Its range is checked when it is known. Immutable. */
public final class WholeNumber {

    /** The length of the longest number that a long is sure to hold. */
    private static final int LONGEST = 18;

    private final long value;
    private final String text;

    private WholeNumber(long value, String text) {
        this.value = value;
        this.text = text;
    }

    /**
     * Returns a whole number.
     *
     * @param number the number
     * @return the same number
     */
    public static WholeNumber of(int number) {
        return new WholeNumber(number, "");
    }

    /** Returns the number that is written, or null if it is written with decimals or an exponent. */
    static @Nullable WholeNumber parse(String number) {
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if ((c < '0' || c > '9') && c != '-') {
                return null;
            }
        }
        if (number.length() <= LONGEST) {
            return new WholeNumber(Long.parseLong(number), number);
        }
        return new WholeNumber(number.charAt(0) == '-' ? Long.MIN_VALUE : Long.MAX_VALUE, number);
    }

    /** {@return the number, or the least or largest long if it may be out of range} */
    long toLong() {
        return value;
    }

    /**
     * Returns the number if it is within a range, and reports it otherwise.
     *
     * @param min the least number
     * @param max the largest number
     * @param path the path of the number
     * @param in the input
     * @return the number, or null if it is out of range
     */
    public @Nullable Integer within(int min, int max, JsonPath path, Input in) {
        if (value < min || value > max) {
            in.invalid(path, JsonRule.NUMBER_OUT_OF_RANGE, text, "a whole number from " + min + " to " + max);
            return null;
        }
        return (int) value;
    }

    /** As {@link #within(int, int, JsonPath, Input)}, for the current value, whose path is made only if it is needed. */
    @Nullable
    Integer within(int min, int max, Input in) {
        return value < min || value > max ? within(min, max, in.path(), in) : Integer.valueOf((int) value);
    }

    @Nullable
    Long countUpTo(long max, Input in) {
        if (text.charAt(0) == '-' || text.length() > LONGEST) {
            in.invalid(JsonRule.NUMBER_OUT_OF_RANGE, text, "a whole number from 0 to " + max);
            return null;
        }
        return value;
    }
}
