package io.github.kommunkompass.catalogue;

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
public final class CriterionCode implements Comparable<CriterionCode> {

    /** The code of the root of every catalogue. */
    public static final CriterionCode TOTAL = new CriterionCode("total");

    private final String text;

    private CriterionCode(String text) {
        this.text = text;
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

    /** Compares piece by piece, where a piece is a run of digits, read as a number, or one other character. */
    private static int compareNaturally(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endOfA = endOfPiece(a, i);
            int endOfB = endOfPiece(b, j);
            int order = comparePieces(a.substring(i, endOfA), b.substring(j, endOfB));
            if (order != 0) {
                return order;
            }
            i = endOfA;
            j = endOfB;
        }
        return Boolean.compare(i < a.length(), j < b.length());
    }

    private static int endOfPiece(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static int comparePieces(String a, String b) {
        if (!isDigit(a.charAt(0)) || !isDigit(b.charAt(0))) {
            return a.compareTo(b);
        }
        String numberA = withoutLeadingZeros(a);
        String numberB = withoutLeadingZeros(b);
        return numberA.length() != numberB.length()
                ? Integer.compare(numberA.length(), numberB.length())
                : numberA.compareTo(numberB);
    }

    private static String withoutLeadingZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof CriterionCode other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the code as text, text that {@link #of(String)} reads} */
    @Override
    public String toString() {
        return text;
    }
}
