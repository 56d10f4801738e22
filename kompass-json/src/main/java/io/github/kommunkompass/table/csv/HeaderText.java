package io.github.kommunkompass.table.csv;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;

/**
 * The beginning of CSV, from which the separator is found.
 *
 * @param separator the character between cells
 * @param rowsBefore the number of rows that are not part of the table: 1 if the first tells the separator, as Excel writes it
 * @param wholeText the text from the table's first row
 */
record HeaderText(char separator, long rowsBefore, Reader wholeText) {

    /** A header of more characters is searched no further. */
    private static final int LENGTH = 1 << 16;

    private static final String DIRECTIVE = "sep=";
    private static final int DIRECTIVE_LENGTH = DIRECTIVE.length() + 1;
    private static final char QUOTE = '"';

    /** In the order in which they are tried, since a name may have a comma, and a number in Swedish has one. */
    private static final String SEPARATORS = "\t;,";

    /** Finds the separator, unless it is given. */
    static HeaderText of(Reader text, Optional<Character> given) throws IOException {
        char[] start = new char[LENGTH];
        int length = fill(text, start);
        int directive = directive(start, length);
        var whole = new PushbackReader(text, LENGTH);
        whole.unread(start, directive, length - directive);
        char told = directive == 0 ? found(start, length) : start[DIRECTIVE.length()];
        return new HeaderText(given.orElse(told), directive == 0 ? 0 : 1, whole);
    }

    private static int fill(Reader text, char[] start) throws IOException {
        int length = 0;
        while (length < start.length) {
            int read = text.read(start, length, start.length - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        return length;
    }

    /** Returns the length of a first line such as {@code sep=;}, or 0. */
    private static int directive(char[] start, int length) {
        if (length < DIRECTIVE_LENGTH
                || !new String(start, 0, DIRECTIVE.length())
                        .toLowerCase(Locale.ROOT)
                        .equals(DIRECTIVE)
                || SEPARATORS.indexOf(start[DIRECTIVE.length()]) < 0) {
            return 0;
        }
        int end = DIRECTIVE_LENGTH;
        if (end < length && start[end] == '\r') {
            end++;
        }
        if (end < length && start[end] == '\n') {
            end++;
        }
        return end == DIRECTIVE_LENGTH && end < length ? 0 : end;
    }

    /** Returns the first of the separators that is in the first row with text, outside quotes; a comma if there is none. */
    private static char found(char[] start, int length) {
        int best = SEPARATORS.length() - 1;
        boolean isQuoted = false;
        boolean hasText = false;
        for (int i = 0; i < length; i++) {
            char next = start[i];
            if (next == QUOTE) {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (next == '\n' || next == '\r')) {
                if (hasText) {
                    break;
                }
            } else if (!isQuoted && SEPARATORS.indexOf(next) >= 0) {
                best = Math.min(best, SEPARATORS.indexOf(next));
            }
            hasText |= next != '\n' && next != '\r';
        }
        return SEPARATORS.charAt(best);
    }
}
