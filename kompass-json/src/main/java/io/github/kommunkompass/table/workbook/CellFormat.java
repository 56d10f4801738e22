package io.github.kommunkompass.table.workbook;

/** The parts of a date that a number format shows. */
enum CellFormat {
    /** The number. */
    NUMBER(0),
    /** A day, perhaps with a time. */
    DATE(10),
    /** A month of a year, without the day. */
    MONTH(7),
    /** A year. */
    YEAR(4),
    /** A time without a day. */
    TIME(0);

    private final int length;

    CellFormat(int length) {
        this.length = length;
    }

    /** {@return the number of characters of a date in ISO 8601 that the format shows} */
    int length() {
        return length;
    }

    /** {@return the format of a number that has no code in the file} */
    static CellFormat builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 22 -> DATE;
            case 17 -> MONTH;
            case 18, 19, 20, 21, 45, 46, 47 -> TIME;
            // Those of languages of East Asia.
            default -> (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? DATE : NUMBER;
        };
    }

    /**
     * {@return what a code shows, such as {@code yyyy\-mm\-dd}}
     *
     * @param code the code; of several sections, the first is for positive numbers
     */
    static CellFormat of(String code) {
        boolean hasYear = false;
        boolean hasMonth = false;
        boolean hasDay = false;
        boolean hasTime = false;
        for (int at = 0; at < code.length() && code.charAt(at) != ';'; at++) {
            switch (code.charAt(at)) {
                case '"' -> at = end(code, '"', at);
                case '[' -> {
                    int end = end(code, ']', at);
                    hasTime |= isElapsedTime(code, at + 1, end);
                    at = end;
                }
                // The next character is shown as it is, or tells a width.
                case '\\', '_', '*' -> at++;
                case 'y', 'Y' -> hasYear = true;
                case 'm', 'M' -> hasMonth = true;
                case 'd', 'D' -> hasDay = true;
                case 'h', 'H', 's', 'S' -> hasTime = true;
                default -> {
                    // A digit or a sign.
                }
            }
        }
        if (hasTime) {
            // Beside hours or seconds, m stands for minutes.
            return hasYear || hasDay ? DATE : TIME;
        }
        if (hasYear && !hasDay) {
            return hasMonth ? MONTH : YEAR;
        }
        return hasDay || hasMonth ? DATE : NUMBER;
    }

    private static int end(String code, char last, int start) {
        int end = code.indexOf(last, start + 1);
        return end < 0 ? code.length() : end;
    }

    /** Returns whether brackets have hours, minutes or seconds in them, such as {@code [hh]}, and not a colour or a language. */
    private static boolean isElapsedTime(String code, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("hmsHMS".indexOf(code.charAt(i)) < 0) {
                return false;
            }
        }
        return end > start;
    }
}
