package io.github.kommunkompass.json.line;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import java.io.IOException;
import java.util.Optional;

/** Lines, or elements of an array, of which each is an evaluation, read one at a time. Not thread-safe. */
interface Lines {

    /** Returns whether there is another line. */
    boolean hasNext() throws IOException;

    /**
     * Skips the blank lines that are next, and returns how many there were; the last of them then is the line that was read last.
     * Lines that are known not to end a file may be left to be read.
     */
    long skipBlank() throws IOException;

    /** Reads the next line if the reader can read it fast, or returns empty and does not advance. */
    Optional<Evaluation> nextFast(LineReader reader) throws IOException;

    /** Reads the next line, without its line end. */
    String nextText() throws IOException;

    /** {@return the number in the file of the line that was read last, or at which the element that was read last begins, from 1} */
    long number();

    /** Returns a violation in the line that was read last, with its position in the file. */
    default LocatedViolation inFile(LocatedViolation inLine) {
        return new LocatedViolation(
                inLine.violation(), new Position(number(), inLine.position().column()));
    }
}
