package io.github.kommunkompass.json.line;

import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.InvalidLine;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.OnInvalidLine;
import io.github.kommunkompass.json.document.Position;
import java.io.IOException;
import java.util.List;

/** Blank lines: they may end a file, and are invalid where a line with content follows. */
final class BlankLines {

    private BlankLines() {}

    /** Returns whether a byte may be in a blank line. */
    static boolean mayHave(int character) {
        return character == ' ' || character == '\t' || character == '\r';
    }

    /** Skips the blank lines that are next, reports them if a line follows, and returns whether there were any. */
    static boolean skip(Lines lines, LineReader reader, OnInvalidLine onInvalid) throws IOException {
        long blank = lines.skipBlank();
        if (blank > 0 && lines.hasNext()) {
            long last = lines.number();
            List<LocatedViolation> violations = reader.violations("");
            for (long number = last - blank + 1; number <= last; number++) {
                onInvalid.accept(invalid(number, violations));
            }
        }
        return blank > 0;
    }

    private static InvalidLine invalid(long number, List<LocatedViolation> violations) {
        return new InvalidLine(
                number,
                new InvalidDocumentException(violations.stream()
                        .map(blank -> new LocatedViolation(blank.violation(), new Position(number, 1)))
                        .toList()));
    }
}
