package io.github.kommunkompass.table.csv;

/**
 * The apostrophe before a text in CSV that a spreadsheet would run as a formula: one that begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab, a carriage return or a line feed.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP on CSV injection</a>
 */
public final class Guard {

    private static final char APOSTROPHE = '\'';
    private static final String DANGEROUS = "=+-@\t\r\n";

    private Guard() {}

    /** Returns a text with an apostrophe, if it needs one, or would lose one when it is read. */
    public static String guarded(String text) {
        return needsGuard(text.toCharArray(), 0, text.length()) ? APOSTROPHE + text : text;
    }

    /** Returns the length of the apostrophe before a text that was written: 0 or 1. */
    static int lengthBefore(char[] chars, int offset, int length) {
        boolean isGuarded = length > 1 && chars[offset] == APOSTROPHE && needsGuard(chars, offset + 1, length - 1);
        return isGuarded ? 1 : 0;
    }

    private static boolean needsGuard(char[] chars, int offset, int length) {
        int end = offset + length;
        int first = offset;
        while (first < end && chars[first] == APOSTROPHE) {
            first++;
        }
        return first < end && DANGEROUS.indexOf(chars[first]) >= 0;
    }
}
