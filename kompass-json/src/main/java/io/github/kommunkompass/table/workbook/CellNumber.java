package io.github.kommunkompass.table.workbook;

import io.github.kommunkompass.table.row.InvalidFileException;
import io.github.kommunkompass.value.Quoted;
import java.math.BigDecimal;
import java.math.MathContext;

/** The notation of numbers in cells. A file has them as {@code double} in any notation, perhaps with digits that are only noise. */
final class CellNumber {

    /** The number of significant digits that every {@code double} keeps. */
    private static final int DIGITS = 15;

    /** The number of significant digits that tell any two {@code double} apart. */
    private static final int MAX_DIGITS = 17;

    /** The largest length of a number. Longer ones take long to read, and no program writes them. */
    private static final int MAX_LENGTH = 100;

    private static final double MAX_WHOLE = 1e15;
    private static final int MAX_EXPONENT = 20;

    /** The largest number of digits of an index, which fits into an {@code int}. */
    private static final int MAX_INDEX_DIGITS = 9;

    private static final int RADIX = 10;

    private CellNumber() {}

    /**
     * {@return a number from 0 in digits}
     *
     * @param text the digits
     * @param place the place of errors
     * @throws InvalidFileException if it is not such a number, or one of more than nine digits
     */
    static int index(CharSequence text, WorkbookPlace place) {
        int length = text.length();
        if (length == 0 || length > MAX_INDEX_DIGITS || afterDigits(text, 0) != length) {
            throw place.malformed(Quoted.of(text.toString()), "a whole number from 0 of at most nine digits");
        }
        int index = 0;
        for (int i = 0; i < length; i++) {
            index = index * RADIX + text.charAt(i) - '0';
        }
        return index;
    }

    /** {@return the value of a decimal number as XML Schema defines, or NaN if a text is none or too large} */
    static double parse(CharSequence text) {
        if (text.length() > MAX_LENGTH || !isDecimal(text)) {
            return Double.NaN;
        }
        double number = Double.parseDouble(text.toString());
        return Double.isFinite(number) ? number : Double.NaN;
    }

    private static boolean isDecimal(CharSequence text) {
        int start = isSign(text, 0) ? 1 : 0;
        int point = afterDigits(text, start);
        boolean hasPoint = point < text.length() && text.charAt(point) == '.';
        int end = hasPoint ? afterDigits(text, point + 1) : point;
        if (end - start - (hasPoint ? 1 : 0) == 0) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int exponent = isSign(text, end + 1) ? end + 2 : end + 1;
            end = afterDigits(text, exponent);
            if (end == exponent) {
                return false;
            }
        }
        return end == text.length();
    }

    private static boolean isSign(CharSequence text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
    }

    private static int afterDigits(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** {@return whether a number is written as {@link #notation} does, which most are, so that nothing needs to be done} */
    static boolean isShortest(CharSequence text) {
        int start = text.length() > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = afterDigits(text, start);
        if (point == start || (point - start > 1 && text.charAt(start) == '0')) {
            return false;
        }
        if (point == text.length()) {
            return point - start <= DIGITS && !(start == 1 && text.charAt(1) == '0');
        }
        int end = afterDigits(text, point + 1);
        return text.charAt(point) == '.'
                && end == text.length()
                && end - start - 1 <= DIGITS
                && text.charAt(end - 1) != '0'
                && text.charAt(end - 1) != '.';
    }

    /** {@return the number with the fewest digits that is the same {@code double}, such as 69, 1.1 or 0.30000000000000004} */
    static String notation(double number) {
        if (number == Math.rint(number) && Math.abs(number) < MAX_WHOLE) {
            return Long.toString((long) number);
        }
        BigDecimal shortest = shortest(number);
        int exponent = shortest.precision() - shortest.scale() - 1;
        return Math.abs(exponent) <= MAX_EXPONENT ? shortest.toPlainString() : shortest.toString();
    }

    /** Not from {@code Double.toString}, which has a digit too many for some numbers before Java 19. */
    private static BigDecimal shortest(double number) {
        var exact = new BigDecimal(number);
        BigDecimal rounded = exact;
        for (int digits = DIGITS; digits <= MAX_DIGITS; digits++) {
            rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                break;
            }
        }
        return rounded.stripTrailingZeros();
    }
}
