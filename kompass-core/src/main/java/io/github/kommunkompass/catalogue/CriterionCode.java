package io.github.kommunkompass.catalogue;

import java.io.Serializable;

/**
 * The code of a criterion, such as {@code 3} for an area, {@code 3.2} for a sub-area, or {@code total} for the total.
 *
 * <p>A code is a letter or digit, followed by letters, digits, dots, hyphens and underscores, all of ASCII, and has at most 200
 * characters. It is case-sensitive. The position of a criterion follows from its catalogue, not from its code.
 *
 * <p>Codes have a natural order: {@link #TOTAL} first, then by their parts, numbers by their size, so that {@code 1.2}
 * comes before {@code 1.10}, and {@code 1} before {@code 1.1}. It is consistent with {@code equals}; {@code 01} comes
 * just before {@code 1}. Immutable and thread-safe.
 */
public final class CriterionCode implements Comparable<CriterionCode>, Serializable {

    private static final long serialVersionUID = 1L;

    /** The golden ratio, whose multiples are spread. */
    private static final long MIXER = 0x9e3779b97f4a7c15L;

    /** The code of the root of every catalogue. */
    public static final CriterionCode TOTAL = new CriterionCode("total");

    private final String text;
    /** Mixed, since it is easy to find many codes for which that of {@code String} is equal. */
    private final transient int hash;

    private CriterionCode(String text) {
        this.text = text;
        this.hash = mixed(text);
    }

    /**
     * Obtains a code from its text.
     *
     * @param text the code
     * @return the code
     * @throws io.github.kommunkompass.value.InvalidValueException if the text is not a valid code
     */
    public static CriterionCode of(String text) {
        return text.equals(TOTAL.text) ? TOTAL : new CriterionCode(Identifier.check(text, "code"));
    }

    @Override
    public int compareTo(CriterionCode other) {
        if (text.equals(other.text)) {
            return 0;
        }
        if (equals(TOTAL) || other.equals(TOTAL)) {
            return equals(TOTAL) ? -1 : 1;
        }
        int order = compareNaturally(text, other.text);
        return order != 0 ? order : text.compareTo(other.text);
    }

    /**
     * Compares piece by piece, where a piece is a run of digits, read as a number, or one other character. It creates no objects, since
     * maps compare codes whose hashes are equal.
     */
    private static int compareNaturally(String a, String b) {
        int i = startOfDifference(a, b);
        int j = i;
        while (i < a.length() && j < b.length()) {
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                int endOfA = endOfDigits(a, i);
                int endOfB = endOfDigits(b, j);
                int order = compareNumbers(a, i, endOfA, b, j, endOfB);
                if (order != 0) {
                    return order;
                }
                i = endOfA;
                j = endOfB;
            } else if (a.charAt(i) != b.charAt(j)) {
                return Character.compare(a.charAt(i), b.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        return Boolean.compare(i < a.length(), j < b.length());
    }

    /** Returns where the first pieces that differ begin. */
    private static int startOfDifference(String a, String b) {
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        while (start > 0 && isDigit(a.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String a, int fromOfA, int endOfA, String b, int fromOfB, int endOfB) {
        int i = afterZeros(a, fromOfA, endOfA);
        int j = afterZeros(b, fromOfB, endOfB);
        if (endOfA - i != endOfB - j) {
            return Integer.compare(endOfA - i, endOfB - j);
        }
        int order = 0;
        for (; i < endOfA && order == 0; i++, j++) {
            order = Character.compare(a.charAt(i), b.charAt(j));
        }
        return order;
    }

    private static int afterZeros(String text, int from, int end) {
        int start = from;
        while (start < end - 1 && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Object readResolve() {
        return of(text);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CriterionCode other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    private static int mixed(String text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * MIXER;
            hash ^= hash >>> Integer.SIZE;
        }
        return (int) hash;
    }

    /** {@return the code as text, text that {@link #of(String)} reads} */
    @Override
    public String toString() {
        return text;
    }
}
